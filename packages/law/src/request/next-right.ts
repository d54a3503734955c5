import { type CalendarDate, shiftDays } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { type Citation, provision } from '../statute.ts'
import { addWorkingDays } from '../working-days.ts'
import { completionLimit, requestLimits } from './limits.ts'
import type { RequestState } from './request.ts'

export const RIGHTS = [
  'complete',
  'object-to-silence',
  'object-to-answer',
  'petition-after-silence',
  'petition-after-answer',
  'complete-petition',
  'attend-hearing',
  'challenge',
  'await-court',
  'cassation',
  'execution',
  'new-request',
  'none',
] as const
export type Right = (typeof RIGHTS)[number]

/** Rights without a last day: their `until` is the day of the question. */
export const RIGHTS_WITHOUT_END: readonly Right[] = [
  'attend-hearing',
  'await-court',
  'execution',
  'new-request',
  'none',
]

/** Hak berikutnya: what the applicant may do next, from when and until when. */
export type NextRight = {
  right: Right
  from: CalendarDate
  /** The earlier date, which is shown. */
  until: CalendarDate
  /** A filing is accepted at least until here; lateness is judged by people, never by the machine (T6). */
  acceptedUntil: CalendarDate
  basis: readonly Citation[]
  /** Tanggal sementara: a year in it has no list of holidays yet. */
  provisional: boolean
}

/** The next right of the applicant, in every state. */
export const nextRight = (
  state: RequestState,
  today: CalendarDate,
  counting: Counting,
): NextRight => {
  if (state.status === 'not-completed' || state.status === 'withdrawn') {
    return askAnew(state.closedOn ?? today, today)
  }
  const completion = completionLimit(state, counting)
  if (completion) return completing(completion, today)
  return state.answer
    ? objection('object-to-answer', state.handedOverOn ?? state.answer.noticeOn, counting)
    : silence(state, counting)
}

/** P33(3): while the three days run, also past the limit of the notice; then only a new request helps. */
const completing = (limit: Deadline, today: CalendarDate): NextRight =>
  today > limit.dueOn ? askAnew(shiftDays(limit.dueOn, 1), today) : byDeadline('complete', limit)

/** A right that ends with a limit. */
export const byDeadline = (
  right: Right,
  { from, dueOn, basis, provisional }: Deadline,
): NextRight => ({ right, from, until: dueOn, acceptedUntil: dueOn, basis, provisional })

/** Nothing forbids a new request after one that ended, by lapse or by withdrawal; it has no limit. */
export const askAnew = (from: CalendarDate, today: CalendarDate): NextRight => ({
  right: 'new-request',
  from,
  until: today,
  acceptedUntil: today,
  basis: [{ law: 'UU 14/2008', article: 'Pasal 22 ayat (1)' }],
  provisional: false,
})

/** Ground c from the first day of silence; the window counts from the limit's end, or a day later (T6). */
const silence = (state: RequestState, counting: Counting): NextRight => {
  const { dueOn, arguableDueOn } = requestLimits(state, counting)
  const first = shiftDays(dueOn, 1)
  const latest = arguableDueOn && arguableDueOn > dueOn ? shiftDays(arguableDueOn, 1) : first
  const { limit } = provision('objection.filing')
  const shown = objection('object-to-silence', dueOn, counting)
  return { ...shown, from: first, acceptedUntil: addWorkingDays(latest, limit, counting) }
}

/** UU P36(1): thirty working days after the ground was found (T7). */
const objection = (right: Right, base: CalendarDate, counting: Counting): NextRight =>
  byDeadline(right, deadline('objection.filing', base, counting))
