import { openDb, schema } from '@terang/db'
import { like } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, did } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { runDaily } from './daily.ts'

const [A, B] = HOUSE.dinas.units

let house: TestApi
let id: string
/** Forwarded to a unit on 7 July 2026: its limit is the 14th, that of the notice the 20th. */
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-07-06')
  id = (await asked(house)).id
  house.clock.now = morningOf('2026-07-07')
  await did(house, id, { as: DESK, act: 'completeness' })
  await did(house, id, { as: DESK, act: 'assignment', body: { unitId: A } })
})
afterEach(() => house.close())

const dayOf = (day: string) => {
  house.clock.now = morningOf(day)
  return runDaily(house.deps, { by: 'start' })
}
const owed = async () =>
  (
    await house.database.db
      .select()
      .from(schema.outbox)
      .where(like(schema.outbox.kind, 'unit-%'))
      .orderBy(schema.outbox.createdAt, schema.outbox.id)
  ).map(({ kind, payload, nextAt }) => [nextAt.slice(0, 10), kind, payload['unitId']])

describe('a unit that was asked', () => {
  test('is reminded one working day before its limit; the PPID is told once it passed', async () => {
    for (const day of ['2026-07-10', '2026-07-13', '2026-07-14', '2026-07-15', '2026-07-16']) {
      await dayOf(day)
    }
    expect(await owed()).toEqual([
      ['2026-07-13', 'unit-due-soon', A],
      ['2026-07-15', 'unit-overdue', A],
    ])
  })

  test('is told of once after days off, and only that it is over', async () => {
    for (const day of ['2026-07-17', '2026-07-17', '2026-07-14']) await dayOf(day)
    expect(await owed()).toEqual([['2026-07-17', 'unit-overdue', A]])
  })

  test('is told of once by two processes', async () => {
    house.clock.now = morningOf('2026-07-14')
    const other = openDb(house.database.url, { lock: false })
    await Promise.all([
      runDaily(house.deps, { by: 'start' }),
      runDaily({ ...house.deps, database: other }, { by: 'start' }),
    ])
    await other.close()
    expect(await owed()).toEqual([['2026-07-14', 'unit-due-soon', A]])
  })

  test('is not spoken of any more once it replied, or the notice went out', async () => {
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: B } })
    await did(house, id, { as: UNIT_A, act: 'reply', body: { text: 'Data terlampir.' } })
    await dayOf('2026-07-14')
    expect(await owed()).toEqual([['2026-07-14', 'unit-due-soon', B]])
    const body = { outcome: 'granted', supplyDays: 0, text: 'Informasi kami berikan.' }
    await did(house, id, { as: PPID, act: 'answer', body })
    await dayOf('2026-07-16')
    expect(await owed()).toHaveLength(1)
  })

  test('asked again later, gets the reminders of its new limit', async () => {
    await did(house, id, { as: UNIT_A, act: 'return', body: { reason: 'Kami tidak punya.' } })
    await dayOf('2026-07-14')
    expect(await owed()).toEqual([])
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: A } })
    await dayOf('2026-07-15')
    // Two working days before the 20th stay for the PPID, so the 16th is left for the unit.
    expect(await owed()).toEqual([['2026-07-15', 'unit-due-soon', A]])
  })
})
