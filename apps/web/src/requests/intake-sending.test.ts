import { afterEach, expect, test, vi } from 'vitest'
import { askAccount } from '../accounts/queries.ts'
import { askKey } from '../device/device-key.ts'
import { postIntake } from './intake-sending.ts'
import { WALK_IN } from './intake-testing.ts'
import { endOf } from './upload-round.ts'

afterEach(() => vi.restoreAllMocks())

/** A network that never answers; the calls made on it, and the end of everybody's patience. */
const deadLine = () => {
  const calls: RequestInit[] = []
  const ends: AbortController[] = []
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const end = new AbortController()
    ends.push(end)
    return end.signal
  })
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    (_input, init = {}) =>
      new Promise((_, reject) => {
        calls.push(init)
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      }),
  )
  const endPatience = () => {
    for (const end of ends) end.abort(new DOMException('', 'TimeoutError'))
  }
  return { calls, endPatience }
}

test.each<[string, () => Promise<unknown>]>([
  ['sending an intake', () => postIntake(WALK_IN, 'k')],
  ['asking who is signed in', askAccount],
  ['asking for the key', askKey],
])('%s ends on a dead line, and is tried again', async (_what, request) => {
  const { endPatience } = deadLine()
  const ended = expect(request()).rejects.toSatisfy((error) => endOf(error) === 'unreachable')
  await vi.waitFor(() => expect(AbortSignal.timeout).toHaveBeenCalled())
  endPatience()
  await ended
})

test('the next try bears the same key and the same words, so that what arrived is not doubled', async () => {
  const { calls, endPatience } = deadLine()
  for (const count of [1, 2]) {
    const tried = postIntake(WALK_IN, 'one-key').catch(endOf)
    await vi.waitFor(() => expect(calls).toHaveLength(count))
    endPatience()
    expect(await tried).toBe('unreachable')
  }
  expect(calls.map(({ headers }) => new Headers(headers).get('Idempotency-Key'))).toEqual([
    'one-key',
    'one-key',
  ])
  expect(calls[0]?.body).toBe(calls[1]?.body)
})
