import { GENERAL_ELECTION_2024, JOINT_DECREE_2024, REGIONAL_ELECTION_2024 } from './2024.ts'
import { AMENDMENT_2025, JOINT_DECREE_2025 } from './2025.ts'
import { JOINT_DECREE_2026 } from './2026.ts'
import { JOINT_DECREE_2027 } from './2027.ts'
import type { DecreedDays, Holiday, HolidayDecree, HolidayKind } from './holiday.ts'

/** Versi kalender: a published one bears the day on which its newest joint decree was signed. */
export type CalendarVersion = string

/** Kalender kerja: the days that do not count, and the years for which a list was issued. */
export type Calendar = {
  version: CalendarVersion
  years: readonly number[]
  holidays: readonly Holiday[]
  decrees: readonly HolidayDecree[]
}

/** What each version adds to the one before; an election day joins the first version signed after it was set. */
const ADDITIONS = [
  ['2023-09-12', [JOINT_DECREE_2024]],
  ['2024-10-14', [GENERAL_ELECTION_2024, JOINT_DECREE_2025]],
  ['2025-08-07', [REGIONAL_ELECTION_2024, AMENDMENT_2025]],
  ['2025-09-19', [JOINT_DECREE_2026]],
  ['2026-09-15', [JOINT_DECREE_2027]],
] as const satisfies readonly (readonly [CalendarVersion, readonly DecreedDays[]])[]

export const CALENDAR_VERSIONS: readonly CalendarVersion[] = ADDITIONS.map(([version]) => version)
const NEWEST: CalendarVersion = ADDITIONS[ADDITIONS.length - 1]?.[0] ?? ''

/** The lists as published up to a version: SKB 3 Menteri, amendments and election days. */
export const publishedCalendar = (version: CalendarVersion = NEWEST): Calendar => {
  const calendar = PUBLISHED.get(version)
  if (calendar === undefined) throw new RangeError('no calendar was published under this version')
  return calendar
}

/** Penutupan: a row that an agency adds to the published lists, a local holiday unless it says otherwise. */
export type Closure = Omit<Holiday, 'kind'> & { kind?: HolidayKind }

/** Libur daerah: an agency's calendar is the published one with its own closures, under its own version. */
export const withLocalClosures = (
  calendar: Calendar,
  closures: readonly Closure[],
  version: CalendarVersion,
): Calendar => ({
  ...calendar,
  version,
  holidays: inOrder([
    ...calendar.holidays,
    ...closures.map(({ kind = 'local', ...closure }) => ({ ...closure, kind })),
  ]),
})

const inOrder = (holidays: readonly Holiday[]): readonly Holiday[] =>
  holidays.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

const calendarOf = (version: CalendarVersion, lists: readonly DecreedDays[]): Calendar => ({
  version,
  years: lists.flatMap(({ listsYear }) => listsYear ?? []),
  holidays: inOrder(lists.flatMap(({ holidays }) => holidays)),
  decrees: lists.map(({ decree }) => decree),
})

const PUBLISHED: ReadonlyMap<CalendarVersion, Calendar> = new Map(
  ADDITIONS.map(([version], position) => [
    version,
    calendarOf(
      version,
      ADDITIONS.slice(0, position + 1).flatMap(([, lists]): readonly DecreedDays[] => lists),
    ),
  ]),
)
