import type { CalendarDate } from '../calendar-date.ts'
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

/** UU P37(2), Perki 1/2013 P13: the way to the commission, after the answer or after silence (T9). */
export const petitionWindow = (state: ObjectionState, counting: Counting): Deadline =>
  deadline(
    'dispute.filing',
    state.answer?.on ?? objectionLimits(state, counting).safe.dueOn,
    counting,
  )
