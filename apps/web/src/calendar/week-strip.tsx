import type { StripDay } from '@terang/design/day-strip'
import { dayAndMonth, weekdayShort } from '@terang/wording/dates'
import { useLanguage } from '../locale/language.tsx'

/** A week that begins on a Monday, for the heads of the columns. */
const WEEK = [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-01-${String(day).padStart(2, '0')}`)

/** The same days as a calendar, for narrow places and for print. */
export const WeekStrip = ({
  days,
  show,
}: {
  days: readonly StripDay[]
  show: 'number' | 'date'
}) => {
  const language = useLanguage()
  return (
    <ol className="weeks">
      {WEEK.map((date, place) => (
        <li key={date} className="weekday" aria-hidden="true">
          {weekdayShort(date, language).slice(0, place > 4 ? 2 : 3)}
        </li>
      ))}
      {days.map((day, place) => (
        <li key={day.date} className={dayClass(day, place)} title={day.text}>
          <span className="strip-cell" aria-hidden="true">
            {show === 'number' && day.number}
            <small>{day.monthLabel ? dayAndMonth(day.date, language) : day.dayLabel}</small>
          </span>
          <span className="vh">{day.text}</span>
        </li>
      ))}
    </ol>
  )
}

const dayClass = (day: StripDay, place: number): string =>
  [
    `kind-${day.kind}`,
    place === 0 && `column-${day.column}`,
    day.past && 'is-past',
    day.due && 'is-due',
    day.today && 'is-today',
    day.beyond !== null && 'is-over',
  ]
    .filter(Boolean)
    .join(' ')
