/** Tanggal kalender: a day as YYYY-MM-DD, without a clock or a zone. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' }

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const

/** Reads a date that stands in the calendar, years 1900 to 2199; null for anything else. */
export const parseCalendarDate = (text: string): CalendarDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const { year, month, day } = partsOf(text)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  return day >= 1 && day <= daysInMonth(year, month) ? branded(text) : null
}

/** As parseCalendarDate, for a text that must be a date. */
export const calendarDate = (text: string): CalendarDate => {
  const date = parseCalendarDate(text)
  if (date === null) throw new RangeError('not a calendar date between 1900 and 2199')
  return date
}

/** Days since 1970-01-01. */
export const dayNumber = (date: CalendarDate): number => {
  const { year, month, day } = partsOf(date)
  return firstDayOf(year, month) + day - 1
}

/** The date of a day number; a computed date may lie outside the years that can be entered. */
export const fromDayNumber = (day: number): CalendarDate => {
  let year = 1970 + Math.floor(day / 365.2425)
  while (firstDayOf(year, 1) > day) year -= 1
  while (firstDayOf(year + 1, 1) <= day) year += 1
  let month = 1
  while (month < 12 && firstDayOf(year, month + 1) <= day) month += 1
  return dateOf(year, month, day - firstDayOf(year, month) + 1)
}

export const shiftDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(dayNumber(date) + days)

/** The same day some months on, or the last of that month when it is shorter. */
export const shiftMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + month - 1 + months
  const newYear = Math.floor(count / 12)
  const newMonth = count - newYear * 12 + 1
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const

/** Monday is 1, Sunday 7. 1970-01-01 was a Thursday. */
export const weekday = (date: CalendarDate): Weekday => {
  const sinceMonday = dayNumber(date) + 3
  return WEEK[sinceMonday - 7 * Math.floor(sinceMonday / 7)] ?? 1
}

export const yearOf = (date: CalendarDate): number => partsOf(date).year

/** Dates of four-digit years sort as their text does. */
export const isBefore = (date: CalendarDate, other: CalendarDate): boolean => date < other
export const isAfter = (date: CalendarDate, other: CalendarDate): boolean => date > other
export const latest = (first: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate =>
  others.reduce((best, date) => (date > best ? date : best), first)
export const earliest = (first: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate =>
  others.reduce((best, date) => (date < best ? date : best), first)

const partsOf = (date: string) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const leapDaysBefore = (year: number) => {
  const past = year - 1
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400)
}
const LEAP_DAYS_BEFORE_1970 = leapDaysBefore(1970)

const firstDayOf = (year: number, month: number): number =>
  365 * (year - 1970) +
  leapDaysBefore(year) -
  LEAP_DAYS_BEFORE_1970 +
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
  (month > 2 && isLeap(year) ? 1 : 0)

const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : firstDayOf(year, month + 1) - firstDayOf(year, month)

const dateOf = (year: number, month: number, day: number): CalendarDate => {
  if (!(year >= 1 && year <= 9999)) throw new RangeError('a year has four digits')
  const two = (part: number) => String(part).padStart(2, '0')
  return branded(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
}

/** Safe: called only with a text that was checked or built here. */
const branded = (text: string): CalendarDate => text as CalendarDate
