import type { CalendarDate } from '../calendar-date.ts'
import {
  type Calendar,
  CALENDAR_VERSIONS,
  type CalendarVersion,
  publishedCalendar,
  withLocalClosures,
} from './published.ts'

/** Libur daerah by decree of the governor, or a local closure: a row of one agency's calendar. */
export type LocalHoliday = {
  readonly date: CalendarDate
  readonly name: string
  /** Number of the decree, as it is cited. */
  readonly decree: string
  readonly decreedOn: CalendarDate
  /** The revision of the agency's calendar from which it counts, and the one that took it out. */
  readonly since: number
  readonly until: number | null
}

/** Versi kalender badan publik: the published list, and the revision of its own rows. */
export type AgencyCalendarVersion = { published: CalendarVersion; revision: number }

export const readVersion = (version: CalendarVersion): AgencyCalendarVersion => {
  const [published = '', revision = '0'] = version.split('+')
  return { published, revision: Number(revision) }
}

export const writeVersion = ({ published, revision }: AgencyCalendarVersion): CalendarVersion =>
  revision === 0 ? published : `${published}+${revision}`

/** Published lists that are newer than the one a version rests on, the newest first. */
export const newerLists = (version: CalendarVersion): CalendarVersion[] =>
  CALENDAR_VERSIONS.filter((one) => one > readVersion(version).published).toReversed()

/** The rows that a version holds. */
export const localHolidays = (
  version: CalendarVersion,
  rows: readonly LocalHoliday[],
): LocalHoliday[] => {
  const { revision } = readVersion(version)
  return rows.filter(
    ({ since, until }) => since <= revision && (until === null || until > revision),
  )
}

/** Calendars by what they are made of: an index over one is built only once, whoever asks. */
const made = new Map<string, Calendar>()
const MOST_MADE = 256

/** The calendar of an agency as it stood at a version: a case under an older one keeps its dates. */
export const agencyCalendar = (
  version: CalendarVersion,
  rows: readonly LocalHoliday[],
): Calendar => {
  const own = localHolidays(version, rows)
  const key = JSON.stringify([version, own])
  const calendar = made.get(key) ?? makeCalendar(version, own)
  if (made.size >= MOST_MADE) made.clear()
  made.set(key, calendar)
  return calendar
}

const makeCalendar = (version: CalendarVersion, own: readonly LocalHoliday[]): Calendar => {
  const published = publishedCalendar(readVersion(version).published)
  if (own.length === 0) return version === published.version ? published : { ...published, version }
  return withLocalClosures(
    published,
    own.map(({ date, name, decree }) => ({ date, name, decree })),
    version,
  )
}
