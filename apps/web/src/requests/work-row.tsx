import { Link } from '@tanstack/react-router'
import type { RequestRow } from '@terang/contract/request-views'
import type { DayOff } from '@terang/design/day-off'
import { calendarDate, shiftDays } from '@terang/law'
import { dayAndMonth, shortDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { MiniStrip } from '../calendar/mini-strip.tsx'
import { afterNumber, DaysLeft } from '../cases/days-left.tsx'
import { Excerpt, Marked } from '../cases/marked-text.tsx'
import { useRoleNames } from '../accounts/role-names.ts'
import { StatusGlyph } from '../cases/status-glyph.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { holderName } from './case-words.ts'
import { listTexts } from './list-text.ts'
import { nextStep } from './next-step.ts'
import { type RiskGroup, riskOf } from './risk-groups.ts'
import { SelectBox } from './select-box.tsx'
import type { Selection } from './case-selection.ts'
import { shapeOf } from './status-shape.ts'

type RowProps = {
  row: RequestRow
  dayOff: DayOff | null
  sought: string | undefined
  /** Null where nothing can be done with several. */
  selection: Selection | null
}

/** One case in the work list: how near its limit is, what was asked, who holds it, what comes next. */
export const WorkRow = ({ row, dayOff, sought, selection }: RowProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const risk = riskOf(row)
  const { channel, applicantKind } = requestTexts[language]
  const names = useRoleNames()
  const { status, next } = nextStep(row, language)
  return (
    <tr className={`row risk-${risk}${selection?.ids.has(row.id) ? ' row-chosen' : ''}`}>
      <td className="row-days">
        <div>
          {selection && <SelectBox row={row} selection={selection} />}
          <CaseDaysLeft row={row} risk={risk} dayOff={dayOff} />
        </div>
      </td>
      <td className="row-what">
        <Link to="/requests/$requestId" params={{ requestId: row.id }} data-row className="line-1">
          <Marked text={row.title} sought={sought} />
        </Link>
        <span className="line-2">
          <Marked text={row.registerNumber} sought={sought} />
          {' · '}
          {[
            lower(channel[row.channel]),
            lower(applicantKind[row.applicantKind]),
            row.byProxy && words.byProxy,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {row.needsDueOn && (
          <b className={row.needsDueOn < row.today ? 'row-needs is-late' : 'row-needs'}>
            {words.needsBy(dayAndMonth(row.needsDueOn, language))}
          </b>
        )}
        <Excerpt excerpts={row.excerpts} shown={[row.title, row.registerNumber]} sought={sought} />
      </td>
      <td className="row-strip">
        {dayOff && row.daysLeft !== null && row.status !== 'answered' && (
          <MiniStrip {...row} dayOff={dayOff} />
        )}
      </td>
      <td className="row-due">
        <DueDate row={row} risk={risk} language={language} />
      </td>
      <td className="row-holder">
        <span className="line-1">{holderName(row, names)}</span>
      </td>
      <td className="row-status">
        <StatusGlyph shape={shapeOf(row)} />
        <span className="line-1">{status}</span>
        {next && <span className="line-2">{next}</span>}
      </td>
    </tr>
  )
}

type DaysLeftProps = { row: RequestRow; risk: RiskGroup; dayOff: DayOff | null }

const CaseDaysLeft = ({ row, risk, dayOff }: DaysLeftProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const { daysLeft } = row
  if (daysLeft === null) return <span className="days-word">{words.closed}</span>
  const number = risk === 'provisional' ? `±${daysLeft}` : String(Math.abs(daysLeft))
  const waiting = dayOff && row.completionDueOn && daysUntil(row.today, row.completionDueOn, dayOff)
  const told = afterNumber(daysLeft, language)
  const word = {
    waiting: words.waiting,
    provisional: words.provisional,
    today: words.todayWord,
    late: told,
    soon: daysLeft === 1 ? words.tomorrow : told,
    later: told,
    supply: '',
    rest: '',
  } satisfies Record<RiskGroup, string>
  return (
    <DaysLeft number={risk === 'waiting' ? String(waiting ?? '–') : number} word={word[risk]} />
  )
}

/** Working days after today, up to and with the day. */
const daysUntil = (today: string, until: string, dayOff: DayOff): number => {
  let count = 0
  for (let date = calendarDate(today); date < until;) {
    date = shiftDays(date, 1)
    if (dayOff(date) === null) count += 1
  }
  return count
}

const DueDate = ({
  row,
  risk,
  language,
}: {
  row: RequestRow
  risk: RiskGroup
  language: Language
}) => {
  const words = listTexts[language]
  const date = shortDate(row.dueOn, language)
  if (risk === 'waiting' && row.completionDueOn) {
    return (
      <>
        <span className="line-1">{shortDate(row.completionDueOn, language)}</span>
        <span className="line-2">{words.answerBy(dayAndMonth(row.dueOn, language))}</span>
      </>
    )
  }
  const basis =
    row.status === 'answered' && row.daysLeft !== null
      ? words.supply
      : row.extended
        ? words.extended
        : row.arguableDueOn
          ? words.arguable(dayAndMonth(row.arguableDueOn, language))
          : words.received(dayAndMonth(row.receivedOn, language))
  return (
    <>
      <span className="line-1">{risk === 'provisional' ? `± ${date}` : date}</span>
      <span className="line-2">{risk === 'provisional' ? words.provisional : basis}</span>
    </>
  )
}
