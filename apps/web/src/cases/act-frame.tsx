import { type LinkProps, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { Crumb } from './case-crumb.tsx'
import { casesTexts } from './text.ts'
import '../ui/field.css'
import './case.css'

type ActFrameProps = {
  name: string
  registerNumber: string
  /** The page of the case. */
  way: LinkProps
  eyebrow: string
  facts: ReactNode
  children: ReactNode
}

/** An act is a page of its own: it can be left by Esc and taken up again. */
export const ActFrame = ({
  name,
  registerNumber,
  way,
  eyebrow,
  facts,
  children,
}: ActFrameProps) => {
  const words = useText(casesTexts)
  const navigate = useNavigate()
  usePageTitle(`${name}, ${registerNumber}`)
  useShortcuts({ Escape: () => void navigate(way) })
  return (
    <main className="page" id="content" tabIndex={-1}>
      <Crumb
        back={way}
        name={registerNumber}
        keys={
          <>
            <kbd>Esc</kbd> {words.cancel}
          </>
        }
      />
      <header className="case-head">
        <p className="eyebrow">{eyebrow}</p>
        <h1>{name}</h1>
        <p className="facts">{facts}</p>
      </header>
      {children}
    </main>
  )
}

export type RefusalWords = { reason: string; todo: string }

/** A colleague may have been faster while the form was open; what was typed stays. */
export const Impossible = ({ refusal }: { refusal: RefusalWords | undefined }) => {
  const words = useText(casesTexts)
  return (
    <p className="note note-warn">
      <b>{words.impossible}</b> {refusal && `${refusal.reason} ${refusal.todo}`}
    </p>
  )
}
