import {
  DISPUTE_OUTCOMES,
  type DisputeOutcome,
  OBJECTION_OUTCOMES,
  type ObjectionOutcome,
  REQUEST_OUTCOMES,
} from '@terang/law'
import type { FigureName } from '@terang/wording/statistics'
import type { Outcomes } from './outcome-parts.ts'

export type BalanceLine = { figure: FigureName; cases: number }

/** Neraca of a period: what came in and what became of it, each side with its own sum (T19). */
export type BalanceSides = {
  cameIn: BalanceLine[]
  cameInTotal: number
  became: BalanceLine[]
  becameTotal: number
}

const sides = (cameIn: BalanceLine[], became: BalanceLine[]): BalanceSides => ({
  cameIn,
  cameInTotal: total(cameIn),
  became,
  becameTotal: total(became),
})

const total = (lines: readonly BalanceLine[]): number =>
  lines.reduce((sum, { cases }) => sum + cases, 0)

export const requestBalance = (figures: {
  carriedOver: number
  received: number
  outcomes: Outcomes
  inProcess: number
}): BalanceSides =>
  sides(
    [
      { figure: 'carriedOver', cases: figures.carriedOver },
      { figure: 'received', cases: figures.received },
    ],
    [
      ...REQUEST_OUTCOMES.map((figure) => ({ figure, cases: figures.outcomes[figure] })),
      { figure: 'inProcess', cases: figures.inProcess },
    ],
  )

const OBJECTION_NAMES = {
  granted: 'objectionGranted',
  'granted-in-part': 'objectionGrantedInPart',
  refused: 'objectionRefused',
  withdrawn: 'objectionWithdrawn',
} as const satisfies Record<ObjectionOutcome, FigureName>

export const objectionBalance = (figures: {
  carriedOver: number
  received: number
  outcomes: Readonly<Record<ObjectionOutcome, number>>
  inProcess: number
}): BalanceSides =>
  sides(
    [
      { figure: 'objectionCarriedOver', cases: figures.carriedOver },
      { figure: 'objectionReceived', cases: figures.received },
    ],
    [
      ...OBJECTION_OUTCOMES.map((outcome) => ({
        figure: OBJECTION_NAMES[outcome],
        cases: figures.outcomes[outcome],
      })),
      { figure: 'objectionInProcess', cases: figures.inProcess },
    ],
  )

const DISPUTE_NAMES = {
  granted: 'disputeGranted',
  'granted-in-part': 'disputeGrantedInPart',
  refused: 'disputeRefused',
  mediated: 'disputeMediated',
  rejected: 'disputeRejected',
  'not-registered': 'disputeNotRegistered',
  withdrawn: 'disputeWithdrawn',
  stopped: 'disputeStopped',
  lapsed: 'disputeLapsed',
} as const satisfies Record<DisputeOutcome, FigureName>

/** Results that have no case are left out: most disputes end in few of the nine ways. */
export const disputeBalance = (figures: {
  carriedOver: number
  petitioned: number
  outcomes: Readonly<Record<DisputeOutcome, number>>
  inProcess: number
}): BalanceSides =>
  sides(
    [
      { figure: 'disputeCarriedOver', cases: figures.carriedOver },
      { figure: 'disputePetitioned', cases: figures.petitioned },
    ],
    [
      ...DISPUTE_OUTCOMES.map((outcome) => ({
        figure: DISPUTE_NAMES[outcome],
        cases: figures.outcomes[outcome],
      })).filter(({ cases }) => cases > 0),
      { figure: 'disputeInProcess', cases: figures.inProcess },
    ],
  )
