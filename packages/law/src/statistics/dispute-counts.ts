import type { CalendarDate } from '../calendar-date.ts'
import type { DisputeState } from '../dispute/dispute.ts'
import type { Count, DisputeFigure, DisputeOutcome } from './figures.ts'

/** What is noted of a dispute does this to the figures: filed, its first result, and its way to a court. */
export const disputeCounts = (before: DisputeState | null, after: DisputeState): Count[] => {
  const outcome = before && outcomeOf(after)
  return [
    ...(before ? [] : [count('dispute-petitioned', after.filedOn)]),
    ...(outcome && before.stage !== after.stage ? [count(`dispute-${outcome}`, after.since)] : []),
    ...(after.stage === 'court' && before?.stage !== 'court'
      ? [count('dispute-to-court', after.since)]
      : []),
  ]
}

const count = (figure: DisputeFigure, on: CalendarDate): Count => ({
  figure,
  on,
  by: 1,
  days: 0,
  unitId: '',
})

/** The result before the commission; null while it goes on, and for what follows its decision. */
const outcomeOf = ({ stage, ruling }: DisputeState): DisputeOutcome | null => {
  switch (stage) {
    case 'decision':
      return ruling
    case 'mediation-decision':
      return 'mediated'
    case 'interim-rejection':
      return 'rejected'
    case 'not-registered':
    case 'withdrawn':
    case 'stopped':
    case 'lapsed':
      return stage
    default:
      return null
  }
}
