import { REQUEST_OUTCOMES, type RequestOutcome } from '@terang/law'

/** Bagian hasil in the one order of every drawing: at most four, so that each can be told apart. */
export const OUTCOME_PARTS = ['granted', 'part', 'refused', 'other'] as const
export type OutcomePart = (typeof OUTCOME_PARTS)[number]

/** A referral to another body, a request never completed and a withdrawn one are no refusals. */
export const partOfOutcome = (outcome: RequestOutcome): OutcomePart => {
  switch (outcome) {
    case 'granted':
      return 'granted'
    case 'granted-in-part':
      return 'part'
    case 'refused':
      return 'refused'
    case 'not-held':
    case 'not-completed':
    case 'withdrawn':
      return 'other'
  }
}

export type Outcomes = Readonly<Record<RequestOutcome, number>>

export const outcomeParts = (outcomes: Outcomes): { part: OutcomePart; cases: number }[] =>
  OUTCOME_PARTS.map((part) => ({
    part,
    cases: sum(
      REQUEST_OUTCOMES.filter((each) => partOfOutcome(each) === part),
      outcomes,
    ),
  }))

/** Everything that has an outcome. */
export const outcomesTotal = (outcomes: Outcomes): number => sum(REQUEST_OUTCOMES, outcomes)

const sum = (some: readonly RequestOutcome[], outcomes: Outcomes): number =>
  some.reduce((total, outcome) => total + outcomes[outcome], 0)
