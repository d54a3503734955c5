import type { AssignmentPreview } from '@terang/contract/requests'
import type { ProblemCode } from '@terang/contract/problem'
import { ApiProblem } from '../api.ts'

export type BulkRow = AssignmentPreview['rows'][number]

/** What became of one case: waiting, being sent, done, refused by the law or as stale, or without an answer. */
export type Outcome =
  | { kind: 'waiting' }
  | { kind: 'sending' }
  | { kind: 'done' }
  | { kind: 'refused'; code: ProblemCode }
  | { kind: 'unanswered' }

type Run = {
  ids: readonly string[]
  /** Sent again under the same key where no answer came. */
  send: (id: string) => Promise<unknown>
  onOutcome: (id: string, outcome: Outcome) => void
}

const ATTEMPTS = 3

/** One case after the other, each an act of its own: what one is refused stops none of the rest. */
export const runBulk = async ({ ids, send, onOutcome }: Run): Promise<void> => {
  for (const id of ids) {
    onOutcome(id, { kind: 'sending' })
    onOutcome(id, await outcomeOf(() => send(id)))
  }
}

const outcomeOf = async (send: () => Promise<unknown>): Promise<Outcome> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await send()
      return { kind: 'done' }
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.status < 500) {
        return { kind: 'refused', code: error.problem.code }
      }
    }
  }
  return { kind: 'unanswered' }
}

/** How many came to each end, for the line above the list. */
export const tallyOf = (outcomes: ReadonlyMap<string, Outcome>) => {
  const count = (kind: Outcome['kind']) =>
    [...outcomes.values()].filter((one) => one.kind === kind).length
  return { done: count('done'), refused: count('refused'), unanswered: count('unanswered') }
}
