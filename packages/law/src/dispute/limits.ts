import { type CalendarDate, earliest } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { provision } from '../statute.ts'
import { addWorkingDays } from '../working-days.ts'
import type { DisputeStage, DisputeState } from './dispute.ts'

/** Batas-batas satu sengketa; those of a stage only while the dispute stands in it. */
export type DisputeLimits = {
  /** UU P37(2), Perki 1/2013 P13: the window in which the petition had to come. */
  filing: Deadline
  /** UU P38(1). */
  start: Deadline
  /** UU P38(2): "dapat diselesaikan" in a hundred working days. */
  settlement: Deadline
  /** Perki 1/2013 P17(1): the commission tells the applicant that papers are missing. */
  incompleteLetter: Deadline | null
  /** Perki 1/2013 P17(2): the applicant completes the petition. */
  completion: Deadline | null
  /** Perki 1/2013 P41, before the one prolongation, and the last day with it. */
  mediation: Deadline | null
  mediationAtMost: CalendarDate | null
  /** UU P48(1) with the calendar reading of Perki 1/2013 P60(2) beside it; null before a decision. */
  challenge: Deadline | null
  /** The earlier of the two readings: the alarm (T10). */
  challengeAlarm: CalendarDate | null
  /** UU P50: calendar days from the receipt of the judgment; while that is unknown, from its own day. */
  cassation: Deadline | null
}

/** Perki 1/2013 P36, P60: an interim decision that ends the case is challenged as a decision is. */
export const CHALLENGED_STAGES: readonly DisputeStage[] = ['decision', 'interim-rejection']

export const disputeLimits = (state: DisputeState, counting: Counting): DisputeLimits => {
  const { stage, since, filedOn, decisionReceivedOn } = state
  const challenge = CHALLENGED_STAGES.includes(stage)
    ? deadline('court.challenge', decisionReceivedOn ?? since, counting)
    : null
  const mediation = stage === 'mediation' ? deadline('dispute.mediation', since, counting) : null
  return {
    filing: deadline('dispute.filing', state.windowFrom, counting),
    start: deadline('dispute.start', filedOn, counting),
    settlement: deadline('dispute.settlement', filedOn, counting),
    incompleteLetter:
      stage === 'filed' ? deadline('dispute.incomplete-letter', filedOn, counting) : null,
    completion: stage === 'incomplete' ? deadline('dispute.completion', since, counting) : null,
    mediation,
    mediationAtMost: mediation && prolonged(mediation, counting),
    challenge,
    challengeAlarm:
      challenge && earliest(challenge.dueOn, ...challenge.alternatives.map(({ dueOn }) => dueOn)),
    cassation:
      stage === 'court-judgment'
        ? deadline('court.cassation', decisionReceivedOn ?? since, counting)
        : null,
  }
}

/** P41: the mediator may add to the fourteen working days once. */
const prolonged = ({ rule, dueOn }: Deadline, counting: Counting): CalendarDate =>
  addWorkingDays(dueOn, provision(rule).prolongation?.limit ?? 0, counting)
