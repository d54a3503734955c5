import { isLanguage, type Language } from '@terang/wording/texts'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { kept, keep } from './kept.ts'

const LANGUAGE = 'terang-language'

const LanguageContext = createContext<{
  language: Language
  choose: (language: Language) => void
}>({ language: 'id', choose: () => undefined })

/** Indonesian unless this browser was told otherwise. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [language, setLanguage] = useState(rememberedLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const choose = (chosen: Language) => {
    keep(LANGUAGE, chosen)
    setLanguage(chosen)
  }
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>
}

export const useLanguage = (): Language => useContext(LanguageContext).language
export const useLanguageChoice = () => useContext(LanguageContext)

/** The words of one part of the screen in the reader's language. */
export const useText = <Words,>(texts: Record<Language, Words>): Words => texts[useLanguage()]

const rememberedLanguage = (): Language => {
  const remembered = kept(LANGUAGE)
  return isLanguage(remembered) ? remembered : 'id'
}
