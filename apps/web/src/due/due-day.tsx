import { Link } from '@tanstack/react-router'
import type { AgendaDay } from '@terang/contract/agenda'
import type { ReactNode } from 'react'
import { dayOfMonth, longDate, shortDate } from '@terang/wording/dates'
import { reasonText } from '@terang/wording/day-reasons'
import { useLanguage, useText } from '../locale/language.tsx'
import { dueTexts } from './due-text.ts'
import { DueItem, wayOf } from './due-item.tsx'

type DueDayProps = {
  day: AgendaDay
  today: string
  agencyId: string
  /** Where the first of a month stands in its week. */
  column: number | null
  /** The one day that the tab key comes to. */
  isReached: boolean
  onReach: () => void
}

/** One day: its date, why it does not count, and what falls due on it. */
export const DueDay = ({ day, today, agencyId, column, isReached, onReach }: DueDayProps) => {
  const language = useLanguage()
  const words = useText(dueTexts)
  const { date, off, items, count, requests } = day
  const reason = off && reasonText(off, language)
  const hidden = count - items.length
  return (
    <li className={classOf(day, today, column)}>
      <DayHead day={day} agencyId={agencyId} isReached={isReached} onReach={onReach}>
        <span aria-hidden="true">
          <b>{dayOfMonth(date)}</b>
          <span className="month-name">{shortDate(date, language)}</span>
          {date === today && <small>{words.todayWord}</small>}
        </span>
        <span className="vh">
          {[
            words.dayTold(longDate(date, language), count),
            date === today && words.todayWord,
            reason,
          ]
            .filter(Boolean)
            .join(', ')}
        </span>
      </DayHead>
      {off && off.kind !== 'weekend' && (
        <p className="month-off" title={off.decree}>
          {reason} <span>{off.decree}</span>
        </p>
      )}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <DueItem key={`${item.kind} ${item.id} ${item.unit}`} item={item} />
          ))}
        </ul>
      )}
      {hidden > 0 &&
        (requests > 0 ? (
          <Link className="month-more" to="/requests" search={{ dueOn: date, agencyId }}>
            {words.allRequests(requests)}
          </Link>
        ) : (
          <span className="month-more quiet">{words.more(hidden)}</span>
        ))}
    </li>
  )
}

type HeadProps = Pick<DueDayProps, 'day' | 'agencyId' | 'isReached' | 'onReach'> & {
  children: ReactNode
}

/** The date leads to the work list of that day, or to the one thing on it; a quiet day leads nowhere. */
const DayHead = ({ day, agencyId, isReached, onReach, children }: HeadProps) => {
  const shared = {
    className: 'month-date',
    'data-day': day.date,
    tabIndex: isReached ? 0 : -1,
    onFocus: onReach,
  }
  const [first] = day.items
  if (day.requests > 0) {
    return (
      <Link {...shared} to="/requests" search={{ dueOn: day.date, agencyId }}>
        {children}
      </Link>
    )
  }
  return first ? (
    <Link {...shared} {...wayOf(first)}>
      {children}
    </Link>
  ) : (
    <div {...shared}>{children}</div>
  )
}

const classOf = ({ date, off, count }: AgendaDay, today: string, column: number | null): string =>
  [
    column !== null && `column-${column}`,
    off && 'is-off',
    off && off.kind !== 'weekend' && 'is-holiday',
    date === today && 'is-today',
    date < today && 'is-past',
    count === 0 && 'is-quiet',
  ]
    .filter(Boolean)
    .join(' ')
