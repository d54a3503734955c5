import {
  addWorkingDays,
  type CalendarDate,
  type Counting,
  dateInZone,
  DEFAULT_POLICY,
  isWorkingDay,
  publishedCalendar,
  shiftDays,
} from '@terang/law'
import type { Chance } from './chance.ts'

/** How every office of the demo counts. */
export const DEMO_COUNTING: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }

/** Seconds since 1970: the instants of the demo, each of its own. */
export type Seconds = number

export const secondsOf = (instant: string): Seconds => Math.floor(Date.parse(instant) / 1000)
export const instantOf = (at: Seconds): string => new Date(at * 1000).toISOString()
export const dayOf = (at: Seconds): CalendarDate => dateInZone(instantOf(at), DEFAULT_POLICY.zone)

/** So many minutes after midnight in Jakarta. */
export const minuteOf = (day: CalendarDate, minute: number): Seconds =>
  secondsOf(`${day}T00:00:00+07:00`) + Math.round(minute * 60)

const OPENS = 7 * 60 + 40
const CLOSES = 15 * 60 + 50

/** Some moment while the desk is open. */
export const officeMoment = (day: CalendarDate, lots: Chance): Seconds =>
  minuteOf(day, OPENS + lots.next() * (CLOSES - OPENS))

/** Some moment at which people sit at home and write. */
export const homeMoment = (day: CalendarDate, lots: Chance): Seconds =>
  minuteOf(day, 6 * 60 + lots.next() * 16 * 60)

export const isOpen = (day: CalendarDate): boolean => isWorkingDay(day, DEMO_COUNTING)

/** The day itself, or the last working day before it. */
export const openDay = (day: CalendarDate): CalendarDate => {
  let open = day
  while (!isOpen(open)) open = shiftDays(open, -1)
  return open
}

/** The n-th working day after the day; the day itself for 0. */
export const workingDay = (from: CalendarDate, n: number): CalendarDate =>
  addWorkingDays(from, n, DEMO_COUNTING)

/** The working day so many working days before today. */
export const daysBack = (today: CalendarDate, n: number): CalendarDate =>
  n === 0 ? openDay(today) : addWorkingDays(openDay(today), -n, DEMO_COUNTING)
