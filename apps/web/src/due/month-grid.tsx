import type { AgendaView } from '@terang/contract/agenda'
import { calendarDate, weekday } from '@terang/law'
import { weekdayName } from '@terang/wording/dates'
import { useState } from 'react'
import { useLanguage } from '../locale/language.tsx'
import { DueDay } from './due-day.tsx'
import { useDayKeys } from './day-keys.ts'
import './month-grid.css'
import '../calendar/week-strip.css'

/** A week that begins on a Monday, for the heads of the columns. */
const WEEK = [5, 6, 7, 8, 9, 10, 11].map((day) => `2026-01-${String(day).padStart(2, '0')}`)

/** The month from Monday to Sunday; on a phone the days that hold something or are holidays. */
export const MonthGrid = ({ view }: { view: AgendaView }) => {
  const language = useLanguage()
  const [reached, setReached] = useState(() => startOf(view))
  const onKeyDown = useDayKeys(setReached)
  const column = weekday(calendarDate(`${view.month}-01`))
  return (
    <>
      <div className="month-week" aria-hidden="true">
        {WEEK.map((date) => (
          <span key={date}>{weekdayName(date, language)}</span>
        ))}
      </div>
      <ol className="month" onKeyDown={onKeyDown}>
        {view.days.map((day, place) => (
          <DueDay
            key={day.date}
            day={day}
            today={view.today}
            agencyId={view.agency.id}
            column={place === 0 ? column : null}
            isReached={day.date === reached}
            onReach={() => setReached(day.date)}
          />
        ))}
      </ol>
    </>
  )
}

/** The keys begin at today, or at the first day that holds something. */
const startOf = ({ days, today }: AgendaView): string =>
  days.find(({ date }) => date === today)?.date ??
  days.find(({ count }) => count > 0)?.date ??
  days[0]?.date ??
  today
