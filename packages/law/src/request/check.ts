import { type CalendarDate, dayNumber, earliest, shiftDays } from '../calendar-date.ts'
import { allow, refuse, type Result } from '../result.ts'
import { eventDateFault, receiptDateFault } from './dates.ts'
import { completionLimit } from './limits.ts'
import type { RequestCommand } from './commands.ts'
import { papersOf } from './papers.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestFacts, RequestState } from './request.ts'

type Command<Type extends RequestCommand['type']> = Extract<RequestCommand, { type: Type }>
type Decision = Result<RequestEvent, RequestRefusal>

/** UU P22(4): registered at once; the clock runs from receipt, which may be earlier for a letter. */
export const register = (command: Command<'register'>, facts: RequestFacts): Decision => {
  const { channel, receivedOn, applicantKind, byProxy, takenInOn, needs = [], spoken } = command
  if (takenInOn && takenInOn > facts.today) return refuse('date-in-future')
  // What was written down without network had been received by then.
  const fault = receiptDateFault(receivedOn, takenInOn ?? facts.today)
  if (fault) return refuse(fault)
  return allow({
    type: 'registered',
    on: facts.today,
    channel,
    receivedOn,
    applicantKind,
    byProxy,
    calendarVersion: facts.counting.calendar.version,
    ...(takenInOn && {
      takenInOn,
      daysUntilEntered: dayNumber(facts.today) - dayNumber(takenInOn),
    }),
    ...(needs.length > 0 && { needs }),
    ...(spoken && { spoken: true as const }),
  })
}

/** Rekaman suara dituliskan: UU P22(2)(3), the body writes down what was not written; once. */
export const transcribe = ({ spoken }: RequestState, { today }: RequestFacts): Decision => {
  if (spoken === undefined) return refuse('not-spoken')
  return spoken === 'written'
    ? refuse('already-transcribed')
    : allow({ type: 'transcribed', on: today })
}

/** P31(2)–(3): the papers are all there. A late check is recorded, not barred. */
export const declareComplete = (state: RequestState, { today }: RequestFacts): Decision =>
  state.status === 'registered'
    ? allow({ type: 'declared-complete', on: today })
    : refuse(state.completeOn ? 'already-declared-complete' : 'not-under-check')

/** P33(1)–(2): surat keterangan tidak lengkap, with the list of what is missing. */
export const declareIncomplete = (
  state: RequestState,
  { missing, deliveredOn }: Command<'declare-incomplete'>,
  { today }: RequestFacts,
): Decision => {
  if (state.status !== 'registered') {
    return refuse(state.completeOn ? 'already-declared-complete' : 'not-under-check')
  }
  if (missing.length === 0) return refuse('nothing-missing-named')
  const own = papersOf(state)
  if (missing.some((paper) => !own.includes(paper))) return refuse('paper-not-asked')
  const fault = deliveredOn && eventDateFault(deliveredOn, state.receivedOn, today)
  if (fault) return refuse(fault)
  return allow({ type: 'declared-incomplete', on: today, missing, deliveredOn })
}

/** P33(3): the three days run from the day the applicant received the letter. */
export const noteDelivery = (
  state: RequestState,
  deliveredOn: CalendarDate,
  { today }: RequestFacts,
): Decision => {
  const { status, incompleteness } = state
  if (status !== 'incomplete' || !incompleteness) return refuse('not-incomplete')
  if (incompleteness.deliveredOn) return refuse('delivery-already-noted')
  const fault = eventDateFault(deliveredOn, incompleteness.noticeOn, today)
  if (fault) return refuse(fault)
  return allow({ type: 'delivery-noted', on: today, deliveredOn })
}

/**
 * P33(3): what was missing came in time; later the duty has ended, and a new request is possible. Who
 * completes in person does it today and has the letter in hand; what the desk notes may lie back some days.
 */
export const complete = (
  state: RequestState,
  notedDay: CalendarDate,
  { actor, today, counting }: RequestFacts,
): Decision => {
  const { status, incompleteness } = state
  if (status !== 'incomplete' || !incompleteness) return refuse('not-incomplete')
  const inPerson = actor.kind === 'applicant'
  const limit = completionLimit(state, counting)
  if (!limit && !inPerson) return refuse('delivery-unknown')
  const day = inPerson ? today : notedDay
  const { noticeOn, deliveredOn } = incompleteness
  const fault = eventDateFault(day, earliest(noticeOn, deliveredOn ?? noticeOn), today)
  if (fault) return refuse(fault)
  return limit && day > limit.dueOn
    ? refuse('completion-period-over')
    : allow({ type: 'completed', on: day })
}

/**
 * P33(4): noted in the register as not completed; no duty is left, and it is no refusal. It happened by
 * lapse of time, so it bears the day after the limit, whenever it is noted.
 */
export const noteNotCompleted = (
  state: RequestState,
  { today, counting }: RequestFacts,
): Decision => {
  if (state.status !== 'incomplete') return refuse('not-incomplete')
  const limit = completionLimit(state, counting)
  if (!limit) return refuse('delivery-unknown')
  if (today <= limit.dueOn) return refuse('completion-period-running')
  return allow({ type: 'not-completed-noted', on: shiftDays(limit.dueOn, 1) })
}

/** Product rule 2: a receipt date is corrected with a reason, as an event, before the answer. */
export const correctReceiptDate = (
  state: RequestState,
  receivedOn: CalendarDate,
  { today }: RequestFacts,
): Decision => {
  if (state.answer || state.reopenedOn) return refuse('already-answered')
  if (receivedOn === state.receivedOn) return refuse('receipt-date-unchanged')
  const fault = receiptDateFault(receivedOn, today)
  if (fault) return refuse(fault)
  if (receivedOn > state.registeredOn) return refuse('date-in-future')
  return allow({ type: 'receipt-date-corrected', on: today, receivedOn })
}
