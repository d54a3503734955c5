import { expect, test } from 'vitest'
import type { RequestOutcome } from '../request/vocabulary.ts'
import { balanceOf, type Flow, stillOpen } from './balance.ts'

const flow = (
  received: number,
  reopened: number,
  outcomes: Partial<Record<RequestOutcome, number>>,
): Flow => ({
  received,
  reopened,
  outcomes: {
    granted: 0,
    'granted-in-part': 0,
    refused: 0,
    'not-held': 0,
    'not-completed': 0,
    withdrawn: 0,
    ...outcomes,
  },
})

test('a request of December answered in January is in process at the end of the year (T19)', () => {
  const december = balanceOf(0, flow(1, 0, {}))
  expect(december).toMatchObject({ received: 1, carriedOver: 0, inProcess: 1 })
  expect(balanceOf(december.inProcess, flow(0, 0, { granted: 1 }))).toMatchObject({
    received: 0,
    carriedOver: 1,
    inProcess: 0,
  })
})

test('one that an objection reopened is carried over into the period of the grant', () => {
  const refused = balanceOf(0, flow(1, 0, { refused: 1 }))
  expect(refused.inProcess).toBe(0)
  expect(balanceOf(refused.inProcess, flow(0, 1, {}))).toMatchObject({
    carriedOver: 1,
    inProcess: 1,
  })
  expect(balanceOf(0, flow(1, 1, { refused: 1, granted: 1 }))).toMatchObject({
    received: 1,
    carriedOver: 1,
    inProcess: 0,
  })
})

test('what stays open of everything is what the next period begins with', () => {
  expect(stillOpen(flow(9, 2, { granted: 4, withdrawn: 1, 'not-held': 1 }))).toBe(5)
})
