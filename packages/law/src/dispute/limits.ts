import { type CalendarDate, earliest } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import type { DisputeState } from './dispute.ts'

export type DisputeLimits = {
  /** UU P38(1). */
  start: Deadline
  /** UU P38(2): "dapat diselesaikan" in a hundred working days. */
  settlement: Deadline
  /** UU P48(1) with the calendar reading of Perki 1/2013 P60(2) beside it; null before a decision. */
  challenge: Deadline | null
  /** The earlier of the two readings: the alarm (T10). */
  challengeAlarm: CalendarDate | null
}

export const disputeLimits = (state: DisputeState, counting: Counting): DisputeLimits => {
  const challenge =
    state.stage === 'decision' && state.decisionReceivedOn
      ? deadline('court.challenge', state.decisionReceivedOn, counting)
      : null
  return {
    start: deadline('dispute.start', state.filedOn, counting),
    settlement: deadline('dispute.settlement', state.filedOn, counting),
    challenge,
    challengeAlarm:
      challenge &&
      earliest(challenge.dueOn, ...challenge.alternatives.map(({ dueOn }) => dueOn)),
  }
}
