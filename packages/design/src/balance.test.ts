import { expect, test } from 'vitest'
import { disputeBalance, objectionBalance, requestBalance } from './balance.ts'

test('both sides of the requests are summed on their own, so that a page can show that they agree', () => {
  const sides = requestBalance({
    carriedOver: 4,
    received: 9,
    outcomes: {
      granted: 6,
      'granted-in-part': 1,
      refused: 1,
      'not-held': 1,
      'not-completed': 1,
      withdrawn: 1,
    },
    inProcess: 2,
  })
  expect([sides.cameInTotal, sides.becameTotal]).toEqual([13, 13])
  expect(sides.became.map(({ figure }) => figure)).toEqual([
    'granted',
    'granted-in-part',
    'refused',
    'not-held',
    'not-completed',
    'withdrawn',
    'inProcess',
  ])
})

test('an objection has its four ends and what is in process', () => {
  const outcomes = { granted: 2, 'granted-in-part': 0, refused: 1, withdrawn: 0 }
  const sides = objectionBalance({ carriedOver: 1, received: 3, outcomes, inProcess: 1 })
  expect([sides.cameInTotal, sides.becameTotal, sides.became.length]).toEqual([4, 4, 5])
})

test('ways in which no dispute ended are left out, and the sum stays', () => {
  const outcomes = {
    granted: 1,
    'granted-in-part': 0,
    refused: 0,
    mediated: 2,
    rejected: 0,
    'not-registered': 0,
    withdrawn: 0,
    stopped: 0,
    lapsed: 0,
  }
  const sides = disputeBalance({ carriedOver: 2, petitioned: 2, outcomes, inProcess: 1 })
  expect(sides.became.map(({ figure, cases }) => [figure, cases])).toEqual([
    ['disputeGranted', 1],
    ['disputeMediated', 2],
    ['disputeInProcess', 1],
  ])
  expect([sides.cameInTotal, sides.becameTotal]).toEqual([4, 4])
})
