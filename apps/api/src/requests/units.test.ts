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
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'

const [A, B] = HOUSE.dinas.units
const UNIT_B = person('unit', B)

let house: TestApi
let id: string
/** Asked on 6 July 2026, complete on the 7th: the notice is due on the 20th. */
beforeEach(async () => {
  house = await openTestApi()
  house.clock.now = morningOf('2026-07-06')
  id = (await asked(house)).id
  house.clock.now = morningOf('2026-07-07')
  await did(house, id, { as: DESK, act: 'completeness' })
})
afterEach(() => house.close())

const assign = (unitId: string, note = 'Mohon datanya.') =>
  did(house, id, { as: DESK, act: 'assignment', body: { unitId, note } })
const reply = (as: string, text: string) => did(house, id, { as, act: 'reply', body: { text } })
const sendBack = (as: string) =>
  did(house, id, { as, act: 'return', body: { reason: 'Data itu ada di unit lain.' } })
const listOf = async (as: string, query = '') =>
  bodyOf<RequestPage>(await call(house, `/requests?${query}`, undefined, { as }), 200)

describe('two units', () => {
  test('each has its limit, its state and its words, and the PPID gets the case when both replied', async () => {
    await assign(A)
    const both = await assign(B, 'Mohon bagian anggaran.')
    expect(both).toMatchObject({
      holder: 'unit',
      unit: { id: A },
      unitsWorking: [{ id: A }, { id: B }],
      assignments: [
        { unit: { id: A }, state: 'awaited', text: 'Mohon datanya.', overdue: false },
        { unit: { id: B }, state: 'awaited', text: 'Mohon bagian anggaran.' },
      ],
    })
    expect(both.assignments[0]?.limit).toMatchObject({
      dueOn: '2026-07-14',
      reckoning: 'days-given',
      noticeDueOn: '2026-07-20',
    })
    const accepted = await did(house, id, { as: UNIT_A, act: 'acceptance' })
    expect(accepted).toMatchObject({
      actsForUnit: { id: A },
      assignments: [{ state: 'accepted' }, {}],
    })
    const half = await reply(UNIT_A, 'Data per bulan terlampir.')
    expect(half).toMatchObject({ holder: 'unit', unitsWorking: [{ id: B }] })
    const whole = await reply(UNIT_B, 'Anggaran terlampir.')
    expect(whole).toMatchObject({
      holder: 'ppid',
      unitsWorking: [],
      applicant: null,
      assignments: [
        { state: 'replied', text: 'Data per bulan terlampir.', limit: null },
        { state: 'replied', text: 'Anggaran terlampir.', limit: null },
      ],
    })
  })

  test('one replies for itself only', async () => {
    await assign(A)
    await assign(B)
    await reply(UNIT_A, 'Data per bulan terlampir.')
    const version = await versionOf(house, id)
    const again = call(
      house,
      `/requests/${id}/reply`,
      { version, text: 'Sekali lagi.' },
      { as: UNIT_A },
    )
    expect(await problemOf(again)).toMatchObject({ status: 409, code: 'not-with-a-unit' })
  })

  test('a reply sent twice by a double click is taken once', async () => {
    await assign(A)
    const version = await versionOf(house, id)
    const send = () =>
      call(house, `/requests/${id}/reply`, { version, text: '😀'.repeat(4000) }, { as: UNIT_A })
    const [first, second] = await Promise.all([send(), send()])
    expect([first.status, second.status].toSorted()).toEqual([200, 409])
  })

  test('what one sent back may be asked of another, who sees it only then', async () => {
    await assign(A)
    expect((await call(house, `/requests/${id}`, undefined, { as: UNIT_B })).status).toBe(404)
    expect((await listOf(UNIT_B)).rows).toEqual([])
    expect(await sendBack(UNIT_A)).toMatchObject({ holder: 'desk' })
    const next = await assign(B)
    expect(next).toMatchObject({ unit: { id: B }, assignments: [{ state: 'sent-back' }, {}] })
    expect(await seen(house, id, UNIT_B)).toMatchObject({ actsForUnit: { id: B }, applicant: null })
  })
})

describe('the work list of a unit', () => {
  const mine = async (as: string) => {
    const page = await listOf(as, 'tab=mine')
    return [page.rows.length, page.counts.mine]
  }

  test('holds what waits for this unit, not what waits for another', async () => {
    await assign(A)
    await assign(B)
    expect(await mine(UNIT_A)).toEqual([1, 1])
    await reply(UNIT_A, 'Data per bulan terlampir.')
    expect(await mine(UNIT_A)).toEqual([0, 0])
    expect(await mine(UNIT_B)).toEqual([1, 1])
    expect((await listOf(UNIT_A)).rows.map((row) => row.id)).toEqual([id])
    await did(house, id, {
      as: PPID,
      act: 'answer',
      body: { outcome: 'not-held', text: 'Informasi itu tidak kami kuasai.' },
    })
    expect(await mine(UNIT_B)).toEqual([0, 0])
    const closed = await listOf(UNIT_B, 'tab=closed')
    expect([closed.rows.length, closed.counts.closed]).toEqual([1, 1])
  })

  test('for the desk, the agency counts the case once however many units have it', async () => {
    await assign(A)
    await assign(B)
    const page = await listOf(DESK, 'tab=with-unit')
    expect([page.rows.length, page.counts['with-unit'], page.counts.open]).toEqual([1, 1, 1])
    const ofB = await listOf(DESK, `tab=with-unit&unitId=${B}`)
    expect([ofB.rows.length, ofB.counts['with-unit']]).toEqual([1, 1])
  })
})

test('the days of every holder add up to the days since the receipt', async () => {
  await assign(A)
  house.clock.now = morningOf('2026-07-10')
  await reply(UNIT_A, 'Data per bulan terlampir.')
  house.clock.now = morningOf('2026-07-14')
  const { ledger, workingDay } = await seen(house, id, PPID)
  expect(ledger).toEqual({
    days: workingDay,
    parts: [
      { holder: 'desk', days: 1 },
      { holder: 'unit', days: 3 },
      { holder: 'ppid', days: 2 },
    ],
  })
})
