import { recount, schema } from '@terang/db'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drilled, faultsOf, figuresOf } from '../testing/figures.ts'
import { HOUSE, morningOf, openTestApi, type TestApi } from '../testing/house.ts'
import { type Fault, replayed } from '../testing/replay.ts'
import { SUMEDANG_2024 } from '../testing/sumedang-2024.ts'

let house: TestApi
let faults: Fault[]
beforeAll(async () => {
  house = await openTestApi()
  faults = await replayed(house, SUMEDANG_2024)
  house.clock.now = morningOf('2025-01-06')
})
afterAll(() => house.close())

test('the faulty rows are reported with the reason, and no day is mended', async () => {
  expect(faults).toEqual([
    { row: 6, column: 'given', reason: 'date-before-receipt' },
    { row: 7, column: 'given', reason: 'date-before-receipt' },
    { row: 24, column: 'given', reason: 'missing' },
    { row: 27, column: 'given', reason: 'missing' },
    { row: 41, column: 'notice', reason: 'before-request' },
    { row: 46, column: 'notice', reason: 'missing' },
    { row: 47, column: 'notice', reason: 'before-request' },
    { row: 50, column: 'notice', reason: 'missing' },
  ])
  const { database } = house
  const rows = await database.db.select().from(schema.requests)
  expect(rows.filter(({ state }) => state.handedOverOn === null)).toHaveLength(4)
})

test('every month received what the report counts', async () => {
  const { months, total } = await figuresOf(house, 'year=2024')
  expect(total).toMatchObject({ received: 56, carriedOver: 0, inProcess: 0 })
  expect(total.outcomes).toMatchObject({ granted: 56, 'granted-in-part': 0, refused: 0 })
  expect(months.map(({ received }) => received)).toEqual([4, 1, 2, 3, 3, 13, 5, 6, 4, 4, 7, 4])
})

test('52 hand-overs took 265 working days in all, 5.10 on average and 12 at most', async () => {
  const { total } = await figuresOf(house, 'year=2024')
  expect(total.toHandOver).toMatchObject({ cases: 52, total: 265, mean: 5.1, longest: 12 })
})

test('two took more than ten working days, three were done on the day', async () => {
  const { slices } = schema
  const days = await house.database.db
    .select({ days: slices.days, cases: slices.value })
    .from(slices)
    .where(
      and(
        eq(slices.slice, 'all'),
        eq(slices.period, 2024),
        eq(slices.agencyId, HOUSE.dinas.id),
        eq(slices.figure, 'hand-over'),
      ),
    )
  const sum = (some: typeof days) => some.reduce((all, { cases }) => all + cases, 0)
  expect(sum(days.filter((one) => one.days > 10))).toBe(2)
  expect(sum(days.filter((one) => one.days === 0))).toBe(3)
})

test('the notice column says nothing of the ten days: most notices bear the day of the request', async () => {
  const { days, total } = await figuresOf(house, 'year=2024')
  expect(days[0]).toEqual({ days: 0, timing: 'on-time', cases: 54 })
  expect(total.toNotice).toMatchObject({ cases: 56, median: 0, p90: 0 })
  expect(total.onTimeSafePercent).toBe(100)
})

test('everything adds up, leads down to its cases, and is as the log has it', async () => {
  expect(faultsOf(await figuresOf(house, 'year=2024'))).toEqual([])
  expect(await drilled(house, 'figure=granted&year=2024', 20)).toHaveLength(56)
  expect((await figuresOf(house, 'year=2025')).now.handOverOverdue).toBe(4)
  expect(await recount(house.database)).toEqual({ slices: 0, outcomes: 0 })
})
