import { type CalendarDate, shiftDays } from '../calendar-date.ts'
import { type Deadline, deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import type { ObjectionState } from './objection.ts'

/** UU P36(1): the window to object, thirty working days after the ground was found. */
export const objectionWindow = (groundFoundOn: CalendarDate, counting: Counting): Deadline =>
  deadline('objection.filing', groundFoundOn, counting)

/** Two starts (T8): UU P36(2) from receipt, the safe one; Perki P44(1) from the register. */
export const objectionLimits = (
  { receivedOn, registeredOn }: Pick<ObjectionState, 'receivedOn' | 'registeredOn'>,
  counting: Counting,
): { safe: Deadline; arguable: Deadline | null } => ({
  safe: deadline('objection.answer', receivedOn, counting),
  arguable:
    registeredOn > receivedOn
      ? {
          ...deadline('objection.answer', registeredOn, counting),
          basis: [{ law: 'Perki 1/2021', article: 'Pasal 44 ayat (1)' }],
        }
      : null,
})

/** From when the petition counts: the answer, or the end of its limit when there was silence; null when withdrawn. */
export const petitionStart = (
  state: ObjectionState,
  counting: Counting,
): { windowFrom: CalendarDate; afterSilence: boolean } | null => {
  if (state.status === 'withdrawn') return null
  return state.answer
    ? { windowFrom: state.answer.on, afterSilence: false }
    : { windowFrom: objectionLimits(state, counting).safe.dueOn, afterSilence: true }
}

/** UU P37(2), Perki 1/2013 P13: the way to the commission, after the answer or after silence (T9). */
export const petitionWindow = (state: ObjectionState, counting: Counting): Deadline | null => {
  const start = petitionStart(state, counting)
  return start && deadline('dispute.filing', start.windowFrom, counting)
}

/** UU P37(2): silence exists from the day after the limit. */
export const silenceBegins = (state: ObjectionState, counting: Counting): CalendarDate =>
  shiftDays(objectionLimits(state, counting).safe.dueOn, 1)

/** Sejak kapan tidak ditanggapi: noted by the job or not yet; null without silence. */
export const silentSince = (
  state: ObjectionState,
  today: CalendarDate,
  counting: Counting,
): CalendarDate | null => {
  if (state.silentSince || state.closedOn) return state.silentSince
  const since = silenceBegins(state, counting)
  return today < since ? null : since
}
