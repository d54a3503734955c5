import { schema } from '@terang/db'
import {
  type Actor,
  type Counting,
  mayEver,
  objectionLimits,
  objectionWindow,
  type ObjectionFacts,
  type ObjectionState,
  permitted,
  type Place,
  placeOf,
} from '@terang/law'
import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { caseCounting, type Moment, momentIn } from '../counting.ts'
import { preparedFor } from '../prepared.ts'
import { lastSeqOf } from '../record/register-head.ts'
import { Refused } from '../refused.ts'
import type { Scope } from '../search/findable.ts'
import type { AgencyRecord, RequestRecord } from '../requests/store.ts'

const { agencies, objections, requests } = schema

export type ObjectionRecord = typeof objections.$inferSelect

/** An objection as a use-case needs it: its row, the request it is against, who acts, the head of the log. */
export type ObjectionCase = Moment & {
  row: ObjectionRecord
  agency: AgencyRecord
  request: RequestRecord | null
  state: ObjectionState
  place: Place
  counting: Counting
  actor: Actor
  lastSeq: number
}

/** The objection if this caller may know of it; another agency's, another unit's or none: not-found. */
export const getObjectionOf = async (caller: Caller, id: string): Promise<ObjectionCase> => {
  const { actor, deps, trackedCaseId } = caller
  if (actor.kind === 'anonymous' && trackedCaseId === null) throw new Refused('unauthenticated')
  if (actor.kind === 'staff' && !mayEver(actor, 'read-objection')) throw new Refused('forbidden')
  const [found] = await byId(deps.database.db).execute({ id })
  if (!found) throw new Refused('not-found')
  const of = objectionOf(found, actorOn(caller, found.objection), deps.now())
  if (!permitted(of.actor, 'read-objection', of.place).ok) throw new Refused('not-found')
  return of
}

type Found = {
  objection: ObjectionRecord
  request: RequestRecord | null
  agency: AgencyRecord
  lastSeq: number
}

const objectionOf = (
  { objection: row, request, agency, lastSeq }: Found,
  actor: Actor,
  now: string,
): ObjectionCase => ({
  row,
  agency,
  request,
  state: row.state,
  place: placeOf(request?.state ?? null, actor, {
    agencyId: agency.id,
    unitId: agency.deskUnitId,
  }),
  counting: caseCounting(agency, row.state),
  actor,
  lastSeq,
  ...momentIn(agency.zone, now),
})

/** The code of the request opens the objections to it; one without a request has a code of its own. */
const actorOn = ({ actor, trackedCaseId }: Caller, row: ObjectionRecord): Actor => {
  if (actor.kind === 'staff' || actor.kind === 'system') return actor
  const opens = trackedCaseId === row.id || (row.requestId && trackedCaseId === row.requestId)
  if (opens) return { kind: 'applicant', personId: row.personId }
  throw new Refused('not-found')
}

export const objectionFacts = (of: ObjectionCase): ObjectionFacts => ({
  actor: of.actor,
  place: of.place,
  today: of.today,
  counting: of.counting,
  request: of.request?.state ?? null,
  anotherOpen: false,
})

/** The columns of the row that repeat the state, for lists and look-ups: written through evolve only. */
export const objectionColumns = (state: ObjectionState, counting: Counting) => {
  const { safe, arguable } = objectionLimits(state, counting)
  const filing = objectionWindow(state.groundFoundOn, counting)
  return {
    state,
    status: state.status,
    grounds: state.grounds,
    deciderId: state.deciderId,
    receivedOn: state.receivedOn,
    dueOn: safe.dueOn,
    perkiDueOn: arguable && arguable.dueOn !== safe.dueOn ? arguable.dueOn : null,
    provisional: safe.provisional || filing.provisional,
    calendarVersion: state.calendarVersion,
    filedLate: state.filedLate,
    decision: state.answer?.decision ?? null,
    silentSince: state.silentSince,
    closedOn: state.closedOn,
  }
}

/** Where the index finds it: the register of objections is read by the whole agency or not at all. */
export const searchScope = (agencyId: string): Scope => ({
  kind: 'objection',
  agencyId,
  unitIds: [],
})

const byId = preparedFor((db) =>
  db
    .select({
      objection: getTableColumns(objections),
      request: getTableColumns(requests),
      agency: getTableColumns(agencies),
      lastSeq: lastSeqOf(objections.agencyId),
    })
    .from(objections)
    .innerJoin(agencies, eq(agencies.id, objections.agencyId))
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .where(eq(objections.id, sql.placeholder('id')))
    .prepare(),
)

/** The objection to this request that awaits its answer, if there is one. */
export const openObjectionTo = preparedFor((db) =>
  db
    .select({ id: objections.id })
    .from(objections)
    .where(and(eq(objections.requestId, sql.placeholder('id')), isNull(objections.closedOn)))
    .prepare(),
)
