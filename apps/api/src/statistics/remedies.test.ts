import type { DisputeView } from '@terang/contract/dispute-views'
import { recount } from '@terang/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyOf, call, did } from '../testing/calls.ts'
import { faultsOf, figuresOf } from '../testing/figures.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  SUPERIOR,
  type TestApi,
} from '../testing/house.ts'
import {
  answerBody,
  type Asked,
  didObject,
  objected,
  objectInput,
  periodicInput,
  refusedRequest,
  silentRequest,
} from '../testing/objecting.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
  const refused = await refusedRequest(house)
  house.clock.now = morningOf('2026-03-17')
  const first = await object(refused, ['a', 'e'], '2026-03-12')
  await didObject(house, first, { as: DESK, act: 'assignment', body: { deciderId: SUPERIOR } })
  house.clock.now = morningOf('2026-04-01')
  const replies = { a: 'Dapat dihitamkan.', e: 'Akan kami penuhi.' }
  await didObject(house, first, {
    as: SUPERIOR,
    act: 'answer',
    body: answerBody('granted', replies),
  })
  house.clock.now = morningOf('2026-04-02')
  const answer = { outcome: 'granted', supplyDays: 1, text: 'Informasi kami berikan.' }
  await did(house, refused.receipt.id, { as: PPID, act: 'answer', body: answer })

  const silent = await silentRequest(house)
  const second = await object(silent, ['c'], '2026-04-03')
  await objected(house, periodicInput(), {})
  house.clock.now = morningOf('2026-05-25')
  const dispute = await bodyOf<DisputeView>(
    await call(
      house,
      '/disputes',
      { objectionId: second, petitionedOn: '2026-05-22' },
      { as: DESK },
    ),
    201,
  )
  await bodyOf<DisputeView>(
    await call(
      house,
      `/disputes/${dispute.id}/stages`,
      { version: dispute.version, stage: 'withdrawn', on: '2026-05-25' },
      { as: DESK },
    ),
    200,
  )
})
afterAll(() => house.close())

const object = async (
  { receipt, cookie }: Asked,
  grounds: ('a' | 'c' | 'e')[],
  groundFoundOn: string,
): Promise<string> => {
  const input = await objectInput(house, receipt.id, { grounds, groundFoundOn })
  return (await objected(house, input, { cookie: await cookie() })).id
}

test('an objection granted through its own route reopens the request in the figures too', async () => {
  const view = await figuresOf(house, `agencyId=${HOUSE.dinas.id}`)
  expect(view.months[2]).toMatchObject({ received: 2, outcomes: { refused: 1 }, inProcess: 1 })
  expect(view.months[3]).toMatchObject({ carriedOver: 2, reopened: 1, outcomes: { granted: 1 } })
  expect(view.withheld.h).toBe(1)
  expect(faultsOf(view)).toEqual([])
})

test('objections are counted with their grounds, their decisions and the days they took', async () => {
  const { objections, now } = await figuresOf(house, 'year=2026')
  expect(objections).toMatchObject({
    received: 3,
    carriedOver: 0,
    filedLate: 0,
    grounds: { a: 1, b: 1, c: 1, e: 1, g: 0 },
    outcomes: { granted: 1, refused: 0, withdrawn: 0 },
    inProcess: 2,
    answers: { 'on-time': 1, 'by-perki': 0, late: 0 },
    toAnswer: { cases: 1, total: 6 },
  })
  expect(now).toMatchObject({ objectionsInProcess: 2, objectionSilence: 2 })
})

test('disputes are counted when they are filed and when the commission ends them', async () => {
  const { disputes, now } = await figuresOf(house, 'year=2026')
  expect(disputes).toMatchObject({
    petitioned: 1,
    carriedOver: 0,
    inProcess: 0,
    outcomes: { withdrawn: 1, granted: 0 },
  })
  expect(now.disputesInProcess).toBe(0)
})

test('the next year carries over what is open, and nothing else', async () => {
  const { objections, disputes } = await figuresOf(house, 'year=2027')
  expect(objections).toMatchObject({ received: 0, carriedOver: 0, inProcess: 0 })
  expect(disputes).toMatchObject({ petitioned: 0, carriedOver: 0 })
  house.clock.now = morningOf('2027-01-04')
  expect((await figuresOf(house, 'year=2027')).objections).toMatchObject({
    received: 0,
    carriedOver: 2,
    inProcess: 2,
    toAnswer: { cases: 0, median: null },
  })
})

test('the log says the same of objections and disputes as of requests', async () => {
  expect(await recount(house.database)).toEqual({ slices: 0, outcomes: 0 })
})
