import type { Actor, Membership, Role } from '../actor.ts'
import { calendarDate } from '../calendar-date.ts'
import { publishedCalendar } from '../calendar/published.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import { UNIT_TERMS } from './units.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestFacts, RequestState, RestingExemption } from './request.ts'
import { decideRequest, evolveRequest } from './rules.ts'
import { placeOf } from './units.ts'

type Of<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>
type Staff = Extract<Actor, { kind: 'staff' }>

/** People and days that the tests of the lifecycles act with. */
const AGENCY = 'ag_1'
const DESK = 'unit_desk'
const UNIT = 'unit_upt'
const SECOND_UNIT = 'unit_second'

export const staff = (role: Role, personId = `per_${role}`, unitId = DESK): Staff => {
  const membership: Membership = { role, agencyId: AGENCY, unitId }
  return { kind: 'staff', personId, memberships: [membership] }
}

export const people = {
  officer: staff('officer'),
  ppid: staff('ppid'),
  unit: staff('unit', 'per_unit', UNIT),
  secondUnit: staff('unit', 'per_second', SECOND_UNIT),
  superior: staff('superior'),
  admin: staff('admin'),
  applicant: { kind: 'applicant', personId: 'per_asker' },
  system: { kind: 'system' },
} as const satisfies Record<string, Actor>

export const onDay = (today: string, actor: Actor, state: RequestState | null): RequestFacts => ({
  actor,
  place: placeOf(state, actor, { agencyId: AGENCY, unitId: DESK }),
  today: calendarDate(today),
  counting: { calendar: publishedCalendar(), policy: DEFAULT_POLICY },
  hasExemptionEnded: false,
  unitTerms: UNIT_TERMS,
})

export type Step<Command = RequestCommand> = readonly [
  today: string,
  actor: Actor,
  command: Command,
]

export const asked = (today: string): Step<Of<'register'>> => [
  today,
  { kind: 'anonymous' },
  {
    type: 'register',
    channel: 'portal',
    receivedOn: calendarDate(today),
    applicantKind: 'individual',
    byProxy: false,
  },
]

export const complete: RequestCommand = { type: 'declare-complete' }
export const extend: RequestCommand = { type: 'extend-deadline', cause: 'not-yet-held' }
export const assign: Of<'assign'> = { type: 'assign', unitId: UNIT }
export const assignSecond: RequestCommand = { type: 'assign', unitId: SECOND_UNIT }
export const recall: RequestCommand = { type: 'recall', unitId: UNIT }
export const incomplete = (deliveredOn: string | null): Of<'declare-incomplete'> => ({
  type: 'declare-incomplete',
  missing: ['identity-proof'],
  deliveredOn: deliveredOn === null ? null : calendarDate(deliveredOn),
})
export const propose = (extent: 'whole' | 'part', date = '2026-07-01'): Of<'propose-refusal'> => ({
  type: 'propose-refusal',
  extent,
  namesPart: extent === 'part',
  exemption: inForce(date),
})
export const inForce = (date = '2026-07-01'): RestingExemption => ({
  id: 'exm_1',
  agencyId: AGENCY,
  standing: 'in-force',
  letters: ['h'],
  decree: { number: '188/12/2026', date: calendarDate(date) },
})
export const answer = (
  outcome: 'granted' | 'granted-in-part' | 'refused' | 'not-held',
  withholding: 'exempt' | 'not-documented' | null = null,
): Of<'answer'> => ({
  type: 'answer',
  outcome,
  withholding,
  supplyDays: outcome.startsWith('granted') ? 3 : null,
  copyingFee: 0,
  sendingFee: 0,
  ...(outcome === 'granted-in-part' && withholding === 'exempt' ? { pages: [2] } : {}),
})

/** Given these acts, the state they led to; throws with the refusal of the first that was refused. */
export const given = (...steps: readonly Step[]): RequestState => {
  let state: RequestState | null = null
  for (const [today, actor, command] of steps) {
    const decision = decideRequest(state, command, onDay(today, actor, state))
    if (!decision.ok) throw new Error(`${command.type} on ${today}: ${decision.refusal}`)
    state = evolveRequest(state, decision.value)
  }
  if (!state) throw new Error('a case begins with its registration')
  return state
}

/** When somebody tries an act: the event's type, or the refusal. */
export const when = (state: RequestState | null, [today, actor, command]: Step): string => {
  const decision = decideRequest(state, command, onDay(today, actor, state))
  return decision.ok ? decision.value.type : decision.refusal
}
