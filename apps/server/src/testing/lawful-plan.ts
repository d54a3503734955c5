import { sheetIn } from '@terang/api/exemptions/sheet'
import {
  type Actor,
  type CalendarDate,
  decideDispute,
  decideExemption,
  decideObjection,
  decideRequest,
  type DisputeState,
  evolveDispute,
  evolveExemption,
  type ExemptionState,
  evolveObjection,
  evolveRequest,
  type ObjectionState,
  petitionStart,
  type Place,
  placeOf,
  type RequestState,
  restingExemption,
  type RestingExemption,
  type Result,
  UNIT_TERMS,
} from '@terang/law'
import { DEMO_AGENCIES } from '../demo/agencies.ts'
import { dayOf, DEMO_COUNTING } from '../demo/days.ts'
import type { Deed } from '../demo/deeds.ts'
import { demoPersonId, personOf } from '../demo/people.ts'
import type { PlannedAct } from '../demo/plan.ts'
import type { DemoRequest } from '../demo/requests.ts'
import { APPLICANT, JOB } from '../demo/timeline.ts'

/** What the law makes of everything that stands at one place of the plan. */
export type Lived = {
  agencyId: string
  asked: DemoRequest | null
  request: RequestState | null
  objection: ObjectionState | null
  dispute: DisputeState | null
  exemption: ExemptionState | null
}

/** Plays a plan on the law alone; an act that it refuses is an error that names it. */
export const lawfully = (plan: readonly PlannedAct[]): Lived[] => {
  const places = new Map<number, Lived>()
  for (const planned of plan) {
    const lived = places.get(planned.place) ?? newcomer(planned.deed)
    places.set(planned.place, lived)
    step(lived, planned, places)
  }
  return [...places.values()]
}

const newcomer = (deed: Deed): Lived => {
  const asked = deed.kind === 'asks' ? deed.request : null
  const agencyId = agencyIn(deed)
  return { agencyId, asked, request: null, objection: null, dispute: null, exemption: null }
}

const agencyIn = (deed: Deed): string => {
  if (deed.kind === 'objects') return deed.filing.agencyId
  if (deed.kind === 'tests') return deed.sheet.agencyId
  return deed.kind === 'asks' ? deed.request.agencyId : ''
}

const step = (
  lived: Lived,
  { deed, by, at }: PlannedAct,
  places: ReadonlyMap<number, Lived>,
): void => {
  const { request, objection, dispute } = lived
  const facts = {
    actor: actorOf(by),
    place: placeFor(lived, actorOf(by)),
    today: dayOf(at),
    counting: DEMO_COUNTING,
    // The real acts ask the register; here a proposal is judged by restingAt on its own day.
    hasExemptionEnded: false,
    unitTerms: UNIT_TERMS,
  }
  const objecting = { ...facts, request, anotherOpen: objection?.closedOn === null }
  switch (deed.kind) {
    case 'asks': {
      const { channel, applicant } = deed.request
      const { kind: applicantKind, byProxy } = applicant
      const { receivedOn } = deed
      const command = { type: 'register' as const, channel, receivedOn, applicantKind, byProxy }
      lived.request = evolveRequest(null, allowed(decideRequest(null, command, facts), deed))
      return
    }
    case 'request':
      lived.request = evolveRequest(
        request,
        allowed(decideRequest(request, deed.command, facts), deed),
      )
      return
    case 'refuses': {
      const { extent, restsAt } = deed
      const exemption = restingAt(restsAt, facts.today, places)
      const namesPart = extent === 'part'
      const command = { type: 'propose-refusal' as const, extent, namesPart, exemption }
      lived.request = evolveRequest(request, allowed(decideRequest(request, command, facts), deed))
      return
    }
    case 'objects': {
      const command = { type: 'register-objection' as const, ...deed.filing }
      lived.objection = evolveObjection(
        null,
        allowed(decideObjection(null, command, objecting), deed),
      )
      return
    }
    case 'objection': {
      const event = allowed(decideObjection(objection, deed.command, objecting), deed)
      lived.objection = evolveObjection(objection, event)
      const reopens = event.type === 'objection-answered' && event.reopens
      if (reopens !== deed.reopens) throw new Error('the plan and the law differ on reopening')
      if (reopens) {
        const again = allowed(decideRequest(request, { type: 'reopen' }, facts), deed)
        lived.request = evolveRequest(request, again)
      }
      return
    }
    case 'petitions': {
      const start = objection && petitionStart(objection, DEMO_COUNTING)
      if (!objection || !start) throw new Error('a petition follows an objection')
      const { grounds } = objection
      const command = {
        type: 'note-petition' as const,
        filedOn: deed.petitionedOn,
        grounds,
        ...start,
      }
      lived.dispute = evolveDispute(null, allowed(decideDispute(null, command, facts), deed))
      return
    }
    case 'dispute':
      lived.dispute = evolveDispute(
        dispute,
        allowed(decideDispute(dispute, deed.command, facts), deed),
      )
      return
    case 'tests': {
      const command = {
        type: 'test-exemption' as const,
        sheet: sheetIn(deed.sheet),
        namesOtherAct: deed.sheet.otherAct !== null,
        isNotAlwaysOpen: deed.sheet.isNotAlwaysOpen,
      }
      lived.exemption = evolveExemption(null, allowed(decideExemption(null, command, facts), deed))
      return
    }
    case 'exemption': {
      const event = allowed(decideExemption(lived.exemption, deed.command, facts), deed)
      lived.exemption = evolveExemption(lived.exemption, event)
    }
  }
}

const restingAt = (
  place: number,
  today: CalendarDate,
  places: ReadonlyMap<number, Lived>,
): RestingExemption | null => {
  const { agencyId = '', exemption: state = null } = places.get(place) ?? {}
  return state && restingExemption({ id: `exm_${place}`, agencyId, state }, today)
}

const allowed = <Event>(decision: Result<Event, string>, deed: Deed): Event => {
  if (decision.ok) return decision.value
  throw new Error(`${'command' in deed ? deed.command.type : deed.kind}: ${decision.refusal}`)
}

const placeFor = ({ agencyId, request }: Lived, actor: Actor): Place => {
  const agency = DEMO_AGENCIES.find(({ id }) => id === agencyId)
  return placeOf(request, actor, { agencyId, unitId: agency?.units[0]?.id ?? '' })
}

const actorOf = (by: string): Actor => {
  if (by === JOB) return { kind: 'system' }
  if (by === APPLICANT) return { kind: 'applicant', personId: 'somebody' }
  return { kind: 'staff', personId: demoPersonId(by), memberships: personOf(by).memberships }
}
