import type { EventView, TimelineEntry } from '@terang/contract/history-views'
import { CAPACITIES, workingDaysBetween } from '@terang/law'
import type { ObjectionFile } from './objection-file.ts'
import type { ObjectionCase } from './store.ts'

/** The history of an objection as officers read it; its registration sets the one limit. */
export const objectionHistory = (of: ObjectionCase, file: ObjectionFile): EventView[] =>
  file.history.map(({ seq, version, leaf, at, actor, event, data, words }) => ({
    version,
    seq,
    type: event.type,
    on: event.on,
    at,
    workingDay: workingDaysBetween(of.state.receivedOn, event.on, of.counting),
    capacity: CAPACITIES.find((one) => one === actor.capacity) ?? 'system',
    personName: actor.person === null ? null : (file.people.get(actor.person) ?? null),
    unitName: actor.unit === null ? null : (file.units.get(actor.unit)?.name ?? null),
    data,
    words,
    movedLimit: event.type === 'objection-registered',
    dueOn: event.type === 'objection-registered' ? of.row.dueOn : null,
    leaf,
  }))

/** What the objector has to know: no staff and no inner notes. */
export const objectionTimeline = ({ history }: ObjectionFile): TimelineEntry[] =>
  history.map(({ version, event, data }) => ({
    version,
    type: event.type,
    on: event.on,
    unitName: null,
    data: Object.fromEntries(Object.entries(data).filter(([key]) => TOLD.has(key))),
  }))

const TOLD = new Set([
  'channel',
  'receivedOn',
  'groundFoundOn',
  'grounds',
  'filedLate',
  'decision',
  'late',
  'letter',
  'decree',
  'reopens',
  'since',
])
