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

/** The balance of a period that began with so many open. */
export const balanceOf = (open: number, flow: Flow): Balance => ({
  ...flow,
  carriedOver: open + flow.reopened,
  inProcess: open + stillOpen(flow),
})

/** What stays open of all that came in. */
export const stillOpen = ({ received, reopened, outcomes }: Flow): number =>
  received + reopened - REQUEST_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0)
