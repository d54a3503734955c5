import type { RequestPage } from '@terang/contract/request-views'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, call, did, problemOf } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'

let house: TestApi
/** One case per day from 2 to 6 March, in that order; the last one in another agency. */
const ids: string[] = []
beforeAll(async () => {
  house = await openTestApi()
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05']) {
    house.clock.now = morningOf(day)
    ids.push((await asked(house)).id)
  }
  house.clock.now = morningOf('2026-03-06')
  await asked(house, { agencyId: HOUSE.other.id })
  const [first = '', second = '', third = ''] = ids
  for (const id of [first, second]) await did(house, id, { as: DESK, act: 'completeness' })
  await did(house, first, {
    as: DESK,
    act: 'assignment',
    body: { unitId: HOUSE.dinas.units[0] },
  })
  await did(house, third, { as: DESK, act: 'withdrawal' })
  house.clock.now = morningOf('2026-03-17')
})
afterAll(() => house.close())

const page = async (query: string, as = DESK): Promise<RequestPage> => {
  const answer = await call(house, `/requests${query}`, undefined, { as })
  expect(answer.status).toBe(200)
  // Safe because the fields are what the tests then look at.
  return (await answer.json()) as RequestPage
}

const listed = async (query: string, as = DESK) =>
  (await page(query, as)).rows.map((row) => ids.indexOf(row.id))

describe('the work list', () => {
  test('shows the open cases of the own agency, the first due first', async () => {
    const { rows, today } = await page('')
    expect(today).toBe('2026-03-17')
    expect(rows.map((row) => [ids.indexOf(row.id), row.dueOn, row.daysLeft])).toEqual([
      [0, '2026-03-16', -1],
      [1, '2026-03-17', 0],
      [3, '2026-03-26', 2],
    ])
  })

  test('goes on after the last row of a page, without a row twice', async () => {
    const first = await page('?limit=2')
    expect(first.rows).toHaveLength(2)
    const next = await page(`?limit=2&cursor=${first.nextCursor}`)
    expect(next.rows.map((row) => ids.indexOf(row.id))).toEqual([3])
    expect(next.nextCursor).toBeNull()
  })

  test('newest first pages by id', async () => {
    const first = await page('?sort=newest&limit=1')
    expect(first.rows.map((row) => ids.indexOf(row.id))).toEqual([3])
    expect(await listed(`?sort=newest&limit=5&cursor=${first.nextCursor}`)).toEqual([1, 0])
  })

  test.each([
    ['late', [0]],
    ['today', [1]],
    ['soon', [3]],
    ['later', []],
  ])('risk %s is asked of today', async (risk, expected) => {
    expect(await listed(`?risk=${risk}`)).toEqual(expected)
  })

  test.each([
    ['?tab=with-unit', [0]],
    ['?tab=mine', [1, 3]],
    ['?tab=closed', [2]],
    ['?tab=with-applicant', []],
    ['?status=registered', [3]],
    ['?channel=letter', []],
    ['?dueOn=2026-03-17', [1]],
    [`?unitId=${HOUSE.dinas.units[0]}`, [0]],
    ['?tab=closed&sort=due', [2]],
  ])('%s filters', async (query, expected) => {
    expect(await listed(query)).toEqual(expected)
  })

  test('counts the tabs out of the counters', async () => {
    expect((await page('')).counts).toEqual({
      open: 3,
      mine: 2,
      'with-unit': 1,
      'with-applicant': 0,
      'with-superior': 0,
      'to-hand-over': 0,
      closed: 1,
    })
  })

  test('the horizon tells what is late and what falls due on each day ahead', async () => {
    const { horizon } = await page('')
    expect(horizon.late).toBe(1)
    expect(horizon.days[0]).toEqual({ date: '2026-03-17', due: 1 })
    expect(horizon.days.find((day) => day.date === '2026-03-26')).toEqual({
      date: '2026-03-26',
      due: 1,
    })
    expect(horizon.days.at(-1)?.date).toBe('2026-04-08')
  })

  test('mine is another thing for the PPID and for the superior', async () => {
    expect(await listed('?tab=mine', PPID)).toEqual([1])
    expect(await listed('?tab=mine', SUPERIOR)).toEqual([])
  })
})

describe('a unit officer', () => {
  test('sees only what lies with the own unit, in rows, counts and horizon', async () => {
    const { rows, counts, horizon } = await page('', UNIT_A)
    expect(rows.map((row) => ids.indexOf(row.id))).toEqual([0])
    expect(counts).toMatchObject({ open: 1, mine: 1, closed: 0 })
    expect(horizon.late + horizon.days.reduce((sum, day) => sum + day.due, 0)).toBe(1)
  })

  test('gets nothing of another unit, and not-found for its case', async () => {
    const as = person('unit', HOUSE.dinas.units[1])
    expect(await listed('', as)).toEqual([])
    const problem = await problemOf(call(house, `/requests/${ids[0]}`, undefined, { as }))
    expect(problem).toMatchObject({ status: 404, code: 'not-found' })
  })
})

describe('a list that cannot be', () => {
  test.each([
    ['?cursor=abc', 'cursor'],
    ['?limit=0', 'limit'],
    ['?limit=many', 'limit'],
    ['?tab=all', 'tab'],
    ['?dueOn=2026-02-30', 'dueOn'],
    ['?dueOn=0001-01-01', 'dueOn'],
    ['?colour=red', 'colour'],
    ['?tab=open&tab=mine', 'tab'],
    [`?unitId=${HOUSE.other.units[0]}`, 'unitId'],
  ])('%s is bad input', async (query, field) => {
    const problem = await problemOf(call(house, `/requests${query}`, undefined, { as: DESK }))
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
    expect(Object.keys(problem.fields ?? {})).toEqual([field])
  })

  test('another agency is forbidden, and nobody is told to sign in', async () => {
    const other = `/requests?agencyId=${HOUSE.other.id}`
    expect(await problemOf(call(house, other, undefined, { as: DESK }))).toMatchObject({
      status: 403,
    })
    expect(await problemOf(call(house, '/requests'))).toMatchObject({ status: 401 })
  })
})
