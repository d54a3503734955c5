import type { DeadlineView } from '@terang/contract/deadlines'
import { schema } from '@terang/db'
import { DEADLINE_RULES } from '@terang/law'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { call, problemOf } from '../testing/calls.ts'
import { HOUSE, openTestApi, type TestApi } from '../testing/house.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const due = async (rule: string, from: string, more: object = {}): Promise<DeadlineView> => {
  const query = new URLSearchParams({ rule, from, ...more }).toString()
  const answer = await call(house, `/deadlines?${query}`)
  expect(answer.status).toBe(200)
  // Safe because the fields are what the tests then look at.
  return (await answer.json()) as DeadlineView
}

test('every day after the start is there once, and says why it does not count', async () => {
  const { dueOn, limit, unit, provisional, basis, days } = await due('request.notice', '2026-03-12')
  expect({ dueOn, limit, unit, provisional }).toEqual({
    dueOn: '2026-04-02',
    limit: 10,
    unit: 'working-day',
    provisional: false,
  })
  expect(basis[0]).toEqual({ law: 'UU 14/2008', article: 'Pasal 22 ayat (7)' })
  expect(days.map((day) => day.date)).toEqual([...new Set(days.map((day) => day.date))])
  expect([days[0]?.date, days.at(-1)?.date]).toEqual(['2026-03-13', '2026-04-02'])
  expect(days.filter((day) => day.counts)).toHaveLength(10)
  expect(days.every((day) => day.counts || day.reason !== undefined)).toBe(true)
})

test.each(DEADLINE_RULES)('%s has a due date from an ordinary day', async (rule) => {
  const view = await due(rule, '2026-03-12')
  expect(view.rule).toBe(rule)
  expect(view.dueOn >= '2026-03-12').toBe(true)
})

test('a limit in hours counts hours from an instant', async () => {
  const from = '2026-03-18T16:30:00+07:00'
  expect(await due('pdp.access', from)).toMatchObject({
    from,
    limit: 72,
    unit: 'hour',
    dueAt: '2026-03-21T16:30:00+07:00',
    dueOn: '2026-03-21',
  })
})

test('a year without a list gives a provisional date', async () => {
  expect((await due('request.notice', '2031-03-12')).provisional).toBe(true)
})

test('an agency named is asked for its own way of counting', async () => {
  const { db } = house.database
  const id = HOUSE.other.id
  await db
    .update(schema.agencies)
    .set({ collectiveLeave: 'counted' })
    .where(eq(schema.agencies.id, id))
  const published = await due('request.notice', '2026-03-12')
  expect(await due('request.notice', '2026-03-12', { agencyId: HOUSE.dinas.id })).toEqual(published)
  expect((await due('request.notice', '2026-03-12', { agencyId: id })).dueOn).toBe('2026-03-27')
})

test.each([
  ['rule=request.notice', 'from'],
  ['rule=request.notice&from=', 'from'],
  ['rule=request.notice&from=kemarin', 'from'],
  ['rule=request.notice&from=2026-02-30', 'from'],
  ['rule=request.notice&from=0000-01-01', 'from'],
  ['rule=request.notice&from=9999-12-31', 'from'],
  ['rule=pdp.access&from=1066-03-12T10:00:00Z', 'from'],
  ['rule=request.notice&from=2026-03-12&from=2026-03-13', 'from'],
  ['rule=nothing&from=2026-03-12', 'rule'],
  ['from=2026-03-12', 'rule'],
  ['rule=request.notice&from=2026-03-12&limit=3', 'limit'],
  ['rule=request.notice&from=2026-03-12&agencyId=ag_khayal', 'agencyId'],
  ['rule=request.notice&from=2026-03-12&agencyId=', 'agencyId'],
  ['rule=request.notice&from=2026-03-12&agencyId=%00', 'agencyId'],
])('%s is bad input', async (query, field) => {
  const problem = await problemOf(call(house, `/deadlines?${query}`))
  expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
  expect(Object.keys(problem.fields ?? {})).toEqual([field])
})

test('the calendar of an agency names its decrees, its rule and its today', async () => {
  house.clock.now = '2026-03-12T17:30:00.000Z'
  const answer = await call(house, `/calendar?agencyId=${HOUSE.dinas.id}`)
  expect(await answer.json()).toMatchObject({
    version: '2026-09-15',
    today: '2026-03-13',
    policy: { firstDay: 'next-working-day', collectiveLeave: 'skipped', zone: 'Asia/Jakarta' },
  })
  expect(await problemOf(call(house, '/calendar?agencyId=ag_khayal'))).toMatchObject({
    status: 404,
  })
})

test('anybody sees which bodies and units can be asked', async () => {
  const answer = await call(house, '/agencies')
  expect(await answer.json()).toMatchObject({
    primaryAgencyId: HOUSE.dinas.id,
    agencies: [{ id: HOUSE.dinas.id, units: { length: 3 } }, { id: HOUSE.other.id }],
  })
})
