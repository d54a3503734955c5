import type { CalendarDate } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { askAnew, type NextRight, type Right } from '../request/next-right.ts'
import type { DisputeState } from './dispute.ts'
import { disputeLimits } from './limits.ts'

/**
 * Hak berikutnya in a dispute: what the applicant may do in each stage, until when. The day the court's
 * limits count from is the body's own receipt, the only one it knows: the applicant's may be another.
 */
export const nextDisputeRight = (
  state: DisputeState,
  today: CalendarDate,
  counting: Counting,
): NextRight => {
  const { stage, since, filedOn, closedOn } = state
  const limits = disputeLimits(state, counting)
  switch (stage) {
    case 'incomplete':
      return withLimit(
        'complete-petition',
        limits.completion ?? deadline('dispute.completion', since, counting),
      )
    case 'filed':
    case 'registered':
    case 'preliminary':
    case 'interim-acceptance':
    case 'mediation':
    case 'mediation-failed':
    case 'adjudication':
      return { ...withLimit('attend-hearing', limits.settlement), from: filedOn }
    case 'interim-rejection':
    case 'decision':
      return challenging(
        limits.challenge ?? deadline('court.challenge', since, counting),
        limits.challengeAlarm,
      )
    case 'court-judgment':
      return withLimit(
        'cassation',
        limits.cassation ?? deadline('court.cassation', since, counting),
      )
    case 'court':
    case 'cassation':
      return openEnded('await-court', since, today)
    case 'mediation-decision':
    case 'final':
    case 'cassation-judgment':
      return openEnded('execution', since, today)
    case 'execution':
      return openEnded('none', since, today)
    case 'not-registered':
    case 'withdrawn':
    case 'stopped':
    case 'lapsed':
      return askAnew(closedOn ?? since, today)
  }
}

/** Two readings (T10): the earlier is shown, a challenge by the later is still in time. */
const challenging = (counted: Deadline, alarm: CalendarDate | null): NextRight => {
  const others = counted.alternatives.map(({ dueOn }) => dueOn)
  const later = [counted.dueOn, ...others].toSorted().at(-1) ?? counted.dueOn
  return {
    ...withLimit('challenge', counted),
    until: alarm ?? counted.dueOn,
    acceptedUntil: later,
  }
}

const withLimit = (right: Right, { from, dueOn, basis, provisional }: Deadline): NextRight => ({
  right,
  from,
  until: dueOn,
  acceptedUntil: dueOn,
  basis,
  provisional,
})

const BASIS = {
  'await-court': [
    { law: 'UU 14/2008', article: 'Pasal 49' },
    { law: 'UU 14/2008', article: 'Pasal 50' },
  ],
  execution: [{ law: 'Perki 1/2013', article: 'Pasal 60 ayat (4)' }],
  none: [{ law: 'Perki 1/2013', article: 'Pasal 60' }],
} as const

const openEnded = (
  right: keyof typeof BASIS,
  from: CalendarDate,
  today: CalendarDate,
): NextRight => ({
  right,
  from,
  until: today,
  acceptedUntil: today,
  basis: BASIS[right],
  provisional: false,
})
