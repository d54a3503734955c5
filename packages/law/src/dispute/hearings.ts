import type { CalendarDate } from '../calendar-date.ts'
import { deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { allow, refuse, type Result } from '../result.ts'
import {
  type DisputeEvent,
  type DisputeFacts,
  type DisputeRefusal,
  type DisputeStage,
  type DisputeState,
  type Hearing,
  HEARING_KINDS,
  type HearingKind,
} from './dispute.ts'
import { mayFollow } from './stages.ts'

/** The stage in which each sitting is held; the decision is read out at the end of the adjudication. */
const HELD_IN: Record<HearingKind, DisputeStage> = {
  preliminary: 'preliminary',
  mediation: 'mediation',
  adjudication: 'adjudication',
  ruling: 'adjudication',
}

/**
 * Mencatat sidang: one still to come, when the summons names it, or one that was, with who came. It
 * moves no stage and no limit: those follow what the commission then decides.
 */
export const noteHearing = (
  state: DisputeState,
  hearing: Hearing,
  { today }: Pick<DisputeFacts, 'today'>,
): Result<DisputeEvent, DisputeRefusal> => {
  const { kind, day, attendance } = hearing
  if (kind === 'mediation' && state.grounds.every((ground) => ground === 'a')) {
    return refuse('mediation-not-for-ground-a')
  }
  if (!isOnTheWay(state.stage, hearing)) return refuse('hearing-out-of-order')
  if (day < state.filedOn) return refuse('date-before-receipt')
  if (attendance === null && day < today) return refuse('attendance-missing')
  if (attendance && attendance !== 'postponed' && day > today) return refuse('date-in-future')
  return allow({ type: 'hearing-noted', on: today, ...hearing })
}

/** A sitting to come is of this stage or one that may follow; one that was may be of an earlier one. */
const isOnTheWay = (stage: DisputeStage, { kind, attendance }: Hearing): boolean => {
  const held = HELD_IN[kind]
  if (stage === held || mayFollow(stage, held)) return true
  return attendance !== null && mayFollow(held, stage)
}

/** The same sitting noted again takes the place of the older note. */
export const withHearing = (
  state: DisputeState,
  { kind, day, startsAt, attendance }: Hearing,
): DisputeState => {
  const others = (state.hearings ?? []).filter((one) => one.kind !== kind || one.day !== day)
  const hearings = [...others, { kind, day, startsAt, attendance }]
  return { ...state, hearings: hearings.toSorted(byTime) }
}

const byTime = (a: Hearing, b: Hearing): number =>
  a.day === b.day ? (a.startsAt ?? 0) - (b.startsAt ?? 0) : a.day < b.day ? -1 : 1

/** Minutes since midnight as a clock shows them: "09:30". */
export const timeOfDay = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

type BeforeHearing = 'dispute.summons' | 'dispute.conclusions'

/** What has to be there before a sitting: the summons before the first (P24(2)), the conclusions before the ruling (P57(3)). */
export const beforeHearing = (
  state: DisputeState,
  { kind, day }: Pick<Hearing, 'kind' | 'day'>,
  counting: Counting,
): { rule: BeforeHearing; dueOn: CalendarDate } | null => {
  const [first] = (state.hearings ?? []).filter((one) => one.attendance !== 'postponed')
  const isFirst = first?.day === day && first.kind === kind
  const rule = kind === 'ruling' ? 'dispute.conclusions' : isFirst ? 'dispute.summons' : null
  return rule && { rule, dueOn: deadline(rule, day, counting).dueOn }
}

/** What absence may lead to; the commission says whether it does. */
export const ABSENCES = ['applicant-twice', 'body-twice-in-mediation', 'body-in-hearing'] as const
export type Absence = (typeof ABSENCES)[number]

const NO_APPLICANT: readonly Hearing['attendance'][] = ['without-applicant', 'nobody']
const NO_BODY: readonly Hearing['attendance'][] = ['without-body', 'nobody']

/**
 * Ketidakhadiran: the applicant absent twice without a clear reason loses the petition (P30, P45); the
 * body absent twice makes mediation fail (P48); absent from the hearing, it may be decided without (P31).
 */
export const absencesOf = ({ hearings = [] }: DisputeState): Absence[] => {
  const missed = (inMediation: boolean, absent: readonly Hearing['attendance'][]): number =>
    hearings.filter(
      ({ kind, attendance }) =>
        (kind === 'mediation') === inMediation && absent.includes(attendance),
    ).length
  const found: Record<Absence, boolean> = {
    'applicant-twice': missed(true, NO_APPLICANT) > 1 || missed(false, NO_APPLICANT) > 1,
    'body-twice-in-mediation': missed(true, NO_BODY) > 1,
    'body-in-hearing': missed(false, NO_BODY) > 0,
  }
  return ABSENCES.filter((absence) => found[absence])
}

/** The sittings that may be noted of a dispute: none once it is over. */
export const hearingsOpen = (state: DisputeState, today: CalendarDate): HearingKind[] =>
  state.closedOn
    ? []
    : HEARING_KINDS.filter(
        (kind) =>
          noteHearing(state, { kind, day: today, startsAt: null, attendance: 'both' }, { today })
            .ok,
      )
