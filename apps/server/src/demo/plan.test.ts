import {
  DISPUTE_RULINGS,
  isOverdue,
  OBJECTION_DECISIONS,
  OBJECTION_GROUNDS,
  OBJECTION_STATUSES,
  REQUEST_OUTCOMES,
  REQUEST_STATUSES,
  requestLimits,
  type RequestState,
} from '@terang/law'
import { describe, expect, test } from 'vitest'
import { type Lived, lawfully } from '../testing/lawful-plan.ts'
import { dayOf, DEMO_COUNTING, secondsOf } from './days.ts'
import { demoPersonId } from './people.ts'
import { planDemo } from './plan.ts'

/** A Tuesday, a Sunday before dawn, the first days after Lebaran, a New Year's Eve. */
const NOWS = [
  '2026-11-24T08:00:00Z',
  '2027-01-09T22:00:00Z',
  '2027-03-18T02:00:00Z',
  '2026-12-31T16:30:00Z',
] as const
const SIZE = 2_000

const shareOf = <One>(all: readonly One[], is: (one: One) => boolean): number =>
  all.filter(is).length / all.length

const isLate = (state: RequestState): boolean =>
  state.answer !== null && state.answer.noticeOn > requestLimits(state, DEMO_COUNTING).dueOn

const present = <Value>(values: readonly (Value | null)[]): Value[] =>
  values.filter((value) => value !== null)

describe.each(NOWS)('the province seen from %s', (now) => {
  const plan = planDemo(now, SIZE)
  const today = dayOf(secondsOf(now))
  const lived = lawfully(plan)
  const requests = present(lived.map(({ request }) => request))
  const objections = present(lived.map(({ objection }) => objection))
  const disputes = present(lived.map(({ dispute }) => dispute))

  test('holds about two thousand requests, and every act of them is lawful on its day', () => {
    expect(requests.length).toBeGreaterThan(SIZE - 15)
    expect(requests.length).toBeLessThanOrEqual(SIZE)
  })

  test('shows every status and every outcome', () => {
    expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(REQUEST_STATUSES))
    const outcomes = new Set(requests.map(({ outcome }) => outcome))
    expect(outcomes).toEqual(new Set([...REQUEST_OUTCOMES, null]))
  })

  test('has 60 to 90 open cases; some answers late, some extended, some silence', () => {
    const open = requests.filter(({ closedOn }) => closedOn === null)
    expect(open.length).toBeGreaterThanOrEqual(60)
    expect(open.length).toBeLessThanOrEqual(90)
    expect(shareOf(requests, isLate)).toBeGreaterThan(0.03)
    expect(shareOf(requests, ({ extension }) => extension !== null)).toBeGreaterThan(0.05)
    expect(open.filter((state) => isOverdue(state, today, DEMO_COUNTING)).length).toBeGreaterThan(1)
  })

  test('about a hundred object, on every ground, and every end is among theirs', () => {
    expect(objections.length).toBeGreaterThan(80)
    expect(objections.length).toBeLessThan(150)
    const grounds = new Set(objections.flatMap((one) => one.grounds))
    expect(grounds).toEqual(new Set(OBJECTION_GROUNDS))
    expect(new Set(objections.map(({ status }) => status))).toEqual(new Set(OBJECTION_STATUSES))
    const decisions = present(objections.map(({ answer }) => answer?.decision ?? null))
    expect(new Set(decisions)).toEqual(new Set(OBJECTION_DECISIONS))
    expect(objections.some(({ filedLate }) => filedLate)).toBe(true)
    expect(requests.some(({ reopenedOn, answer }) => reopenedOn !== null && answer !== null)).toBe(
      true,
    )
  })

  test('some open objections wait for the superior of the demo, one of them in silence', () => {
    const waiting = objections.filter(
      ({ closedOn, deciderId }) => closedOn === null && deciderId === demoPersonId('atasan'),
    )
    expect(waiting.length).toBeGreaterThanOrEqual(3)
    expect(waiting.some(({ silentSince }) => silentSince !== null)).toBe(true)
  })

  test('about a dozen go to the commission, in several stages and with several rulings', () => {
    expect(disputes.length).toBeGreaterThanOrEqual(8)
    expect(disputes.length).toBeLessThanOrEqual(20)
    expect(new Set(disputes.map(({ stage }) => stage)).size).toBeGreaterThanOrEqual(4)
    const rulings = new Set(present(disputes.map(({ ruling }) => ruling)))
    expect(rulings.size).toBeGreaterThanOrEqual(2)
    expect(DISPUTE_RULINGS).toEqual(expect.arrayContaining([...rulings]))
    expect(disputes.some(({ closedOn }) => closedOn === null)).toBe(true)
  })

  test('goes on in one time: no act before the one before it, none after now', () => {
    const instants = plan.map(({ at }) => at)
    expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b))
    expect(instants.at(-1)).toBeLessThan(secondsOf(now))
  })

  test('reaches back two years, and speaks of no year that is far from them', () => {
    const firstAsked = plan.find(({ deed }) => deed.kind === 'asks')
    const days = (secondsOf(now) - (firstAsked?.at ?? 0)) / 86_400
    expect(days).toBeGreaterThan(700)
    expect(days).toBeLessThan(740)
    const thisYear = Number(today.slice(0, 4))
    for (const year of lived.flatMap(({ asked }) => asked?.details.match(/\b20\d\d\b/g) ?? [])) {
      expect(Number(year)).toBeGreaterThanOrEqual(thisYear - 8)
      expect(Number(year)).toBeLessThanOrEqual(thisYear + 1)
    }
  })

  test('the offices differ: the quickest answers within the limit more often than the slowest', () => {
    const late = (agency: string) =>
      shareOf(
        lived.filter(({ agencyId, request }) => agencyId === agency && request?.answer),
        ({ request }: Lived) => request !== null && isLate(request),
      )
    expect(late('ag_5_dishub') - late('ag_2_kominfo')).toBeGreaterThan(0.1)
  })
})

