import {
  type Actor,
  addWorkingDays,
  APPLICANT_KINDS,
  type CalendarDate,
  calendarDate,
  CHANNELS,
  type Counting,
  DEFAULT_POLICY,
  decideRequest,
  evolveRequest,
  placeOf,
  publishedCalendar,
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  type Role,
  shiftDays,
  UNIT_TERMS,
} from '@terang/law'
import { HOUSE, type HouseAgency } from './house.ts'

export type Life = {
  id: string
  agency: HouseAgency
  state: RequestState
  version: number
  /** What came to be, act by act. */
  states: RequestState[]
}
export type Step = { life: Life; before: RequestState | null; event: RequestEvent }

const COUNTING: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }

/** The same numbers in every run, from 0 up to 1 (mulberry32). */
export const chance = (seed: number): (() => number) => {
  let at = seed
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const oneOf = <T>(list: readonly T[], next: () => number): T => {
  const found = list[Math.floor(next() * list.length)]
  if (found === undefined) throw new RangeError('nothing to choose from')
  return found
}

/** So many lawful acts on requests of both agencies, day after day: whatever the law allows may happen. */
export function* randomActs(acts: number, seed: number): Generator<Step> {
  const next = chance(seed)
  const lives: Life[] = []
  let today = calendarDate('2024-11-18')
  for (let done = 0; done < acts;) {
    if (next() < 0.04) today = addWorkingDays(today, 1, COUNTING)
    const life = next() < 0.2 ? null : (lives[Math.floor(next() * lives.length)] ?? null)
    const agency = life?.agency ?? oneOf(Object.values(HOUSE), next)
    const event = happened(life?.state ?? null, agency, { today, next })
    if (event === null) continue
    done += 1
    const before = life?.state ?? null
    const state = evolveRequest(before, event)
    const known = life ?? newborn(lives.length, agency, state)
    if (!life) lives.push(known)
    known.state = state
    known.version += 1
    known.states.push(state)
    yield { life: known, before, event }
  }
}

const newborn = (index: number, agency: HouseAgency, state: RequestState): Life => ({
  id: `req_${String(index).padStart(12, '0')}`,
  agency,
  state,
  version: 0,
  states: [],
})

type Chance = { today: CalendarDate; next: () => number }

const happened = (
  state: RequestState | null,
  agency: HouseAgency,
  { today, next }: Chance,
): RequestEvent | null => {
  const command = state
    ? oneOf(commands(agency, { today, next }), next)
    : registration({ today, next })
  const home = { agencyId: agency.id, unitId: agency.desk }
  for (const actor of actorsOf(agency)) {
    const place = placeOf(state, actor, home)
    const decision = decideRequest(state, command, {
      actor,
      place,
      today,
      counting: COUNTING,
      hasExemptionEnded: false,
      unitTerms: UNIT_TERMS,
    })
    if (decision.ok) return decision.value
  }
  return null
}

const actorsOf = ({ id, desk, units }: HouseAgency): Actor[] => [
  ...(['officer', 'ppid', 'superior'] as const).map((role) => staffOf(role, id, desk)),
  ...units.map((unitId) => staffOf('unit', id, unitId)),
  { kind: 'system' },
]

const staffOf = (role: Role, agencyId: string, unitId: string): Actor => ({
  kind: 'staff',
  personId: `per_${role}`,
  memberships: [{ role, agencyId, unitId }],
})

const registration = ({ today, next }: Chance): RequestCommand => ({
  type: 'register',
  channel: oneOf(CHANNELS, next),
  receivedOn: shiftDays(today, -Math.floor(next() * 40)),
  applicantKind: oneOf(APPLICANT_KINDS, next),
  byProxy: next() < 0.1,
})

const commands = (agency: HouseAgency, { today, next }: Chance): readonly RequestCommand[] => [
  { type: 'declare-complete' },
  { type: 'declare-complete' },
  { type: 'declare-incomplete', missing: ['identity-proof'], deliveredOn: today },
  { type: 'complete', completedOn: today },
  { type: 'note-not-completed' },
  { type: 'assign', unitId: oneOf(agency.units, next) },
  { type: 'accept' },
  { type: 'reply' },
  { type: 'send-back' },
  { type: 'recall', unitId: oneOf(agency.units, next) },
  { type: 'extend-deadline', cause: 'not-yet-held' },
  {
    type: 'propose-refusal',
    extent: next() < 0.5 ? 'whole' : 'part',
    namesPart: true,
    exemption: {
      id: 'exm_1',
      agencyId: agency.id,
      standing: 'in-force',
      letters: next() < 0.5 ? ['h'] : ['b', 'i'],
      decree: { number: '1', date: today },
    },
  },
  { type: 'consent-refusal' },
  { type: 'answer', outcome: 'granted', withholding: null, ...FREE },
  { type: 'answer', outcome: 'not-held', withholding: null, ...FREE },
  { type: 'answer', outcome: 'refused', withholding: 'not-documented', ...FREE },
  { type: 'answer', outcome: 'refused', withholding: 'exempt', ...FREE },
  { type: 'answer', outcome: 'granted-in-part', withholding: 'exempt', pages: [2], ...FREE },
  { type: 'answer', outcome: 'granted-in-part', withholding: 'not-yet-held', ...FREE },
  { type: 'hand-over', handedOverOn: today },
  { type: 'withdraw' },
  { type: 'correct-receipt-date', receivedOn: shiftDays(today, -Math.floor(next() * 60)) },
  { type: 'reopen' },
  { type: 'amend-calendar', version: '2026-09-15' },
]

const FREE = { supplyDays: 3, copyingFee: 0, sendingFee: 0 }
