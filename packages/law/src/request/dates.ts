import type { CalendarDate } from '../calendar-date.ts'
import { STATUTE } from '../statute.ts'

export type DateFault = 'date-in-future' | 'date-too-early' | 'date-before-receipt'

/** Before UU 14/2008 came into force (30 April 2010) nobody could ask under it. */
const FIRST_DAY_OF_THE_ACT: CalendarDate = STATUTE['request.notice'].validFrom

/** Why a day of receipt cannot be; null when it can. */
export const receiptDateFault = (day: CalendarDate, today: CalendarDate): DateFault | null => {
  if (day > today) return 'date-in-future'
  return day < FIRST_DAY_OF_THE_ACT ? 'date-too-early' : null
}

/** Why a later event cannot have been on that day; null when it can. */
export const eventDateFault = (
  day: CalendarDate,
  notBefore: CalendarDate,
  today: CalendarDate,
): DateFault | null => {
  if (day > today) return 'date-in-future'
  return day < notBefore ? 'date-before-receipt' : null
}
