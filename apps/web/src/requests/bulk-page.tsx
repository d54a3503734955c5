import { type RefObject, useEffect, useRef, useState } from 'react'
import { useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { BulkForm } from './bulk-form.tsx'
import { BulkResults } from './bulk-results.tsx'
import { BulkRows } from './bulk-rows.tsx'
import type { BulkRow } from './bulk-run.ts'
import type { Asking } from './bulk-send.ts'
import { bulkTexts } from './bulk-text.ts'
import '../cases/case.css'
import './bulk.css'

type BulkPageProps = {
  ids: readonly string[]
  agencyId: string
  /** Back to the list; with true the selection has served. */
  onLeave: (isDone: boolean) => void
}

type Foreseen = { asking: Asking; rows: readonly BulkRow[] }

/** Tugaskan bersama: choose, see what follows for each, do it, and take it back. Nothing is done unseen. */
export const BulkPage = ({ ids, agencyId, onLeave }: BulkPageProps) => {
  const words = useText(bulkTexts)
  const [foreseen, setForeseen] = useState<Foreseen | null>(null)
  const [isBegun, setBegun] = useState(false)
  const heading = useFocusOn<HTMLHeadingElement>(foreseen === null ? 'form' : 'seen')
  usePageTitle(words.title(ids.length))
  useShortcuts({ Escape: () => onLeave(isBegun) })
  return (
    <main className="page" id="content" tabIndex={-1}>
      <p className="crumb">
        <button type="button" className="button button-text" onClick={() => onLeave(isBegun)}>
          ← {words.back}
        </button>
        <span className="crumb-end wide-only">
          <kbd>Esc</kbd> {words.back}
        </span>
      </p>
      <header className="case-head">
        <h1>{words.title(ids.length)}</h1>
        <p className="facts">{words.lede}</p>
      </header>
      {foreseen === null ? (
        <BulkForm
          ids={ids}
          agencyId={agencyId}
          onForeseen={(asking, rows) => setForeseen({ asking, rows })}
        />
      ) : isBegun ? (
        <BulkResults {...foreseen} />
      ) : (
        <Preview
          rows={foreseen.rows}
          heading={heading}
          onChange={() => setForeseen(null)}
          onRun={() => setBegun(true)}
        />
      )}
    </main>
  )
}

type PreviewProps = {
  rows: readonly BulkRow[]
  heading: RefObject<HTMLHeadingElement | null>
  onChange: () => void
  onRun: () => void
}

const Preview = ({ rows, heading, onChange, onRun }: PreviewProps) => {
  const words = useText(bulkTexts)
  const can = rows.filter(({ refusal }) => refusal === null).length
  return (
    <section className="section">
      <header>
        <h2 tabIndex={-1} ref={heading}>
          {words.rows}
        </h2>
        <span className="small quiet">
          {can === 0 ? words.noneReady : words.ready(can, rows.length - can)}
        </span>
      </header>
      <BulkRows rows={rows} />
      <div className="bar bulk-end">
        {can > 0 && (
          <button type="button" className="button button-main button-large" onClick={onRun}>
            {words.run(can)}
          </button>
        )}
        <button type="button" className="button button-large" onClick={onChange}>
          {words.change}
        </button>
      </div>
    </section>
  )
}

/** What was asked for has come: whoever reads by ear is taken to it. */
const useFocusOn = <Target extends HTMLElement>(what: string) => {
  const target = useRef<Target>(null)
  useEffect(() => target.current?.focus(), [what])
  return target
}
