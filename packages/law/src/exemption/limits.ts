import type { CalendarDate } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { subtractWorkingDays } from '../working-days.ts'
import type { ExemptionState, ExemptionStatus } from './exemption.ts'

/** P52(1), PP 61/2010 P11(2): the last day on which the PPID opens it; null without an end. */
export const openingLimit = (state: ExemptionState, counting: Counting): Deadline | null => {
  const { endsOn } = state.sheet.duration
  return state.status === 'exempt' && endsOn
    ? deadline('exclusion.opening', endsOn, counting)
    : null
}

/** Working days before the end from which the PPID may open it without a new test: see docs/law.md. */
const OPENING_WINDOW = 60

/** The first day on which P52(1) lets the PPID open what ends that day. */
export const openingWindowFrom = (endsOn: CalendarDate, counting: Counting): CalendarDate =>
  subtractWorkingDays(endsOn, OPENING_WINDOW, counting)

/** P52(2): its time is over, so it is public, whether or not anybody has written that down. */
export const hasExemptionEnded = (
  { status, sheet: { duration } }: ExemptionState,
  today: CalendarDate,
): boolean => status === 'exempt' && duration.endsOn !== null && today > duration.endsOn

/** The status on a day: an end that passed needs no entry to be true. */
export const exemptionStatusOn = (state: ExemptionState, today: CalendarDate): ExemptionStatus =>
  hasExemptionEnded(state, today) ? 'opened' : state.status
