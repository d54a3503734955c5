import type { ExemptionLetter } from '@terang/law'
import { counted, plainDate } from './dates.ts'
import type { Language, Translation } from './texts.ts'

const id = {
  pages: (list: string) => `halaman ${list}`,
  boxes: (count: number, pages: string) => `${count} kotak di ${pages}`,
  page: (page: number) => `Halaman ${page}`,
  blackened: 'dihitamkan',
  decree: (number: string, date: string) => `berdasar SK ${number} tanggal ${date}`,
  letters: (letters: string) => `Pasal 17 huruf ${letters}`,
}
const en: Translation<typeof id> = {
  pages: (list) => `page ${list}`,
  boxes: (count, pages) => `${counted(count, 'box', 'boxes')} on ${pages}`,
  page: (page) => `Page ${page}`,
  blackened: 'blacked out',
  decree: (number, date) => `under decree ${number} of ${date}`,
  letters: (letters) => `Article 17(${letters})`,
}

const texts: Record<Language, Translation<typeof id>> = { id, en }

/** "3 kotak di halaman 2 dan 4" */
export const boxesText = (pages: readonly number[], language: Language): string =>
  texts[language].boxes(pages.length, pagesText(pages, language))

/** "halaman 2 dan 4" */
export const pagesText = (pages: readonly number[], language: Language): string => {
  const once = [...new Set(pages)].toSorted((one, other) => one - other).map(String)
  return texts[language].pages(new Intl.ListFormat(language).format(once))
}

type Withheld = {
  page: number
  letters: readonly ExemptionLetter[]
  decree: { number: string; date: string } | null
}

/** "Halaman 2: dihitamkan, berdasar SK 188/41/2026 tanggal 2 Maret 2026 (Pasal 17 huruf h)" */
export const blackenedText = (
  { page, letters, decree }: Withheld,
  language: Language,
): { page: string; basis: string } => {
  const words = texts[language]
  const article = words.letters(new Intl.ListFormat(language).format(letters))
  const basis = decree
    ? `${words.decree(decree.number, plainDate(decree.date, language))} (${article})`
    : article
  return { page: `${words.page(page)}: ${words.blackened}`, basis }
}
