import { type CalendarDate, dayNumber, fromDayNumber, yearOf } from './calendar-date.ts'
import type { Holiday, HolidayKind } from './calendar/holiday.ts'
import type { Calendar } from './calendar/published.ts'
import type { Counting, CountingPolicy } from './policy.ts'

/** Why a day does not count: akhir pekan (Perpres 21/2023 P3), or a holiday with its decree. */
export type SkipReason =
  | { kind: 'weekend'; day: 'saturday' | 'sunday' }
  | { kind: HolidayKind; name: string; decree: string }

/** Indeks hari kerja: answers on day numbers, each in a time that does not grow with n. */
export type WorkingDayIndex = {
  /** The n-th working day after the day; below zero it goes back. */
  addTo: (day: number, n: number) => number
  /** The n-th working day before the day. */
  subtractFrom: (day: number, n: number) => number
  /** Working days after a, up to and with b; negative when b comes first. */
  between: (a: number, b: number) => number
  isWorking: (day: number) => boolean
  skipReason: (day: number) => SkipReason | null
}

const indexes = new WeakMap<Calendar, Map<string, WorkingDayIndex>>()

/** Hari kerja (Perki 1/2021 P1 angka 22): one index per calendar and policy, built at first use. */
export const workingDayIndex = ({ calendar, policy }: Counting): WorkingDayIndex => {
  const ofCalendar = indexes.get(calendar) ?? new Map<string, WorkingDayIndex>()
  indexes.set(calendar, ofCalendar)
  const key = `${policy.firstDay} ${policy.collectiveLeave}`
  const index = ofCalendar.get(key) ?? buildIndex(closedDays(calendar, policy), policy.firstDay)
  ofCalendar.set(key, index)
  return index
}

export const isWorkingDay = (date: CalendarDate, counting: Counting): boolean =>
  workingDayIndex(counting).isWorking(dayNumber(date))

/** The last day of a limit of n working days from the day of its event. */
export const addWorkingDays = (date: CalendarDate, n: number, counting: Counting): CalendarDate =>
  fromDayNumber(workingDayIndex(counting).addTo(dayNumber(date), n))

/** The day that lies n working days before the day of an event. */
export const subtractWorkingDays = (
  date: CalendarDate,
  n: number,
  counting: Counting,
): CalendarDate => fromDayNumber(workingDayIndex(counting).subtractFrom(dayNumber(date), n))

/** Working days after `from`, up to and with `to`; negative when `to` comes first. */
export const workingDaysBetween = (
  from: CalendarDate,
  to: CalendarDate,
  counting: Counting,
): number => workingDayIndex(counting).between(dayNumber(from), dayNumber(to))

/** Why the day does not count; null for a working day. A holiday on a weekend is a weekend. */
export const skipReason = (date: CalendarDate, counting: Counting): SkipReason | null =>
  workingDayIndex(counting).skipReason(dayNumber(date))

/** Sementara: one of the years from the first to the last day counted has no list of holidays yet. */
export const isProvisional = (
  fromDay: CalendarDate,
  toDay: CalendarDate,
  { calendar }: Counting,
): boolean => {
  const years = [yearOf(fromDay), yearOf(toDay)]
  for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
    if (!calendar.years.includes(year)) return true
  }
  return false
}

/** The first holiday of each day that the policy takes out of the count. */
const closedDays = ({ holidays }: Calendar, { collectiveLeave }: CountingPolicy) => {
  const closed = new Map<number, Holiday>()
  for (const holiday of holidays) {
    if (collectiveLeave === 'counted' && holiday.kind === 'collective-leave') continue
    const day = dayNumber(holiday.date)
    if (!closed.has(day)) closed.set(day, holiday)
  }
  return closed
}

const buildIndex = (
  closed: ReadonlyMap<number, Holiday>,
  firstDay: CountingPolicy['firstDay'],
): WorkingDayIndex => {
  const { start, countAt, dayAt, through, nth } = buildPrefix(closed)
  // With the same-day rule the event day itself is among the days counted.
  const own = firstDay === 'same-day' ? 1 : 0
  const first = start + own
  const isWorking = (day: number) => isWeekday(day) && !closed.has(day)
  // Two look-ups where the tables reach. The rest stands apart, so that this stays cheap to call.
  const addTo = (day: number, n: number): number => {
    const offset = day - first
    if (n > 0 && offset >= 0 && offset < countAt.length) {
      const count = (countAt[offset] ?? 0) + n
      if (count < dayAt.length) return dayAt[count] ?? 0
    }
    return addFar(day, n)
  }
  const addFar = (day: number, n: number): number =>
    n > 0 ? nth(through(day - own) + n) : n === 0 ? day : subtractFrom(day, -n)
  const subtractFrom = (day: number, n: number): number =>
    n > 0 ? nth(through(day - 1 + own) - n + 1) : n === 0 ? day : addTo(day, -n)
  return {
    addTo,
    subtractFrom,
    between: (a, b) => through(b) - through(a),
    isWorking,
    skipReason: (day) => reasonOf(day, closed.get(day)),
  }
}

const reasonOf = (day: number, holiday: Holiday | undefined): SkipReason | null => {
  if (!isWeekday(day)) return { kind: 'weekend', day: dayOfWeek(day) === 5 ? 'saturday' : 'sunday' }
  return holiday ? { kind: holiday.kind, name: holiday.name, decree: holiday.decree } : null
}

/** How far the tables reach beyond the holidays: farther than any limit in working days. */
const MARGIN = 366

/**
 * Two tables around the holidays: working days from the start through each day, and the day of each
 * such count. Before and after them only weekends matter, and a formula answers.
 */
const buildPrefix = (closed: ReadonlyMap<number, Holiday>) => {
  const start = Math.min(...closed.keys(), Infinity) - MARGIN
  const length = closed.size === 0 ? 0 : Math.max(...closed.keys()) + MARGIN - start + 1
  const countAt = new Int32Array(length)
  const working: number[] = [NaN]
  for (let offset = 0; offset < length; offset += 1) {
    const day = start + offset
    if (isWeekday(day) && !closed.has(day)) working.push(day)
    countAt[offset] = working.length - 1
  }
  const dayAt = Int32Array.from(working)
  const base = length === 0 ? 0 : weekdaysThrough(start - 1)
  const inside = working.length - 1
  const removed = length === 0 ? 0 : weekdaysThrough(start + length - 1) - base - inside
  /** Counted from the start of the tables; negative before it. */
  const through = (day: number): number => {
    const offset = day - start
    if (offset >= 0 && offset < length) return countAt[offset] ?? 0
    return weekdaysThrough(day) - base - (offset < 0 ? 0 : removed)
  }
  const nth = (count: number): number => {
    if (count > 0 && count <= inside) return dayAt[count] ?? 0
    return nthWeekday(count + base + (count <= 0 ? 0 : removed))
  }
  return { start, countAt, dayAt, through, nth }
}

/** Monday is 0; day 0, 1970-01-01, was a Thursday. */
const dayOfWeek = (day: number) => day + 3 - 7 * Math.floor((day + 3) / 7)
const isWeekday = (day: number) => dayOfWeek(day) < 5

/** Mondays to Fridays from the week of day 0 through a day, and the day that reaches a count. */
const weekdaysThrough = (day: number) =>
  5 * Math.floor((day + 3) / 7) + Math.min(dayOfWeek(day) + 1, 5)
const nthWeekday = (count: number) => {
  const week = Math.floor((count - 1) / 5)
  return 7 * week + (count - 1 - 5 * week) - 3
}
