import {
  type Counting,
  type DisputeEvent,
  type DisputeState,
  disputeCounts,
  evolveDispute,
  evolveObjection,
  evolveRequest,
  type ObjectionEvent,
  type ObjectionState,
  objectionCounts,
  agencyCalendar,
  type RequestEvent,
  type RequestState,
  requestCounts,
  type SliceMove,
  sliceMoves,
} from '@terang/law'

import type { agencies } from '../schema/agencies.ts'
import type { requestOutcomes } from '../schema/statistics.ts'
import { outcomeRow } from './moved.ts'

export type LogEntry = {
  agency: string
  seq: number
  caseId: string
  version: number
  entry: string
}
export type OutcomeRecord = typeof requestOutcomes.$inferSelect
export type Replay = { moves: SliceMove[]; outcomes: OutcomeRecord[] }

type CountingAgency = Pick<
  typeof agencies.$inferSelect,
  'id' | 'firstDay' | 'collectiveLeave' | 'zone' | 'localHolidays'
>
/** How each agency counts, by the version of the calendar that a case stands under. */
export type Countings = (agencyId: string, calendarVersion: string) => Counting

export const countingsOf = (rows: readonly CountingAgency[]): Countings => {
  const agencies = new Map(rows.map((row) => [row.id, row]))
  return (agencyId, calendarVersion) => {
    const agency = agencies.get(agencyId)
    if (!agency) throw new RangeError('the log knows an agency that is not there')
    const { firstDay, collectiveLeave, zone, localHolidays } = agency
    return {
      calendar: agencyCalendar(calendarVersion, localHolidays),
      policy: { firstDay, collectiveLeave, zone },
    }
  }
}

/** What the entries of one case, from its first, do to the figures; those up to `since` only lead there. */
export const replayCase = (
  entries: readonly LogEntry[],
  countings: Countings,
  since = 0,
): Replay => {
  switch (eventOf(entries[0]).type) {
    case 'registered':
      return replayRequest(entries, countings, since)
    case 'objection-registered':
      return { moves: replayObjection(entries, countings, since), outcomes: [] }
    case 'petition-noted':
      return { moves: replayDispute(entries, since), outcomes: [] }
    default:
      return { moves: [], outcomes: [] }
  }
}

const replayRequest = (
  entries: readonly LogEntry[],
  countings: Countings,
  since: number,
): Replay => {
  const moves: SliceMove[] = []
  const outcomes: OutcomeRecord[] = []
  let before: RequestState | null = null
  for (const one of entries) {
    const after = evolveRequest(before, requestEvent(one))
    const counting = countings(one.agency, after.calendarVersion)
    const { counts, given, overturned } = requestCounts(before, after, counting)
    if (one.seq > since) moves.push(...sliceMoves(counts, after))
    const standing = outcomes.at(-1)
    if (overturned && standing) standing.overturnedOn = overturned.on
    if (given) {
      const { caseId, version, agency: agencyId } = one
      outcomes.push({ caseId, version, agencyId, ...outcomeRow(given), overturnedOn: null })
    }
    before = after
  }
  return { moves, outcomes }
}

const replayObjection = (
  entries: readonly LogEntry[],
  countings: Countings,
  since: number,
): SliceMove[] => {
  let before: ObjectionState | null = null
  return entries.flatMap((one) => {
    const after: ObjectionState = evolveObjection(before, objectionEvent(one))
    const counting = countings(one.agency, after.calendarVersion)
    const counts = one.seq > since ? objectionCounts(before, after, counting) : []
    before = after
    return sliceMoves(counts, null)
  })
}

const replayDispute = (entries: readonly LogEntry[], since: number): SliceMove[] => {
  let before: DisputeState | null = null
  return entries.flatMap((one) => {
    const after: DisputeState = evolveDispute(before, disputeEvent(one))
    const counts = one.seq > since ? disputeCounts(before, after) : []
    before = after
    return sliceMoves(counts, null)
  })
}

type AnyEvent = { type: string; on: string }

/** Safe: the log holds nothing but entries that the law's own events were written into. */
const eventOf = (one: LogEntry | undefined): AnyEvent => {
  const { type, on, data } = JSON.parse(one?.entry ?? '{}') as AnyEvent & { data: object }
  return { ...data, type, on }
}
/** Safe: the first entry of a case says what kind of case it is, and evolve takes no other events. */
const requestEvent = (one: LogEntry) => eventOf(one) as RequestEvent
const objectionEvent = (one: LogEntry) => eventOf(one) as ObjectionEvent
const disputeEvent = (one: LogEntry) => eventOf(one) as DisputeEvent
