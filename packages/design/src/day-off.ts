import {
  CALENDAR_VERSIONS,
  DEFAULT_POLICY,
  calendarDate,
  publishedCalendar,
  readVersion,
  type SkipReason,
  skipReason,
  weekday,
} from '@terang/law'

/** Why a day does not count; null for a working day. */
export type DayOff = (date: string) => SkipReason | null

type Holiday = {
  readonly date: string
  readonly kind: Exclude<SkipReason['kind'], 'weekend'>
  readonly name: string
  readonly decree: string
}

/** From GET /api/calendar: the agency's own list and policy. */
export const dayOffOf = (calendar: {
  readonly holidays: readonly Holiday[]
  readonly policy: { readonly collectiveLeave: 'skipped' | 'counted' }
}): DayOff => {
  const holidays = new Map<string, Holiday>()
  for (const holiday of calendar.holidays) {
    if (holiday.kind === 'collective-leave' && calendar.policy.collectiveLeave === 'counted')
      continue
    if (!holidays.has(holiday.date)) holidays.set(holiday.date, holiday)
  }
  return (date) => weekendOf(date) ?? reasonOf(holidays.get(date))
}

/** From the published lists, for a page that has no calendar at hand. */
export const publishedDayOff = (version: string): DayOff => {
  const { published } = readVersion(version)
  const calendar = CALENDAR_VERSIONS.includes(published)
    ? publishedCalendar(published)
    : publishedCalendar()
  const counting = { calendar, policy: DEFAULT_POLICY }
  return (date) => skipReason(calendarDate(date), counting)
}

const weekendOf = (date: string): SkipReason | null => {
  const day = weekday(calendarDate(date))
  if (day < 6) return null
  return { kind: 'weekend', day: day === 6 ? 'saturday' : 'sunday' }
}

const reasonOf = (holiday: Holiday | undefined): SkipReason | null =>
  holiday ? { kind: holiday.kind, name: holiday.name, decree: holiday.decree } : null
