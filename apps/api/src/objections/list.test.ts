import type { ObjectionPage } from '@terang/contract/objection-views'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, call, did } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import {
  answerBody,
  askedOn,
  didObject,
  objected,
  objectInput,
  periodicInput,
} from '../testing/objecting.ts'

let house: TestApi
/** Three about periodic information, by due date; the second assigned, the third answered; one to a request. */
const ids: string[] = []
beforeAll(async () => {
  house = await openTestApi()
  for (const [minute, receivedOn] of ['2026-03-12', '2026-03-11', '2026-03-10'].entries()) {
    house.clock.now = `2026-03-12T03:0${minute}:00.000Z`
    const letter = periodicInput({ channel: 'letter', receivedOn })
    ids.push((await objected(house, letter, { as: DESK })).id)
  }
  const [, second = '', third = ''] = ids
  const assignment = { deciderId: SUPERIOR }
  await didObject(house, second, { as: DESK, act: 'assignment', body: assignment })
  const body = answerBody('refused', { b: 'Ringkasan ada di papan pengumuman.' })
  await didObject(house, third, { as: SUPERIOR, act: 'answer', body })
  const of = await askedOn(house)
  await did(house, of.receipt.id, { as: DESK, act: 'completeness' })
  const unit = { unitId: HOUSE.dinas.units[0] }
  await did(house, of.receipt.id, { as: DESK, act: 'assignment', body: unit })
  house.clock.now = morningOf('2026-04-06')
  const changes = { grounds: ['c' as const], groundFoundOn: '2026-04-03' }
  const input = await objectInput(house, of.receipt.id, changes)
  ids.push((await objected(house, input, { cookie: await of.cookie() })).id)
})
afterAll(() => house.close())

const list = async (query: string, as = DESK): Promise<ObjectionPage> =>
  bodyOf<ObjectionPage>(await call(house, `/objections?${query}`, undefined, { as }), 200)
const found = async (query: string, as = DESK) =>
  (await list(query, as)).rows.map(({ id }) => ids.indexOf(id))

describe('the register of objections', () => {
  test('shows the open ones by due date, with the request they are against', async () => {
    const { rows, counts, today } = await list('')
    expect(rows.map(({ id }) => ids.indexOf(id))).toEqual([1, 0, 3])
    expect(rows.at(-1)).toMatchObject({ grounds: ['c'], request: { title: expect.any(String) } })
    expect(rows[0]).toMatchObject({ decider: { id: SUPERIOR }, request: null })
    expect({ counts, today }).toEqual({
      counts: { open: 3, mine: 2, closed: 1 },
      today: '2026-04-06',
    })
  })

  test.each([
    ['tab=closed', [2]],
    ['sort=newest', [3, 1, 0]],
    ['tab=mine', [0, 3]],
    ['status=in-process', [1]],
    [`deciderId=${encodeURIComponent(SUPERIOR)}`, [1]],
    [`unitId=${HOUSE.dinas.units[0]}`, [3]],
  ])('%s', async (query, expected) => {
    expect(await found(query)).toEqual(expected)
  })

  test('what is mine as the superior is what was assigned to me', async () => {
    expect(await found('tab=mine', SUPERIOR)).toEqual([1])
    expect((await list('', SUPERIOR)).counts.mine).toBe(1)
  })

  test('goes on page by page without a gap, in both orders', async () => {
    for (const sort of ['due', 'newest']) {
      const seen: number[] = []
      let cursor = ''
      do {
        const page = await list(`sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`)
        seen.push(...page.rows.map(({ id }) => ids.indexOf(id)))
        cursor = page.nextCursor ?? ''
      } while (cursor)
      expect(seen).toEqual(await found(`sort=${sort}`))
    }
  })

  test('takes no cursor of another list, and is no list for a unit', async () => {
    const foreign = Buffer.from('newest req_0123456789ab').toString('base64url')
    const answer = await call(house, `/objections?cursor=${foreign}`, undefined, { as: DESK })
    expect(answer.status).toBe(422)
    expect((await call(house, '/objections', undefined, { as: UNIT_A })).status).toBe(403)
  })
})
