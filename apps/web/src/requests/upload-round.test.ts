import type { ProblemCode } from '@terang/contract/problem'
import { expect, test } from 'vitest'
import { ApiProblem } from '../api.ts'
import { DeviceProblem } from '../device/device-problem.ts'
import { endOf, type One, sendEach, type UploadEnd } from './upload-round.ts'

/** A round over three intakes that end as given; what was sent, and how it ended. */
const round = async (ends: Record<string, One>, stops: readonly (UploadEnd | null)[] = []) => {
  const sent: string[] = []
  const asked = [...stops]
  const answer = await sendEach(['a', 'b', 'c'], {
    whyNotNow: async () => asked.shift() ?? null,
    sendOne: async (id) => {
      sent.push(id)
      return ends[id] ?? 'registered'
    },
  })
  return { ...answer, sent }
}

test('each is sent once, and the refused do not hold up the others', async () => {
  expect(await round({ a: 'refused', b: 'gone' })).toEqual({
    end: 'all-tried',
    registered: 1,
    refused: 1,
    sent: ['a', 'b', 'c'],
  })
})

test('one at which the server breaks is left for later, and the others are sent', async () => {
  expect(await round({ a: 'later' })).toMatchObject({ end: 'unreachable', registered: 2 })
})

test('where nobody answers the round ends, and nothing more is tried on a dead line', async () => {
  expect(await round({ b: 'unreachable' })).toMatchObject({
    end: 'unreachable',
    registered: 1,
    sent: ['a', 'b'],
  })
})

test('another person signs in between two intakes: the second one is not sent in their name', async () => {
  expect(await round({}, [null, 'session-ended'])).toMatchObject({
    end: 'session-ended',
    sent: ['a'],
  })
})

const problem = (code: ProblemCode, status: number) =>
  new ApiProblem({ type: 'about:blank', requestId: 'r', status, code })

test.each<[string, unknown, One]>([
  ['a line that hung until patience ended', new DOMException('', 'TimeoutError'), 'unreachable'],
  ['a line that broke', new TypeError('Failed to fetch'), 'unreachable'],
  ['a gateway with nobody behind it', problem('overloaded', 503), 'unreachable'],
  ['a server that has too much to do', problem('rate-limited', 429), 'unreachable'],
  ['an ended session', problem('unauthenticated', 401), 'session-ended'],
  ['a defect of the server', problem('internal', 500), 'later'],
  ['a full device, after the register has it', new DeviceProblem('device-full'), 'later'],
  ['a register that says no', problem('date-in-future', 409), 'refused'],
])('%s', (_what, error, end) => {
  expect(endOf(error)).toBe(end)
})
