import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Crumb } from '../cases/case-crumb.tsx'
import { casesTexts } from '../cases/text.ts'
import { useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { settingsTexts } from './text.ts'
import '../cases/case.css'
import '../ui/field.css'
import './settings.css'

type FrameProps = { title: string; facts?: string | undefined; children: ReactNode }

/** A page of one unit or one person, with the way back by Esc. */
export const SettingsFrame = ({ title, facts, children }: FrameProps) => {
  const words = useText(settingsTexts)
  const { cancel } = useText(casesTexts)
  const navigate = useNavigate()
  usePageTitle(title)
  useShortcuts({ Escape: () => void navigate({ to: '/settings' }) })
  return (
    <main className="page settings-page" id="content" tabIndex={-1}>
      <Crumb
        back={{ to: '/settings' }}
        name={words.title}
        keys={
          <>
            <kbd>Esc</kbd> {cancel}
          </>
        }
      />
      <header className="case-head">
        <h1>{title}</h1>
        {facts && <p className="facts">{facts}</p>}
      </header>
      {children}
    </main>
  )
}

/** A unit or a person that the list no longer has. */
export const NotInSettings = () => {
  const words = useText(settingsTexts)
  return (
    <SettingsFrame title={words.unknown}>
      <p>{words.unknownAdvice}</p>
    </SettingsFrame>
  )
}
