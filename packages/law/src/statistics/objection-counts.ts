import { type CalendarDate, latest } from '../calendar-date.ts'
import { objectionLimits } from '../objection/limits.ts'
import type { ObjectionState } from '../objection/objection.ts'
import type { Counting } from '../policy.ts'
import { workingDaysBetween } from '../working-days.ts'
import type { Count, ObjectionFigure, ObjectionTiming } from './figures.ts'

/** What an act does to the figures of objections: received with its grounds on that day, then its end. */
export const objectionCounts = (
  before: ObjectionState | null,
  after: ObjectionState,
  counting: Counting,
): Count[] => [
  ...(before ? [] : receivedCounts(after)),
  ...(after.closedOn && !before?.closedOn ? endCounts(after, after.closedOn, counting) : []),
]

const count = (figure: ObjectionFigure, on: CalendarDate, days = 0): Count => ({
  figure,
  on,
  by: 1,
  days,
  unitId: '',
})

/** One objection may rest on several grounds, so these add up to more than the objections. */
const receivedCounts = ({ receivedOn, filedLate, grounds }: ObjectionState): Count[] => [
  count('objection-received', receivedOn),
  ...(filedLate ? [count('objection-filed-late', receivedOn)] : []),
  ...[...new Set(grounds)].map((ground) => count(`objection-ground-${ground}`, receivedOn)),
]

const endCounts = (state: ObjectionState, closedOn: CalendarDate, counting: Counting): Count[] => {
  const { answer, receivedOn } = state
  const on = latest(receivedOn, answer?.on ?? closedOn)
  if (!answer) return [count('objection-withdrawn', on)]
  const days = Math.max(0, workingDaysBetween(receivedOn, on, counting))
  return [
    count(`objection-${answer.decision}`, on),
    count(`objection-answer-${timingOf(state, on, counting)}`, on, days),
  ]
}

/** Both starts of the thirty days (T8): UU P36(2) from receipt, Perki P44(1) from the register. */
const timingOf = (state: ObjectionState, on: CalendarDate, counting: Counting): ObjectionTiming => {
  const { safe, arguable } = objectionLimits(state, counting)
  if (on <= safe.dueOn) return 'on-time'
  return arguable && on <= arguable.dueOn ? 'by-perki' : 'late'
}
