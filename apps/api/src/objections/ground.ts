import type { Object as ObjectionInput } from '@terang/contract/objections'
import type { Actor, CalendarDate, Counting, Place } from '@terang/law'
import { agencyAsked } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { countingOf, type Moment, momentIn } from '../counting.ts'
import { newId } from '../ids.ts'
import { Refused, refuseField } from '../refused.ts'
import { dayIn } from '../requests/act.ts'
import { sealIdentity } from '../requests/identity.ts'
import { type AgencyRecord, type Case, getRequestOf } from '../requests/store.ts'

/** What an objection stands on: its agency, the request if there is one, who objects and who enters it. */
export type Ground = Moment & {
  agency: AgencyRecord
  request: Case | null
  person: {
    id: string
    byProxy: boolean
    /** The identity of an objector who is not yet known by a request. */
    sealed: ReturnType<typeof sealIdentity> | null
  }
  actor: Actor
  place: Place
  counting: Counting
}

/** On the portal it is the citizen who objects, whoever is signed in besides; else an officer enters it. */
export const groundOf = (caller: Caller, input: ObjectionInput): Promise<Ground> => {
  const entering: Caller =
    input.channel === 'portal' ? { ...caller, actor: { kind: 'anonymous' } } : caller
  if (input.channel !== 'portal' && caller.actor.kind !== 'staff') {
    throw new Refused('unauthenticated')
  }
  return input.requestId === null
    ? withoutRequest(entering, input)
    : againstRequest(entering, input, input.requestId)
}

/** The case must be the caller's to know of, of that agency, and as they saw it. */
const againstRequest = async (
  caller: Caller,
  { agencyId, requestVersion }: ObjectionInput,
  requestId: string,
): Promise<Ground> => {
  const request = await getRequestOf(caller, requestId)
  const { agency, row, actor, place, counting, today, at } = request
  if (agency.id !== agencyId) refuseField('agencyId', 'unknown-value')
  if (requestVersion !== row.version) throw new Refused('stale')
  const person = { id: row.personId, byProxy: row.byProxy, sealed: null }
  return { agency, request, person, actor, place, counting, today, at }
}

const withoutRequest = async ({ deps, actor }: Caller, input: ObjectionInput): Promise<Ground> => {
  const { applicant } = input
  if (applicant === null) return refuseField('applicant', 'required')
  const agency = await agencyAsked(deps.database.db, input.agencyId)
  const moment = momentIn(agency.zone, deps.now())
  const id = newId('per', deps.now())
  const owner = { keys: deps.keys, agencyId: agency.id, personId: id, now: moment.at }
  return {
    ...moment,
    agency,
    request: null,
    person: { id, byProxy: applicant.byProxy, sealed: sealIdentity(owner, applicant, null) },
    actor: actor.kind === 'staff' ? actor : { kind: 'applicant', personId: id },
    place: { agencyId: agency.id, unitId: agency.deskUnitId },
    counting: countingOf(agency, agency.calendarVersion, receivedOn(input, moment.today)),
  }
}

/** On the portal it is received as it is sent. */
export const receivedOn = ({ channel, receivedOn: day }: ObjectionInput, today: CalendarDate) =>
  channel === 'portal' || day === null ? today : dayIn('receivedOn', day)
