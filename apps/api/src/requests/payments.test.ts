import { TrackingView } from '@terang/contract/request-views'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asked, call, cookieOf, did, problemOf, seen, versionOf } from '../testing/calls.ts'
import { DESK, openTestApi, PPID, type TestApi } from '../testing/house.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const owing = async () => {
  const receipt = await asked(house)
  await did(house, receipt.id, { as: DESK, act: 'completeness' })
  await did(house, receipt.id, {
    as: PPID,
    act: 'answer',
    body: {
      outcome: 'granted',
      supplyDays: 3,
      copyingFee: 12_000,
      sendingFee: 8_000,
      text: 'Informasi kami berikan.',
    },
  })
  return receipt
}
const paid = (amount: number, kind = 'cash') => ({
  as: DESK,
  act: 'payment',
  body: { kind, paidOn: '2026-03-12', amount },
})

test('what the answer costs is paid in parts, cash with a receipt, and the citizen sees the rest', async () => {
  const receipt = await owing()
  const { id, registerNumber } = receipt
  expect((await seen(house, id, DESK)).costs).toEqual({
    owed: 20_000,
    paid: 0,
    open: 20_000,
    payments: [],
  })
  await did(house, id, paid(5_000))
  const { costs } = await did(house, id, paid(10_000, 'account'))
  expect(costs).toMatchObject({ owed: 20_000, paid: 15_000, open: 5_000 })
  expect(costs.payments.map(({ receiptNumber }) => receiptNumber)).toEqual([
    `${registerNumber}/TBP-1`,
    null,
  ])
  const cookie = await cookieOf(house, receipt)
  const mine = TrackingView.parse(
    await (await call(house, '/tracking', undefined, { cookie })).json(),
  )
  expect(mine.costs.open).toBe(5_000)
  expect(mine.timeline.filter(({ type }) => type === 'payment-noted')).toMatchObject([
    { data: { amount: 5_000, paidOn: '2026-03-12' } },
    { data: { amount: 10_000 } },
  ])
})

test('a payment sent twice by a double click is noted once', async () => {
  const { id } = await owing()
  const version = await versionOf(house, id)
  const send = () =>
    call(house, `/requests/${id}/payment`, { version, ...paid(20_000).body }, { as: DESK })
  const answers = await Promise.all([send(), send()])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await seen(house, id, DESK)).costs.open).toBe(0)
})

test('too much is refused and nothing changes; the hand-over does not wait for the payment', async () => {
  const { id } = await owing()
  const version = await versionOf(house, id)
  const body = { version, ...paid(20_001).body }
  const answer = call(house, `/requests/${id}/payment`, body, { as: DESK })
  expect(await problemOf(answer)).toMatchObject({ status: 409, code: 'payment-exceeds-cost' })
  await did(house, id, { as: DESK, act: 'hand-over', body: { handedOverOn: '2026-03-12' } })
  const view = await did(house, id, paid(20_000, 'electronic-money'))
  expect(view).toMatchObject({ status: 'handed-over', costs: { open: 0 } })
})

test.each([0, -1, 1.5, 2e9, '5000', null])('an amount of %s is bad input', async (amount) => {
  const { id } = await owing()
  const version = await versionOf(house, id)
  const body = { version, kind: 'cash', paidOn: '2026-03-12', amount }
  const answer = call(house, `/requests/${id}/payment`, body, { as: DESK })
  expect(await problemOf(answer)).toMatchObject({ status: 422, code: 'invalid-input' })
})
