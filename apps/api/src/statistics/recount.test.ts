import type { RequestFiguresView } from '@terang/contract/statistics'
import { recount, requestFiguresMoved, schema } from '@terang/db'
import {
  ANSWER_OUTCOMES,
  type CalendarDate,
  DEFAULT_POLICY,
  durationsOf,
  publishedCalendar,
  REQUEST_OUTCOMES,
  type RequestOutcome,
  type RequestState,
  workingDaysBetween,
} from '@terang/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leafOf } from '../record/leaf.ts'
import { faultsOf, figuresOf } from '../testing/figures.ts'
import { HOUSE, openTestApi, type TestApi } from '../testing/house.ts'
import { type Life, randomActs, type Step } from '../testing/random-lives.ts'

const ACTS = 10_000
const AGENCIES = Object.values(HOUSE)
const YEARS = [2024, 2025, 2026, 2027, 2028]
const COUNTING = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }

let house: TestApi
const lives = new Set<Life>()
beforeAll(async () => {
  house = await openTestApi()
  house.clock.now = '2028-12-31T03:00:00.000Z'
  const seqs = new Map<string, number>()
  const some: Step[] = []
  for (const step of randomActs(ACTS, 20_261_124)) {
    lives.add(step.life)
    some.push({ ...step, life: { ...step.life } })
    if (some.length === 100) await enter(some.splice(0), seqs)
  }
  await enter(some, seqs)
})
afterAll(() => house.close())

/** The entry and the figures of each act, as the use-case puts them into its batch. */
const enter = async (steps: readonly Step[], seqs: Map<string, number>): Promise<void> => {
  const { db } = house.database
  const statements = steps.flatMap(({ life, before, event }) => {
    const { id: caseId, agency, version, state: after } = life
    const seq = (seqs.get(agency.id) ?? 0) + 1
    seqs.set(agency.id, seq)
    const { type, on, ...data } = event
    const entry = JSON.stringify({ type, on, data })
    return [
      db
        .insert(schema.events)
        .values({ agency: agency.id, seq, caseId, version, entry, leaf: leafOf(entry) }),
      ...requestFiguresMoved(db, {
        agencyId: agency.id,
        caseId,
        version,
        before,
        after,
        counting: COUNTING,
      }),
    ]
  })
  const [first, ...others] = statements
  if (first) await db.batch([first, ...others])
}

test('the acts were of every kind, and some requests were reopened', () => {
  const ended = [...lives].map(({ state }) => state.outcome)
  for (const outcome of REQUEST_OUTCOMES) expect(ended).toContain(outcome)
  expect([...lives].filter(({ state }) => state.overturnedOn).length).toBeGreaterThan(20)
  expect(lives.size).toBeGreaterThan(500)
})

test('a recount from the log finds no difference', async () => {
  expect(await recount(house.database)).toEqual({ slices: 0, outcomes: 0 })
})

test('no number is below nothing, and a year is the sum of its months', async () => {
  const rows = await house.database.db.select().from(schema.slices)
  expect(rows.filter(({ value }) => value < 0)).toEqual([])
  const sum = (yearly: boolean) => {
    const sums = new Map<string, number>()
    for (const { period, value, ...row } of rows.filter(
      ({ period }) => period < 10_000 === yearly,
    )) {
      const key = [row.slice, row.agencyId, row.key, row.figure, row.days].join(' ')
      const year = yearly ? period : Math.floor(period / 100)
      sums.set(`${year} ${key}`, (sums.get(`${year} ${key}`) ?? 0) + value)
    }
    return [...sums].filter(([, value]) => value !== 0).toSorted()
  }
  expect(sum(true)).toEqual(sum(false))
})

test.each(YEARS)(
  'in %i everything adds up: months, agencies, units, channels, kinds',
  async (year) => {
    for (const { id } of AGENCIES) {
      expect(faultsOf(await figuresOf(house, `year=${year}&agencyId=${id}`))).toEqual([])
    }
    expect(faultsOf(await figuresOf(house, `year=${year}`))).toEqual([])
  },
)

/** One fact of a life by another road: told by its states, not by what the figures are made of. */
type Fact = { on: CalendarDate; outcome: RequestOutcome | null; days: number | null }

const factsOf = ({ states }: Life): Fact[] => {
  const facts: Fact[] = []
  let since: CalendarDate | null = null
  for (const [index, after] of states.entries()) {
    const before = states[index - 1] ?? null
    if (after.outcome !== null && !before?.outcome) facts.push(ending(after, since))
    if (after.outcome === null && before?.outcome) {
      since = after.reopenedOn
      facts.push({ on: since ?? after.receivedOn, outcome: null, days: null })
    }
  }
  return facts
}

const ending = (state: RequestState, since: CalendarDate | null): Fact => {
  const start = since ?? state.receivedOn
  const end = state.answer?.noticeOn ?? state.closedOn ?? start
  const on = end < start ? start : end
  const days = state.answer ? workingDaysBetween(start, on, COUNTING) : null
  return { on, outcome: state.outcome, days }
}

/** The figures of a month, from every life of the agency one by one; what is open is asked of its last day. */
const byHand = (agencyId: string, month: string) => {
  const own = [...lives].filter(({ agency }) => agency.id === agencyId)
  const facts = own.flatMap(factsOf)
  const within = facts.filter(({ on }) => on.startsWith(month))
  const openOn = (day: string) =>
    own.filter(
      (life) =>
        life.state.receivedOn <= day &&
        (factsOf(life).findLast(({ on }) => on <= day)?.outcome ?? null) === null,
    ).length
  const days = within.flatMap((fact) => fact.days ?? [])
  const { median, p90 } = durationsOf(days.map((day) => ({ days: day, cases: 1 })))
  return {
    received: own.filter(({ state }) => state.receivedOn.startsWith(month)).length,
    reopened: within.filter(({ outcome }) => outcome === null).length,
    outcomes: Object.fromEntries(
      REQUEST_OUTCOMES.map((outcome) => [
        outcome,
        within.filter((fact) => fact.outcome === outcome).length,
      ]),
    ),
    inProcess: openOn(`${month}-31`),
    notices: within.filter(({ outcome }) => ANSWERS.has(outcome)).length,
    median,
    p90,
  }
}
const ANSWERS: ReadonlySet<string | null> = new Set(ANSWER_OUTCOMES)

const shown = (of: RequestFiguresView) => ({
  received: of.received,
  reopened: of.reopened,
  outcomes: of.outcomes,
  inProcess: of.inProcess,
  notices: of.toNotice.cases,
  median: of.toNotice.median,
  p90: of.toNotice.p90,
})

test.each(AGENCIES)('every month of $id is what its cases say one by one', async ({ id }) => {
  for (const year of YEARS) {
    const { months } = await figuresOf(house, `year=${year}&agencyId=${id}`)
    expect(months).toHaveLength(12)
    for (const one of months) expect(shown(one), one.month).toEqual(byHand(id, one.month))
  }
})
