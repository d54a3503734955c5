import type { EventView, TimelineEntry } from '@terang/contract/history-views'
import { type CalendarDate, CAPACITIES, type Counting, workingDaysBetween } from '@terang/law'
import type { HistoryEntry } from './case-history.ts'

type Dated = { type: string; on: CalendarDate }
/** What the pages of a case know of those who acted, and from when its days are counted. */
export type Told = {
  people: ReadonlyMap<string, string>
  units: ReadonlyMap<string, { name: string }>
  start: CalendarDate
  counting: Counting
}

/** One entry as officers read it; each noun adds what it did to its limit. */
export const entryView = (
  { seq, version, leaf, at, actor, event, data, words }: HistoryEntry<Dated>,
  { people, units, start, counting }: Told,
): Omit<EventView, 'movedLimit' | 'dueOn'> => ({
  version,
  seq,
  type: event.type,
  on: event.on,
  at,
  workingDay: workingDaysBetween(start, event.on, counting),
  capacity: CAPACITIES.find((one) => one === actor.capacity) ?? 'system',
  personName: actor.person === null ? null : (people.get(actor.person) ?? null),
  unitName: actor.unit === null ? null : (units.get(actor.unit)?.name ?? null),
  data,
  words,
  leaf,
})

/** One entry as the citizen reads it: of its closed values those that they may be told. */
export const timelineEntry = (
  { version, event, data }: HistoryEntry<Dated>,
  told: ReadonlySet<string>,
): TimelineEntry => ({
  version,
  type: event.type,
  on: event.on,
  unitName: null,
  data: Object.fromEntries(Object.entries(data).filter(([key]) => told.has(key))),
})
