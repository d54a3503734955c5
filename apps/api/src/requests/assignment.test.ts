import type { AssignmentPreview } from '@terang/contract/requests'
import type { RequestPage } from '@terang/contract/request-views'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asked, bodyOf, call, did, problemOf, seen, versionOf } from '../testing/calls.ts'
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

const [A, B] = HOUSE.dinas.units

let house: TestApi
let id: string
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-07-06')
  id = (await asked(house)).id
  house.clock.now = morningOf('2026-07-07')
  await did(house, id, { as: DESK, act: 'completeness' })
})
afterEach(() => house.close())

const preview = (ids: readonly string[], as = DESK, changes = {}) =>
  call(house, '/requests/assignment-preview', { ids, unitId: A, ...changes }, { as })
const rowsOf = async (ids: readonly string[], changes = {}) =>
  (await bodyOf<AssignmentPreview>(await preview(ids, DESK, changes), 200)).rows
const assign = (version: number, key: string, changes = {}) =>
  call(
    house,
    `/requests/${id}/assignment`,
    { version, unitId: A, note: 'Mohon datanya.', ...changes },
    { as: DESK, headers: { 'idempotency-key': key } },
  )

describe('before cases are assigned, the desk sees of each', () => {
  test('the limit that the unit would get, and nothing is done', async () => {
    const version = await versionOf(house, id)
    expect(await rowsOf([id])).toMatchObject([
      {
        id,
        version,
        refusal: null,
        unitsWorking: [],
        limit: { dueOn: '2026-07-14', reckoning: 'days-given', noticeDueOn: '2026-07-20' },
      },
    ])
    expect(await rowsOf([id], { days: 2 })).toMatchObject([{ limit: { dueOn: '2026-07-09' } }])
    expect(await versionOf(house, id)).toBe(version)
    expect((await seen(house, id, DESK)).assignments).toEqual([])
  })

  test('why it cannot be: not declared complete yet, the unit works already, the case ended', async () => {
    const fresh = (await asked(house)).id
    const ended = (await asked(house)).id
    await did(house, ended, { as: DESK, act: 'withdrawal' })
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: A } })
    expect(await rowsOf([id, fresh, ended])).toMatchObject([
      { refusal: 'unit-already-working', limit: null, unitsWorking: [{ id: A }] },
      { refusal: 'not-declared-complete' },
      { refusal: 'case-ended' },
    ])
    expect(await rowsOf([id], { unitId: B })).toMatchObject([
      { refusal: null, unitsWorking: [{ id: A }] },
    ])
  })

  test('no more than a hundred, none of another agency, and no unit of one', async () => {
    expect(await problemOf(preview(Array.from({ length: 101 }, () => id)))).toMatchObject({
      status: 422,
    })
    expect(await problemOf(preview([]))).toMatchObject({ status: 422 })
    const alien = person('officer', HOUSE.other.units[0])
    expect(await problemOf(preview([id], alien))).toMatchObject({ status: 404 })
    const unitId = HOUSE.other.units[0]
    expect(await problemOf(preview([id], DESK, { unitId }))).toMatchObject({ status: 422 })
    expect(await problemOf(preview(['req_none']))).toMatchObject({ status: 404 })
    expect(await problemOf(preview([id], DESK, { days: 4 }))).toMatchObject({ status: 422 })
  })

  test('and only who may assign is told', async () => {
    expect(await problemOf(preview([id], SUPERIOR))).toMatchObject({ code: 'forbidden' })
    expect(await problemOf(preview([id], UNIT_A))).toMatchObject({ code: 'forbidden' })
  })
})

describe('an assignment under a key', () => {
  test('is done once, however often it is sent', async () => {
    const version = await versionOf(house, id)
    const answers = await Promise.all([1, 2, 3].map(() => assign(version, 'run:1')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { assignments, history } = await seen(house, id, DESK)
    expect(assignments).toHaveLength(1)
    expect(history.filter(({ type }) => type === 'assigned')).toHaveLength(1)
  })

  test('stays done when the answer was lost and the unit has moved on since', async () => {
    const version = await versionOf(house, id)
    await assign(version, 'run:1')
    await did(house, id, { as: UNIT_A, act: 'acceptance' })
    expect((await assign(version, 'run:1')).status).toBe(200)
    expect((await seen(house, id, DESK)).assignments).toMatchObject([{ state: 'accepted' }])
  })

  test('means one thing: the key with another unit is refused, and another key is stale', async () => {
    const version = await versionOf(house, id)
    await assign(version, 'run:1')
    expect(await problemOf(assign(version, 'run:1', { unitId: B }))).toMatchObject({
      code: 'idempotency-mismatch',
    })
    expect(await problemOf(assign(version, 'run:2'))).toMatchObject({ code: 'stale' })
  })
})

describe('the desk takes an assignment back', () => {
  const recall = async (reason = 'Salah unit: ini urusan bina marga.') =>
    did(house, id, { as: DESK, act: 'recall', body: { unitId: A, reason } })

  test('with its reason; list, limit and days are then as if it had not been asked', async () => {
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: A } })
    house.clock.now = morningOf('2026-07-09')
    const view = await recall()
    expect(view).toMatchObject({
      holder: 'desk',
      unit: null,
      unitsWorking: [],
      assignments: [{ unit: { id: A }, state: 'recalled', limit: null }],
      ledger: {
        days: 3,
        parts: [
          { holder: 'desk', days: 1 },
          { holder: 'unit', days: 2 },
        ],
      },
    })
    expect(view.assignments[0]?.text).toContain('bina marga')
    const list = async (tab: string) =>
      bodyOf<RequestPage>(await call(house, `/requests?tab=${tab}`, undefined, { as: UNIT_A }), 200)
    expect((await list('mine')).counts).toMatchObject({ mine: 0, open: 1 })
    expect(await seen(house, id, UNIT_A)).toMatchObject({ assignments: [{ state: 'recalled' }] })
    expect((await rowsOf([id]))[0]).toMatchObject({ refusal: null })
  })

  test('never after the unit replied, and a lost answer does no harm', async () => {
    await did(house, id, { as: PPID, act: 'assignment', body: { unitId: A } })
    const version = await versionOf(house, id)
    const send = () =>
      call(
        house,
        `/requests/${id}/recall`,
        { version, unitId: A, reason: '😀'.repeat(900) },
        { as: DESK },
      )
    const [first, second] = await Promise.all([send(), send()])
    expect([first.status, second.status].toSorted()).toEqual([200, 409])
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: A } })
    await did(house, id, { as: UNIT_A, act: 'reply', body: { text: 'Data terlampir.' } })
    const late = call(
      house,
      `/requests/${id}/recall`,
      { version: await versionOf(house, id), unitId: A, reason: 'Salah unit.' },
      { as: DESK },
    )
    expect(await problemOf(late)).toMatchObject({ status: 409, code: 'unit-not-working' })
  })
})
