import { Link } from '@tanstack/react-router'
import type { ExemptionRow as Row } from '@terang/contract/exemption-views'
import type { ExemptionTab } from '@terang/contract/exemptions'
import { plainDate, shortDate } from '@terang/wording/dates'
import { durationText, exemptionCaseTexts } from '@terang/wording/exemption-cases'
import type { Language } from '@terang/wording/texts'
import { FourColumns } from '../cases/four-columns.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { exemptionPageTexts } from './text.ts'
import '../disputes/disputes.css'
import '../ui/button.css'
import '../ui/state.css'
import './exemptions.css'

type TableProps = { rows: readonly Row[]; tab: ExemptionTab }

/** Each exemption with its ground, its end, and the day by which it is opened. */
export const ExemptionTable = ({ rows, tab }: TableProps) => {
  const { title, column, empty } = useText(exemptionPageTexts)
  if (rows.length === 0) {
    const [head, text] = empty[tab]
    return (
      <div className="empty">
        <h2>{head}</h2>
        <p>{text}</p>
      </div>
    )
  }
  return (
    <FourColumns
      title={title}
      heads={[column.openBy, column.what, column.until, column.status]}
      className="rows-disputes rows-exemptions"
    >
      {rows.map((row) => (
        <ExemptionLine key={row.id} row={row} />
      ))}
    </FourColumns>
  )
}

const ExemptionLine = ({ row }: { row: Row }) => {
  const language = useLanguage()
  const words = useText(exemptionPageTexts)
  return (
    <tr className="row">
      <td className="row-days row-due">
        <span className="line-1">{row.openBy ? shortDate(row.openBy, language) : '–'}</span>
        {row.daysLeft !== null && (
          <span className="line-2">{daysLeftText(row.daysLeft, language)}</span>
        )}
      </td>
      <td className="row-what">
        <Link
          to="/exemptions/$exemptionId"
          params={{ exemptionId: row.id }}
          data-row
          className="line-1"
        >
          {row.information}
        </Link>
        <span className="line-2">
          {words.articles(row.letters.join(', '))} ·{' '}
          {row.decree
            ? words.decree(row.decree.number, plainDate(row.decree.date, language))
            : words.noDecree}
        </span>
      </td>
      <td className="row-holder">
        <span className="line-1">{durationText(row, language)}</span>
        <span className="line-2">{exemptionCaseTexts[language].extent[row.extent]}</span>
      </td>
      <td className="row-stage">
        <span className="line-1">{exemptionCaseTexts[language].status[row.status]}</span>
        {row.change && (
          <span className="line-2">
            {row.change.isConsented ? words.changeConsented : words.changing}
          </span>
        )}
      </td>
    </tr>
  )
}

const daysLeftText = (days: number, language: Language): string => {
  const words = exemptionPageTexts[language]
  if (days < 0) return words.overdue
  return days === 0 ? words.dueToday : words.daysLeft(days)
}
