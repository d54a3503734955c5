import { Link } from '@tanstack/react-router'
import type { ObjectionRow as Row } from '@terang/contract/objection-views'
import type { DayOff } from '@terang/design/day-off'
import { dayAndMonth, shortDate } from '@terang/wording/dates'
import { afterNumber, DaysLeft } from '../cases/days-left.tsx'
import { Excerpt, Marked } from '../cases/marked-text.tsx'
import { StatusGlyph } from '../cases/status-glyph.tsx'
import { MiniStrip } from '../calendar/mini-strip.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { listTexts } from './list-text.ts'
import { nextStep } from './next-step.ts'
import { groupOf, type ObjectionGroup } from './objection-groups.ts'

/** The style of a row by its risk, as in the work list. */
const RISK_CLASS: Record<ObjectionGroup, string> = {
  silent: 'risk-late',
  today: 'risk-today',
  soon: 'risk-soon',
  later: 'risk-later',
  provisional: 'risk-provisional',
  ended: 'risk-rest',
}

type RowProps = { row: Row; dayOff: DayOff | null; sought: string | undefined }

/** One objection in the register: how near its limit is, what it is about, who decides, what comes next. */
export const ObjectionRow = ({ row, dayOff, sought }: RowProps) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const { shape, status, next } = nextStep(row, language)
  return (
    <tr className={`row ${RISK_CLASS[groupOf(row)]}`}>
      <td className="row-days">
        <Days row={row} />
      </td>
      <td className="row-what">
        <Link
          to="/objections/$objectionId"
          params={{ objectionId: row.id }}
          data-row
          className="line-1"
        >
          {row.request?.title ?? words.noRequest}
        </Link>
        <span className="line-2">
          <Marked text={row.registerNumber} sought={sought} />
          {' · '}
          {[words.grounds(row.grounds.join(', ')), row.filedLate && words.late]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <Excerpt excerpts={row.excerpts} shown={[row.registerNumber]} sought={sought} />
      </td>
      <td className="row-strip">
        {dayOff && row.daysLeft !== null && <MiniStrip {...row} extended={false} dayOff={dayOff} />}
      </td>
      <td className="row-due">
        <Due row={row} />
      </td>
      <td className="row-holder">
        <span className="line-1">{row.decider?.name ?? words.noDecider}</span>
      </td>
      <td className="row-status">
        <StatusGlyph shape={shape} />
        <span className="line-1">{status}</span>
        {next && <span className="line-2">{next}</span>}
      </td>
    </tr>
  )
}

const Days = ({ row }: { row: Row }) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const { daysLeft } = row
  if (daysLeft === null) return <span className="days-word">{words.ended}</span>
  const after = afterNumber(daysLeft, language)
  const word = {
    silent: after,
    today: words.todayWord,
    soon: daysLeft === 1 ? words.tomorrow : after,
    later: after,
    provisional: words.provisional,
    ended: '',
  } satisfies Record<ObjectionGroup, string>
  const group = groupOf(row)
  const number = group === 'provisional' ? `±${daysLeft}` : String(Math.abs(daysLeft))
  return <DaysLeft number={number} word={word[group]} />
}

const Due = ({ row }: { row: Row }) => {
  const language = useLanguage()
  const words = useText(listTexts)
  const date = shortDate(row.dueOn, language)
  if (groupOf(row) === 'provisional') {
    return (
      <>
        <span className="line-1">± {date}</span>
        <span className="line-2">{words.provisional}</span>
      </>
    )
  }
  return (
    <>
      <span className="line-1">{date}</span>
      <span className="line-2">
        {row.arguableDueOn
          ? words.arguable(dayAndMonth(row.arguableDueOn, language))
          : words.received(dayAndMonth(row.receivedOn, language))}
      </span>
    </>
  )
}