test('the same now gives the same plan; a day later everything has moved by a day', () => {
  const [now] = NOWS
  expect(planDemo(now, 200)).toEqual(planDemo(now, 200))
  const received = (at: string) =>
    planDemo(at, 24).flatMap(({ place, deed }) =>
      place === 0 && deed.kind === 'asks' ? [deed.receivedOn] : [],
    )
  expect(received('2026-11-24T08:00:00Z')).toEqual(['2026-11-16'])
  expect(received('2026-11-25T08:00:00Z')).toEqual(['2026-11-17'])
})

test('nobody in it has a number, an address or a telephone that could be somebody’s', () => {
  const applicants = planDemo(NOWS[0], SIZE).flatMap(({ deed }) => {
    if (deed.kind === 'asks') return [deed.request.applicant]
    return deed.kind === 'objects' && deed.filing.alone ? [deed.filing.alone.applicant] : []
  })
  expect(applicants.length).toBeGreaterThan(SIZE - 15)
  for (const { nik, phone, email, address, entityDecree } of applicants) {
    expect(nik ?? '0000').toMatch(/^0000/)
    expect(phone).toBeNull()
    expect(email).toMatch(/@contoh\.example$/)
    expect(address).toMatch(/^Jl\. Contoh No\. \d+, /)
    expect(entityDecree ?? 'AHU-1.AH.01.04').toMatch(/^AHU-\d+\.AH\.01\.04$/)
  }
})

test('every mark in every text is filled in', () => {
  const texts = planDemo(NOWS[0], SIZE).flatMap(({ deed }) => {
    if (deed.kind === 'asks') return [deed.request.details, deed.request.purpose]
    if (deed.kind === 'objects') return [deed.filing.reason]
    return 'words' in deed ? Object.values(deed.words ?? {}) : []
  })
  expect(texts.filter((text) => text !== null && /[{}]|undefined|null/.test(text))).toEqual([])
})
