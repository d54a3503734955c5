import { Link } from '@tanstack/react-router'
import { longDateYearless } from '@terang/wording/dates'
import { problemText } from '@terang/wording/problems'
import { requestTexts } from '@terang/wording/requests'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import type { BulkRow, Outcome } from './bulk-run.ts'
import { bulkTexts } from './bulk-text.ts'

type BulkRowsProps = {
  rows: readonly BulkRow[]
  /** What is said of a row; nothing falls back on what the preview foresaw. */
  told?: (row: BulkRow) => ReactNode
}

/** The chosen cases, each with what will happen or what became of it. */
export const BulkRows = ({ rows, told }: BulkRowsProps) => (
  <ul className="bulk-rows">
    {rows.map((row) => (
      <li key={row.id}>
        <p className="bulk-what">
          <Link to="/requests/$requestId" params={{ requestId: row.id }}>
            {row.title}
          </Link>
          <span className="small quiet">{row.registerNumber}</span>
        </p>
        <p className="bulk-told">{told?.(row) ?? <Foreseen row={row} />}</p>
      </li>
    ))}
  </ul>
)

const Foreseen = ({ row }: { row: BulkRow }) => {
  const language = useLanguage()
  const words = useText(bulkTexts)
  if (row.refusal !== null) {
    const { reason, todo } = requestTexts[language].refusal[row.refusal]
    return (
      <span className="bulk-not">
        {reason} {todo}
      </span>
    )
  }
  const { limit } = row
  return [
    limit === null
      ? words.noLimit
      : words.limit(
          longDateYearless(limit.dueOn, language),
          longDateYearless(limit.noticeDueOn, language),
        ),
    limit?.provisional && words.provisional,
    row.unitsWorking.length > 0 &&
      words.also(row.unitsWorking.map(({ shortName }) => shortName).join(', ')),
  ]
    .filter(Boolean)
    .join(' ')
}

type OutcomeLineProps = { outcome: Outcome; done: string }

/** Where one case of the run stands. */
export const OutcomeLine = ({ outcome, done }: OutcomeLineProps) => {
  const language = useLanguage()
  const { state } = useText(bulkTexts)
  if (outcome.kind === 'refused') {
    const { sentence, advice } = problemText(outcome.code, language, 'office')
    return (
      <span className="bulk-not">
        {sentence} {advice}
      </span>
    )
  }
  if (outcome.kind === 'done') return <b>{done}</b>
  const isQuiet = outcome.kind !== 'unanswered'
  return <span className={isQuiet ? 'quiet' : 'bulk-not'}>{state[outcome.kind]}</span>
}
