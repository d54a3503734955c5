import type { ProblemCode } from '@terang/contract/problem'
import { expect, test } from 'vitest'
import { ApiProblem } from '../api.ts'
import { type Outcome, runBulk, tallyOf } from './bulk-run.ts'

const problem = (code: ProblemCode, status: number) =>
  new ApiProblem({ type: 'about:blank', status, code, requestId: 'r' })

const ran = async (ids: readonly string[], send: (id: string) => Promise<unknown>) => {
  const outcomes = new Map<string, Outcome>()
  await runBulk({ ids, send, onOutcome: (id, outcome) => outcomes.set(id, outcome) })
  return outcomes
}

test('a stale case is told, and the rest stands', async () => {
  const outcomes = await ran(['a', 'b', 'c'], (id) =>
    id === 'b' ? Promise.reject(problem('stale', 409)) : Promise.resolve(),
  )
  expect(outcomes).toEqual(
    new Map<string, Outcome>([
      ['a', { kind: 'done' }],
      ['b', { kind: 'refused', code: 'stale' }],
      ['c', { kind: 'done' }],
    ]),
  )
  expect(tallyOf(outcomes)).toEqual({ done: 2, refused: 1, unanswered: 0 })
})

test('what had no answer is sent again, a few times, and one after the other', async () => {
  const sent: string[] = []
  const outcomes = await ran(['a', 'b'], (id) => {
    sent.push(id)
    if (id === 'a' && sent.length > 1) return Promise.resolve()
    return Promise.reject(id === 'a' ? new TypeError('no line') : problem('overloaded', 503))
  })
  expect(sent).toEqual(['a', 'a', 'b', 'b', 'b'])
  expect(outcomes.get('a')).toEqual({ kind: 'done' })
  expect(outcomes.get('b')).toEqual({ kind: 'unanswered' })
})
