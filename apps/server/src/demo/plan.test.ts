import {
  type Actor,
  type CalendarDate,
  decideRequest,
  evolveRequest,
  isOverdue,
  REQUEST_OUTCOMES,
  REQUEST_STATUSES,
  type RequestCommand,
  requestLimits,
  type RequestState,
} from '@terang/law'
import { describe, expect, test } from 'vitest'
import { DEMO_AGENCIES } from './agencies.ts'
import { DEMO_COUNTING, dayOf, secondsOf } from './days.ts'
import { demoPersonId, personOf } from './people.ts'
import { type PlannedAct, planDemo } from './plan.ts'
import type { DemoRequest } from './requests.ts'
import { APPLICANT } from './timeline.ts'

/** A Tuesday, a Sunday before dawn, the first days after Lebaran, a New Year's Eve. */
const NOWS = [
  '2026-11-24T08:00:00Z',
  '2027-01-09T22:00:00Z',
  '2027-03-18T02:00:00Z',
  '2026-12-31T16:30:00Z',
]
const SIZE = 2_000

type Lived = { request: DemoRequest; state: RequestState }

/** What the law makes of the whole plan; an act that it refuses fails the test. */
const lawfully = (plan: readonly PlannedAct[]): Lived[] => {
  const cases = new Map<number, Lived>()
  for (const planned of plan) {
    const known = cases.get(planned.place)
    const request = 'request' in planned ? planned.request : known?.request
    if (!request) throw new Error('a case begins with its registration')
    const place = { agencyId: request.agencyId, unitId: unitOf(request, known?.state) }
    const facts = { actor: actorOf(planned.by), place, today: dayOf(planned.at) }
    const decision = decideRequest(known?.state ?? null, commandOf(planned), {
      ...facts,
      counting: DEMO_COUNTING,
    })
    if (!decision.ok) throw new Error(`${commandOf(planned).type}: ${decision.refusal}`)
    cases.set(planned.place, {
      request,
      state: evolveRequest(known?.state ?? null, decision.value),
    })
  }
  return [...cases.values()]
}

const unitOf = ({ agencyId }: DemoRequest, state: RequestState | undefined): string => {
  const agency = DEMO_AGENCIES.find(({ id }) => id === agencyId)
  return state?.assignment?.unitId ?? agency?.units[0]?.id ?? ''
}

const actorOf = (by: string): Actor =>
  by === APPLICANT
    ? { kind: 'applicant', personId: 'somebody' }
    : { kind: 'staff', personId: demoPersonId(by), memberships: personOf(by).memberships }

const commandOf = (planned: PlannedAct): RequestCommand => {
  if (!('request' in planned)) return planned.act.command
  const { channel, applicant } = planned.request
  const { kind: applicantKind, byProxy } = applicant
  return { type: 'register', channel, receivedOn: planned.receivedOn, applicantKind, byProxy }
}

const shareOf = (lived: readonly Lived[], is: (one: Lived) => boolean): number =>
  lived.filter(is).length / lived.length

describe.each(NOWS)('the province seen from %s', (now) => {
  const plan = planDemo(now, SIZE)
  const today = dayOf(secondsOf(now))
  const lived = lawfully(plan)

  test('holds about two thousand requests, and every act of them is lawful on its day', () => {
    expect(lived.length).toBeGreaterThan(SIZE - 15)
    expect(lived.length).toBeLessThanOrEqual(SIZE)
  })

  test('shows every status and every outcome', () => {
    expect(new Set(lived.map(({ state }) => state.status))).toEqual(new Set(REQUEST_STATUSES))
    expect(new Set(lived.map(({ state }) => state.outcome))).toEqual(
      new Set([...REQUEST_OUTCOMES, null]),
    )
  })

  test('has 60 to 90 open cases; some answers late, some extended, some silence', () => {
    const open = lived.filter(({ state }) => state.closedOn === null)
    expect(open.length).toBeGreaterThanOrEqual(60)
    expect(open.length).toBeLessThanOrEqual(90)
    const late = ({ state }: Lived) =>
      state.answer !== null && state.answer.noticeOn > requestLimits(state, DEMO_COUNTING).dueOn
    expect(shareOf(lived, late)).toBeGreaterThan(0.03)
    expect(shareOf(lived, ({ state }) => state.extension !== null)).toBeGreaterThan(0.05)
    const silent = open.filter(({ state }) => isOverdue(state, today, DEMO_COUNTING))
    expect(silent.length).toBeGreaterThan(0)
  })

  test('goes on in one time: no act before the one before it, none after now', () => {
    const instants = plan.map(({ at }) => at)
    expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b))
    expect(instants.at(-1)).toBeLessThan(secondsOf(now))
  })

  test('reaches back two years, and speaks of no year that is far from them', () => {
    const first = plan[0]
    const days = first ? (secondsOf(now) - first.at) / 86_400 : 0
    expect(days).toBeGreaterThan(700)
    expect(days).toBeLessThan(740)
    const years = lived.flatMap(({ request }) => request.details.match(/\b20\d\d\b/g) ?? [])
    const thisYear = Number(today.slice(0, 4))
    for (const year of new Set(years.map(Number))) {
      expect(year).toBeGreaterThanOrEqual(thisYear - 8)
      expect(year).toBeLessThanOrEqual(thisYear + 1)
    }
  })

  test('the offices differ: the quickest answers within the limit more often than the slowest', () => {
    const onTime = (agencyId: string) =>
      shareOf(
        lived.filter(({ request, state }) => request.agencyId === agencyId && state.answer),
        ({ state }) => (state.answer?.noticeOn ?? today) <= dueOn(state),
      )
    expect(onTime('ag_2_kominfo') - onTime('ag_5_dishub')).toBeGreaterThan(0.1)
  })
})

const dueOn = (state: RequestState): CalendarDate => requestLimits(state, DEMO_COUNTING).dueOn

test('the same now gives the same plan; a day later everything has moved by a day', () => {
  const [now = ''] = NOWS
  expect(planDemo(now, 200)).toEqual(planDemo(now, 200))
  const received = (at: string) => {
    const first = planDemo(at, 24).find((act) => 'request' in act && act.place === 0)
    return first && 'receivedOn' in first ? first.receivedOn : null
  }
  expect(received('2026-11-24T08:00:00Z')).toBe('2026-11-16')
  expect(received('2026-11-25T08:00:00Z')).toBe('2026-11-17')
})

test('nobody in it has a number, an address or a telephone that could be somebody’s', () => {
  for (const planned of planDemo(NOWS[0] ?? '', SIZE)) {
    if (!('request' in planned)) continue
    const { nik, phone, email, address, entityDecree } = planned.request.applicant
    expect(nik ?? '0000').toMatch(/^0000/)
    expect(phone).toBeNull()
    expect(email).toMatch(/@contoh\.example$/)
    expect(address).toMatch(/^Jl\. Contoh No\. \d+, /)
    expect(entityDecree ?? 'AHU-1.AH.01.04').toMatch(/^AHU-\d+\.AH\.01\.04$/)
  }
})

test('every mark in every text of an office is filled in', () => {
  const texts = planDemo(NOWS[0] ?? '', SIZE).flatMap((planned) =>
    'request' in planned
      ? [planned.request.details, planned.request.purpose]
      : Object.values(planned.act.words ?? {}),
  )
  expect(texts.filter((text) => text !== null && /[{}]|undefined|null/.test(text))).toEqual([])
})
