import { Link } from '@tanstack/react-router'
import type { DisputeRow as Row } from '@terang/contract/dispute-views'
import { dayAndMonth, shortDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { groundLetters } from '@terang/wording/objections'
import { FourColumns } from '../cases/four-columns.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import type { DisputeListSearch } from './dispute-list-search.ts'
import { listTexts } from './list-text.ts'
import '../ui/button.css'
import '../ui/state.css'
import './disputes.css'

type TableProps = { rows: readonly Row[]; search: DisputeListSearch }

/** Each dispute with its register number at the commission and the stage it stands in. */
export const DisputeTable = ({ rows, search }: TableProps) => {
  const { title, column } = useText(listTexts)
  if (rows.length === 0) return <NoRows search={search} />
  return (
    <FourColumns
      title={title}
      heads={[column.petitioned, column.what, column.registration, column.stage]}
      className="rows-disputes"
    >
      {rows.map((row) => (
        <DisputeRow key={row.id} row={row} />
      ))}
    </FourColumns>
  )
}

const DisputeRow = ({ row }: { row: Row }) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const { stage, ruling } = disputeTexts[language]
  return (
    <tr className="row">
      <td className="row-days row-due">
        <span className="line-1">{shortDate(row.petitionedOn, language)}</span>
        {row.filedLate && <span className="line-2">{words.late}</span>}
      </td>
      <td className="row-what">
        <Link to="/disputes/$disputeId" params={{ disputeId: row.id }} data-row className="line-1">
          {row.request?.title ?? words.noRequest}
        </Link>
        <span className="line-2">
          {words.objection(row.objection.registerNumber, groundLetters(row.grounds, language))}
        </span>
      </td>
      <td className="row-holder">
        <span className="line-1">{row.registrationNumber ?? words.noRegistration}</span>
      </td>
      <td className="row-stage">
        <span className="line-1">
          {stage[row.stage]}
          {row.ruling && `: ${ruling[row.ruling].toLowerCase()}`}
        </span>
        <span className="line-2">{words.since(dayAndMonth(row.since, language))}</span>
      </td>
    </tr>
  )
}

const NoRows = ({ search }: { search: DisputeListSearch }) => {
  const { empty } = useText(listTexts)
  const isClosed = search.tab === 'closed'
  const [title, text] = search.stage
    ? [empty.filterTitle, empty.filterText]
    : isClosed
      ? [empty.closedTitle, empty.closedText]
      : [empty.title, empty.text]
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="bar">
        {isClosed || search.stage ? (
          <Link className="button button-large" to="/disputes" search={{}}>
            {empty.showOpen}
          </Link>
        ) : (
          <Link className="button button-main button-large" to="/objections">
            {empty.toObjections}
          </Link>
        )}
      </div>
    </div>
  )
}
