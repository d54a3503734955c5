import { type CalendarDate, latest } from '../calendar-date.ts'
import type { Deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { askAnew, byDeadline, type NextRight, type Right } from '../request/next-right.ts'
import type { DisputeStage, DisputeState } from './dispute.ts'
import { CHALLENGED_STAGES, disputeLimits } from './limits.ts'
import { mayFollow } from './stages.ts'

/** Hak yang habis pada satu hari: what the applicant of a dispute loses by doing nothing until then. */
export const DISPUTE_RIGHTS_WITH_END = [
  'complete-petition',
  'challenge',
  'cassation',
] as const satisfies readonly Right[]
export type DisputeRightWithEnd = (typeof DISPUTE_RIGHTS_WITH_END)[number]

/** The stages that give each of them. */
const GIVEN_IN: Record<DisputeRightWithEnd, readonly DisputeStage[]> = {
  'complete-petition': ['incomplete'],
  challenge: CHALLENGED_STAGES,
  cassation: ['court-judgment'],
}

/** Hak yang sudah lewat: those that a stage before this one may have given, and this one does not. */
export const pastDisputeRights = (stage: DisputeStage): DisputeRightWithEnd[] =>
  DISPUTE_RIGHTS_WITH_END.filter(
    (right) =>
      !GIVEN_IN[right].includes(stage) &&
      GIVEN_IN[right].some((earlier) => mayFollow(earlier, stage)),
  )

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
  const atHearing = openEnded('attend-hearing', filedOn, today)
  switch (stage) {
    case 'incomplete':
      return limits.completion ? byDeadline('complete-petition', limits.completion) : atHearing
    case 'filed':
    case 'registered':
    case 'preliminary':
    case 'interim-acceptance':
    case 'mediation':
    case 'mediation-failed':
    case 'adjudication':
      return atHearing
    case 'interim-rejection':
    case 'decision':
      return limits.challenge ? challenging(limits.challenge, limits.challengeAlarm) : atHearing
    case 'court-judgment':
      return limits.cassation ? byDeadline('cassation', limits.cassation) : atHearing
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
  const later = latest(counted.dueOn, ...counted.alternatives.map(({ dueOn }) => dueOn))
  return {
    ...byDeadline('challenge', counted),
    until: alarm ?? counted.dueOn,
    acceptedUntil: later,
  }
}

const BASIS = {
  // The hundred days of UU P38(2) bind the commission: they end no right of the applicant.
  'attend-hearing': [{ law: 'UU 14/2008', article: 'Pasal 38' }],
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
