import { schema } from '@terang/db'
import {
  type Actor,
  type Counting,
  type DisputeFacts,
  type DisputeState,
  mayEver,
  permitted,
  type Place,
} from '@terang/law'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { caseCounting, type Moment, momentIn } from '../counting.ts'
import { preparedFor } from '../prepared.ts'
import { lastSeqOf } from '../record/register-head.ts'
import { Refused } from '../refused.ts'
import type { AgencyRecord } from '../requests/store.ts'

const { agencies, disputes, objections, requests } = schema

export type DisputeRecord = typeof disputes.$inferSelect
/** The objection and the request that a dispute goes back to, in one line each. */
export type Origin = {
  objection: { id: string; registerNumber: string }
  request: { id: string; registerNumber: string; title: string } | null
}

/** A dispute as a use-case needs it: its row, where it comes from, who acts, and the head of the log. */
export type DisputeCase = Moment &
  Origin & {
    row: DisputeRecord
    agency: AgencyRecord
    state: DisputeState
    place: Place
    counting: Counting
    actor: Actor
    lastSeq: number
  }

/** The dispute if this caller may know of it; another agency's or none: not-found. */
export const getDisputeOf = async (caller: Caller, id: string): Promise<DisputeCase> => {
  const { actor, deps } = caller
  if (actor.kind === 'anonymous') throw new Refused('unauthenticated')
  if (!mayEver(actor, 'read-dispute')) throw new Refused('forbidden')
  const [found] = await byId(deps.database.db).execute({ id })
  if (!found) throw new Refused('not-found')
  const { dispute: row, agency, ...rest } = found
  const place = { agencyId: agency.id, unitId: agency.deskUnitId }
  if (!permitted(actor, 'read-dispute', place).ok) throw new Refused('not-found')
  const counting = caseCounting(agency, { receivedOn: row.state.filedOn, ...row.state })
  const moment = momentIn(agency.zone, deps.now())
  return { row, agency, state: row.state, place, counting, actor, ...rest, ...moment }
}

export const disputeFacts = ({ actor, place, today, counting }: DisputeFacts): DisputeFacts => ({
  actor,
  place,
  today,
  counting,
})

/** The columns of the row that repeat the state: written through evolve only. */
export const disputeColumns = (state: DisputeState) => ({
  state,
  stage: state.stage,
  ruling: state.ruling,
  petitionedOn: state.filedOn,
  filedLate: state.filedLate,
  calendarVersion: state.calendarVersion,
  closedOn: state.closedOn,
})

export const originColumns = {
  objection: { id: objections.id, registerNumber: objections.registerNumber },
  request: { id: requests.id, registerNumber: requests.registerNumber, title: requests.title },
}

const byId = preparedFor((db) =>
  db
    .select({
      dispute: getTableColumns(disputes),
      ...originColumns,
      agency: getTableColumns(agencies),
      lastSeq: lastSeqOf(disputes.agencyId),
    })
    .from(disputes)
    .innerJoin(agencies, eq(agencies.id, disputes.agencyId))
    .innerJoin(objections, eq(objections.id, disputes.objectionId))
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .where(eq(disputes.id, sql.placeholder('id')))
    .prepare(),
)
