import type { ReactNode } from 'react'
import { Mark } from '../ui/mark.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import '../ui/state.css'
import './set-up.css'

type OneTimePageProps = {
  /** What the link is for. */
  title: string
  lede: string
  hasToken: boolean
  /** What is said, and advised, to who came without the link. */
  missing: string
  advice: string
  children: ReactNode
}

/** The page behind a one-time link, for somebody who has no account yet. */
export const OneTimePage = (props: OneTimePageProps) => {
  usePageTitle(props.title)
  return (
    <main className="page set-up" id="content" tabIndex={-1}>
      <p className="brand">
        <Mark />
        <span>
          <b>Terang</b>
        </span>
      </p>
      {props.hasToken ? (
        <>
          <h1>{props.title}</h1>
          <p className="hint">{props.lede}</p>
          {props.children}
        </>
      ) : (
        <div className="empty">
          <h1>{props.missing}</h1>
          <p>{props.advice}</p>
        </div>
      )}
    </main>
  )
}
