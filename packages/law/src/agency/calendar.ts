import type { CalendarDate } from '../calendar-date.ts'
import {
  type LocalHoliday,
  localHolidays,
  newerLists,
  readVersion,
  writeVersion,
} from '../calendar/local.ts'
import type { CalendarVersion } from '../calendar/published.ts'
import type { Counting } from '../policy.ts'
import { allow, refuse, type Result } from '../result.ts'
import { skipReason } from '../working-days.ts'

/** What an agency counts by: its version, and every local row it ever had. */
export type AgencyCalendar = {
  readonly version: CalendarVersion
  readonly rows: readonly LocalHoliday[]
}

/** Mengubah kalender: a newer published list, or a day that a decree adds or gives back. */
export type CalendarCommand =
  | { type: 'adopt-calendar'; published: CalendarVersion }
  | {
      type: 'declare-holiday'
      date: CalendarDate
      decreedOn: CalendarDate
      name: string
      decree: string
    }
  | { type: 'withdraw-holiday'; date: CalendarDate }

export const CALENDAR_ACTS = ['adopt-calendar', 'declare-holiday', 'withdraw-holiday'] as const

type Amended = { on: CalendarDate; version: CalendarVersion }
export type CalendarEvent =
  | (Amended & { type: 'calendar-adopted' })
  | (Amended & { type: 'holiday-declared'; date: CalendarDate; decreedOn: CalendarDate })
  | (Amended & { type: 'holiday-withdrawn'; date: CalendarDate })

export const CALENDAR_EVENTS = [
  'calendar-adopted',
  'holiday-declared',
  'holiday-withdrawn',
] as const satisfies readonly CalendarEvent['type'][]

export const CALENDAR_REFUSALS = [
  'list-not-newer',
  'day-has-passed',
  'day-already-off',
  'day-too-far',
  'decree-in-future',
  'holiday-unknown',
] as const
export type CalendarRefusal = (typeof CALENDAR_REFUSALS)[number]

export type CalendarFacts = { today: CalendarDate; counting: Counting }

/** What stands against a change of the agency's calendar; SKB 3 Menteri, and decrees of the region. */
export const decideCalendar = (
  { version, rows }: AgencyCalendar,
  command: CalendarCommand,
  { today, counting }: CalendarFacts,
): Result<CalendarEvent, CalendarRefusal> => {
  const { published, revision } = readVersion(version)
  const next = writeVersion({ published, revision: revision + 1 })
  switch (command.type) {
    case 'adopt-calendar':
      return newerLists(version).includes(command.published)
        ? allow({
            type: 'calendar-adopted',
            on: today,
            version: writeVersion({ published: command.published, revision }),
          })
        : refuse('list-not-newer')
    case 'declare-holiday': {
      const { date, decreedOn } = command
      if (date < today) return refuse('day-has-passed')
      if (yearOf(date) > yearOf(today) + 1) return refuse('day-too-far')
      if (decreedOn > today) return refuse('decree-in-future')
      if (skipReason(date, counting)) return refuse('day-already-off')
      return allow({ type: 'holiday-declared', on: today, version: next, date, decreedOn })
    }
    case 'withdraw-holiday': {
      const { date } = command
      if (!localHolidays(version, rows).some((row) => row.date === date)) {
        return refuse('holiday-unknown')
      }
      return date < today
        ? refuse('day-has-passed')
        : allow({ type: 'holiday-withdrawn', on: today, version: next, date })
    }
  }
}

/** No region decrees a holiday further ahead than the joint decree of the next year reaches. */
const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4))

/** The calendar after a change; the words of a decree come with the command. */
export const evolveCalendar = (
  { rows }: AgencyCalendar,
  event: CalendarEvent,
  words: { name: string; decree: string },
): AgencyCalendar => {
  const { version } = event
  const { revision } = readVersion(version)
  switch (event.type) {
    case 'calendar-adopted':
      return { version, rows }
    case 'holiday-declared': {
      const { date, decreedOn } = event
      return {
        version,
        rows: [...rows, { date, decreedOn, ...words, since: revision, until: null }],
      }
    }
    case 'holiday-withdrawn':
      return {
        version,
        rows: rows.map((row) =>
          row.date === event.date && row.until === null ? { ...row, until: revision } : row,
        ),
      }
  }
}
