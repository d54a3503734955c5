import { type Db, schema } from '@terang/db'
import {
  type Actor,
  type Counting,
  leadUnit,
  mayEver,
  nextNeedDue,
  permitted,
  type Place,
  placeOf,
  type RequestFacts,
  type RequestState,
  requestLimits,
  restingExemption,
  unitTermsOn,
} from '@terang/law'
import { eq, getTableColumns, sql } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { caseCounting, type Moment, momentIn } from '../counting.ts'
import { preparedFor } from '../prepared.ts'
import { lastSeqOf } from '../record/register-head.ts'
import { Refused } from '../refused.ts'
import type { Scope } from '../search/findable.ts'

const { agencies, exemptions, requests } = schema

export type RequestRecord = typeof requests.$inferSelect
export type AgencyRecord = typeof agencies.$inferSelect

/** A case as a use-case needs it: its row, its agency, who acts on it, and the head of the log. */
export type Case = Moment & {
  row: RequestRecord
  agency: AgencyRecord
  state: RequestState
  place: Place
  counting: Counting
  actor: Actor
  lastSeq: number
  /** What the proposed refusal rests on is public by now. */
  hasExemptionEnded: boolean
}

/** The case if this caller may know of it; another agency's, another unit's or none: not-found. */
export const getRequestOf = async (caller: Caller, id: string): Promise<Case> => {
  if (caller.actor.kind === 'anonymous' && caller.trackedCaseId === null) {
    throw new Refused('unauthenticated')
  }
  if (caller.actor.kind === 'staff' && !mayEver(caller.actor, 'read-request')) {
    throw new Refused('forbidden')
  }
  const [found] = await byId(caller.deps.database.db).execute({ id })
  if (!found) throw new Refused('not-found')
  return known(caller, found)
}

type Found = {
  request: RequestRecord
  agency: AgencyRecord
  lastSeq: number
  /** The one that its proposed refusal rests on, read with it. */
  exemption?: Parameters<typeof restingExemption>[0] | null
}

const known = (caller: Caller, found: Found): Case => {
  const of = caseOf(found, actorOn(caller, found.request), caller.deps.now())
  const reads = of.actor.kind === 'applicant' || permitted(of.actor, 'read-request', of.place).ok
  if (!reads) throw new Refused('not-found')
  return of
}

/** A row of the register as the case of somebody who may know of it. */
export const caseOf = (
  { request: row, agency, lastSeq, exemption = null }: Found,
  actor: Actor,
  now: string,
): Case => {
  const moment = momentIn(agency.zone, now)
  return {
    row,
    agency,
    state: row.state,
    place: placeOf(row.state, actor, { agencyId: agency.id, unitId: agency.deskUnitId }),
    counting: caseCounting(agency, row.state),
    actor,
    lastSeq,
    ...moment,
    hasExemptionEnded:
      exemption !== null && restingExemption(exemption, moment.today).standing === 'ended',
  }
}

/** Whoever gave number and code of this very case is its applicant; staff stay staff. */
const actorOn = ({ actor, trackedCaseId }: Caller, row: RequestRecord): Actor => {
  if (actor.kind === 'staff' || actor.kind === 'system') return actor
  if (trackedCaseId === row.id) return { kind: 'applicant', personId: row.personId }
  throw new Refused('not-found')
}

export const factsOf = ({
  actor,
  place,
  today,
  counting,
  hasExemptionEnded,
  agency,
}: Case): RequestFacts => ({
  actor,
  place,
  today,
  counting,
  hasExemptionEnded,
  unitTerms: unitTermsOn(agency.houseRules, today),
})

/** The columns of the row that repeat the state, for lists and look-ups: written through evolve only. */
export const stateColumns = (state: RequestState, counting: Counting) => {
  const limits = requestLimits(state, counting)
  return {
    state,
    unitId: leadUnit(state),
    holder: state.holder,
    status: state.status,
    receivedOn: state.receivedOn,
    dueOn: limits.supply && !state.closedOn ? limits.supply.dueOn : limits.dueOn,
    perkiDueOn: state.answer ? null : limits.arguableDueOn,
    provisional: limits.provisional,
    calendarVersion: state.calendarVersion,
    outcome: state.outcome,
    needsDueOn: nextNeedDue(state, counting),
    closedOn: state.closedOn,
  }
}

/** Where the index finds it: with every unit that was asked; the rows of the work list then say who still reads it. */
export const searchScope = (agencyId: string, state: RequestState): Scope => ({
  kind: 'request',
  agencyId,
  unitIds: state.assignments.map((one) => one.unitId),
})

const byId = preparedFor((db: Db) =>
  db
    .select({
      request: getTableColumns(requests),
      agency: getTableColumns(agencies),
      lastSeq: lastSeqOf(requests.agencyId),
      exemption: { id: exemptions.id, agencyId: exemptions.agencyId, state: exemptions.state },
    })
    .from(requests)
    .innerJoin(agencies, eq(agencies.id, requests.agencyId))
    .leftJoin(
      exemptions,
      eq(exemptions.id, sql`json_extract(${requests.state}, '$.proposal.exemptionId')`),
    )
    .where(eq(requests.id, sql.placeholder('id')))
    .prepare(),
)
