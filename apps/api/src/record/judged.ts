import type { Refusal } from '@terang/contract/problem'
import { type Act, type Actor, permitted, type Place, type Result } from '@terang/law'
import type { Moment } from '../counting.ts'
import { Refused } from '../refused.ts'
import type { Entry } from './append.ts'
import type { Json } from './canonical-json.ts'
import { entryActor } from './entry-actor.ts'

/** A case of any noun as an act finds it: its row, its place, who acts, and the head of the log. */
export type Found = Moment & {
  row: { id: string; version: number }
  agency: { id: string }
  place: Place
  actor: Actor
  lastSeq: number
}

type Sent = { act: Act; version: number }

/** The order of every act: permitted, fresh, allowed by the law; else the reason why not. */
export const judged = <Event>(
  of: Found,
  { act, version }: Sent,
  decide: () => Result<Event, Refusal>,
): Event => {
  const may = permitted(of.actor, act, of.place)
  if (!may.ok) throw new Refused(may.refusal)
  if (version !== of.row.version) throw new Refused('stale')
  return allowed(decide())
}

/** What the law allowed, or its refusal thrown. */
export const allowed = <Event>(decision: Result<Event, Refusal>): Event => {
  if (!decision.ok) throw new Refused(decision.refusal)
  return decision.value
}

type Happened = {
  act: Act
  event: { type: string; on: string; [closed: string]: unknown }
  /** Closed values that the law has no need of: ids of files, a number given. */
  beside?: Record<string, Json>
}

/** The entry that follows the last one of its case: the event's closed values, and who acted. */
export const entryAfter = (of: Found, { act, event, beside }: Happened): Entry => {
  const { type, on, ...data } = event
  return {
    agency: of.agency.id,
    seq: of.lastSeq + 1,
    case: of.row.id,
    version: of.row.version + 1,
    type,
    on,
    at: of.at,
    actor: entryActor(of.actor, act, of.place),
    data: { ...closed(data), ...beside },
  }
}

/** Safe because the events of the law hold ids, closed values, dates and numbers only. */
const closed = (data: Record<string, unknown>): Record<string, Json> => data as Record<string, Json>
