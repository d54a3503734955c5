import type { CalendarDate } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { askAnew, type NextRight, type Right } from '../request/next-right.ts'
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
