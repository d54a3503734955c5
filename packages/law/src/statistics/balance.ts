import { REQUEST_OUTCOMES, type RequestOutcome } from '../request/vocabulary.ts'

/** What came in and went out in a period. */
export type Flow = { received: number; reopened: number; outcomes: Record<RequestOutcome, number> }

/** Neraca: received + carriedOver = the sum of the outcomes + inProcess, in every period (T19). */
export type Balance = Flow & {
  /** Open when the period began, and those that a granted objection reopened in it. */
  carriedOver: number
  /** Without an outcome when the period ended. */
  inProcess: number
}

/** The balances of periods that follow each other, from what was open before the first of them. */
export const balancesFrom = (open: number, flows: readonly Flow[]): Balance[] => {
  let before = open
  return flows.map((flow) => {
    const carriedOver = before + flow.reopened
    const inProcess = flow.received + carriedOver - sumOf(flow.outcomes)
    before = inProcess
    return { ...flow, carriedOver, inProcess }
  })
}

/** What stays open after all that came in and went out. */
export const stillOpen = ({ received, reopened, outcomes }: Flow): number =>
  received + reopened - sumOf(outcomes)

export const sumOf = (outcomes: Record<RequestOutcome, number>): number =>
  REQUEST_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0)
