import type { CalendarDate } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { addWorkingDays } from '../working-days.ts'
import type { RequestState } from './request.ts'

/** Both readings of the limit for the written notice (law 2.5): from receipt, and from completeness. */
export type NoticeLimits = {
  safe: Deadline
  arguable: Deadline | null
  extension: { safe: Deadline; arguable: Deadline | null } | null
}

/** Batas-batas satu permohonan, each with its derivation. */
export type RequestLimits = {
  /** P31(2), while the request is under check. */
  check: Deadline | null
  /** P33(3), while the applicant completes; null until the letter was received. */
  completion: Deadline | null
  notice: NoticeLimits
  /** Batas aman: the working target and the alarm, by the safe reading. */
  dueOn: CalendarDate
  /** Batas Perki: the latest arguable date, when it differs in its start. */
  arguableDueOn: CalendarDate | null
  /** The safe date if the one extension is used; null when it is used up, or the duty was reopened. */
  latestIfExtended: CalendarDate | null
  /** Waktu penyediaan promised in the notice (P31(4)f). */
  supply: { dueOn: CalendarDate } | null
  provisional: boolean
}

export const requestLimits = (state: RequestState, counting: Counting): RequestLimits => {
  const notice = noticeLimits(state, counting)
  const dueOn = (notice.extension?.safe ?? notice.safe).dueOn
  const arguable = notice.extension?.arguable ?? notice.arguable
  const check =
    state.status === 'registered'
      ? deadline('request.completeness-check', state.registeredOn, counting)
      : null
  const completion = completionLimit(state, counting)
  return {
    check,
    completion,
    notice,
    dueOn,
    arguableDueOn: arguable && arguable.dueOn !== dueOn ? arguable.dueOn : null,
    latestIfExtended: latestIfExtended(state, notice, counting),
    supply: supplyLimit(state, counting),
    provisional: [check, completion, notice.safe, notice.arguable, notice.extension?.safe].some(
      (limit) => limit?.provisional,
    ),
  }
}

/** P33(3): three working days since the applicant received the letter. */
export const completionLimit = (state: RequestState, counting: Counting): Deadline | null => {
  const { status, incompleteness } = state
  if (status !== 'incomplete' || !incompleteness?.deliveredOn) return null
  return deadline('request.completion', incompleteness.deliveredOn, counting)
}

/**
 * UU P22(7) from receipt; Perki P31(3) from completeness. After a granted objection both start anew on
 * the day it was granted: no article names that limit, UU P22(7) is applied by analogy.
 */
export const noticeLimits = (state: RequestState, counting: Counting): NoticeLimits => {
  const start = state.reopenedOn ?? state.receivedOn
  const laterStart = state.reopenedOn === null ? state.completeOn : null
  const safe = deadline('request.notice', start, counting)
  const arguable =
    laterStart && laterStart > start
      ? perki(deadline('request.notice', laterStart, counting))
      : null
  const extended = (base: Deadline): Deadline => deadline('request.extension', base.dueOn, counting)
  const extension = state.extension
    ? { safe: extended(safe), arguable: arguable ? extended(arguable) : null }
    : null
  return { safe, arguable, extension }
}

/** The later reading rests on its own article, not on those of the row. */
const perki = (counted: Deadline): Deadline => ({
  ...counted,
  basis: [{ law: 'Perki 1/2021', article: 'Pasal 31 ayat (3)' }],
})

const latestIfExtended = (
  state: RequestState,
  notice: NoticeLimits,
  counting: Counting,
): CalendarDate | null =>
  state.extension || state.answer || state.closedOn || state.reopenedOn
    ? null
    : deadline('request.extension', notice.safe.dueOn, counting).dueOn

const supplyLimit = (state: RequestState, counting: Counting) => {
  const { answer } = state
  if (!answer || answer.supplyDays === null) return null
  return { dueOn: addWorkingDays(answer.noticeOn, answer.supplyDays, counting) }
}

/**
 * Lewat batas: no notice, and the safe limit has ended. Whoever did not complete in time cannot be kept
 * waiting: P33(4) leaves no duty, also before the job notes it.
 */
export const isOverdue = (
  state: RequestState,
  today: CalendarDate,
  counting: Counting,
): boolean => {
  if (state.closedOn || state.answer || hasLapsed(state, today, counting)) return false
  return today > requestLimits(state, counting).dueOn
}

/** P33(4): the three days to complete are over; whether the job noted it or not. */
export const hasLapsed = (
  state: RequestState,
  today: CalendarDate,
  counting: Counting,
): boolean => {
  const completion = completionLimit(state, counting)
  return completion !== null && today > completion.dueOn
}

/** Ketepatan: by which rule a notice of that day is in time. */
export const PUNCTUALITIES = ['on-time', 'on-time-by-perki', 'late'] as const
export type Punctuality = (typeof PUNCTUALITIES)[number]

export const punctuality = (
  state: RequestState,
  noticeOn: CalendarDate,
  counting: Counting,
): Punctuality => {
  const { dueOn, arguableDueOn } = requestLimits(state, counting)
  if (noticeOn <= dueOn) return 'on-time'
  return arguableDueOn && noticeOn <= arguableDueOn ? 'on-time-by-perki' : 'late'
}
