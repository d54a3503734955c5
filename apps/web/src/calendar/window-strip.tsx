import type { CalendarView } from '@terang/contract/calendar'
import { dayOffOf } from '@terang/design/day-off'
import { dayStrip, type Derivation } from '@terang/design/day-strip'
import { calendarDate, shiftDays } from '@terang/law'
import { useLanguage } from '../locale/language.tsx'
import { DayStrip } from './day-strip.tsx'

const BEFORE = 9
const AFTER = 10

/** The working days around today, for a page without a case. */
export const WindowStrip = ({ calendar, caption }: { calendar: CalendarView; caption: string }) => {
  const language = useLanguage()
  const days = dayStrip({
    notice: { safe: windowAround(calendar), arguable: null, extension: null },
    today: calendar.today,
    lang: language,
  }).map((day) => ({ ...day, flags: day.flags.filter((flag) => flag === 'today'), due: false }))
  return <DayStrip days={days} show="date" legend={false} caption={caption} />
}

/** From a working day before today to one after it. */
const windowAround = (calendar: CalendarView): Derivation => {
  const dayOff = dayOffOf(calendar)
  const today = calendarDate(calendar.today)
  const dates = Array.from({ length: BEFORE + AFTER + 1 }, (_, place) =>
    shiftDays(today, place - BEFORE),
  )
  const first = dates.findIndex((date) => dayOff(date) === null)
  const last = dates.findLastIndex((date) => dayOff(date) === null)
  const shown = dates.slice(Math.max(0, first), last + 1)
  return {
    from: shown[0] ?? today,
    dueOn: shown.at(-1) ?? today,
    limit: shown.length,
    provisional: false,
    calendarVersion: calendar.version,
    days: shown.slice(1).map((date) => {
      const reason = dayOff(date)
      return reason ? { date, counts: false, reason } : { date, counts: true }
    }),
  }
}
