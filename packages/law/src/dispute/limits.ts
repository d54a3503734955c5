import { type CalendarDate, earliest } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import type { DisputeState } from './dispute.ts'

/** Batas-batas satu sengketa; those of a stage only while the dispute stands in it. */
export type DisputeLimits = {
  /** UU P37(2), Perki 1/2013 P13: the window in which the petition had to come. */
  filing: Deadline
  /** UU P38(1). */
  start: Deadline
  /** UU P38(2): "dapat diselesaikan" in a hundred working days. */
  settlement: Deadline
  /** Perki 1/2013 P17(2): the applicant completes the petition. */
  completion: Deadline | null
  /** Perki 1/2013 P41, before the one prolongation. */
  mediation: Deadline | null
  /** UU P48(1) with the calendar reading of Perki 1/2013 P60(2) beside it; null before a decision. */
  challenge: Deadline | null
  /** The earlier of the two readings: the alarm (T10). */
  challengeAlarm: CalendarDate | null
  /** UU P50: calendar days from the receipt of the judgment. */
  cassation: Deadline | null
}

export const disputeLimits = (state: DisputeState, counting: Counting): DisputeLimits => {
  const { stage, since, filedOn, decisionReceivedOn } = state
  const challenge =
    stage === 'decision' && decisionReceivedOn
      ? deadline('court.challenge', decisionReceivedOn, counting)
      : null
  return {
    filing: deadline('dispute.filing', state.windowFrom, counting),
    start: deadline('dispute.start', filedOn, counting),
    settlement: deadline('dispute.settlement', filedOn, counting),
    completion: stage === 'incomplete' ? deadline('dispute.completion', since, counting) : null,
    mediation: stage === 'mediation' ? deadline('dispute.mediation', since, counting) : null,
    challenge,
    challengeAlarm:
      challenge && earliest(challenge.dueOn, ...challenge.alternatives.map(({ dueOn }) => dueOn)),
    cassation:
      stage === 'court-judgment' && decisionReceivedOn
        ? deadline('court.cassation', decisionReceivedOn, counting)
        : null,
  }
}
