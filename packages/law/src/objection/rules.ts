import { permitted } from '../permission.ts'
import { eventDateFault, receiptDateFault } from '../request/dates.ts'
import { eraseIdentity } from '../request/erasure.ts'
import { isOverdue } from '../request/limits.ts'
import { decideRequest } from '../request/rules.ts'
import { UNIT_TERMS } from '../request/units.ts'
import { allow, refuse, type Result } from '../result.ts'
import { objectionLimits, objectionWindow, silenceBegins } from './limits.ts'
import type {
  ObjectionCommand,
  ObjectionEvent,
  ObjectionFacts,
  ObjectionGround,
  ObjectionRefusal,
  ObjectionState,
} from './objection.ts'

export { evolveObjection } from './evolve.ts'

type Decision = Result<ObjectionEvent, ObjectionRefusal>
type Registration = Extract<ObjectionCommand, { type: 'register-objection' }>
type AnswerCommand = Extract<ObjectionCommand, { type: 'answer-objection' }>

/** What the law says to one act on one objection. */
export const decideObjection = (
  state: ObjectionState | null,
  command: ObjectionCommand,
  facts: ObjectionFacts,
): Decision => {
  const may = permitted(facts.actor, command.type, facts.place)
  if (!may.ok) return refuse('forbidden')
  // Staff object for an applicant by a role of the desk; as citizens they come without their account.
  if (facts.actor.kind === 'staff' && may.value === 'applicant') return refuse('forbidden')
  if (command.type === 'register-objection') {
    return state ? refuse('objection-already-registered') : register(command, facts)
  }
  if (!state) return refuse('objection-not-registered')
  if (command.type === 'erase-identity') return eraseIdentity(state, command, facts)
  if (state.closedOn) return refuse('objection-ended')
  switch (command.type) {
    case 'assign-objection':
      return hasRefused(command.deciderId, state, facts)
        ? refuse('refuser-may-not-decide')
        : allow({ type: 'objection-assigned', on: facts.today, deciderId: command.deciderId })
    case 'answer-objection':
      return answer(state, command, facts)
    case 'note-silence':
      return noteSilence(state, facts)
    case 'withdraw-objection':
      return allow({ type: 'objection-withdrawn', on: facts.today })
    case 'amend-calendar':
      return command.version === state.calendarVersion
        ? refuse('calendar-already-adopted')
        : allow({ type: 'calendar-amended', on: facts.today, version: command.version })
  }
}

/** Who signed the answer objected to, or one given since, never decides: also once the answer is gone. */
const hasRefused = (
  personId: string,
  { refuserId }: ObjectionState,
  { request }: ObjectionFacts,
): boolean => personId === refuserId || personId === request?.answer?.answeredBy

/** P41–P43: registered on the day of receipt; ground b alone needs no request (T18). */
const register = (command: Registration, facts: ObjectionFacts): Decision => {
  const { grounds, receivedOn, groundFoundOn } = command
  const { request, today, counting } = facts
  // Without the case's own code nobody objects for its applicant; ground b alone is open to anybody.
  if (facts.actor.kind === 'anonymous' && request) return refuse('forbidden')
  if (grounds.length === 0) return refuse('grounds-missing')
  const fault =
    receiptDateFault(groundFoundOn, today) ?? eventDateFault(receivedOn, groundFoundOn, today)
  if (fault) return refuse(fault)
  if (request?.status === 'withdrawn') return refuse('request-withdrawn')
  if (facts.anotherOpen) return refuse('objection-already-open')
  const misfit = grounds.map((ground) => groundFault(ground, facts)).find(Boolean)
  if (misfit) return refuse(misfit)
  return allow({
    type: 'objection-registered',
    on: today,
    receivedOn,
    groundFoundOn,
    grounds,
    hasRequest: request !== null,
    calendarVersion: counting.calendar.version,
    filedLate: receivedOn > objectionWindow(groundFoundOn, counting).dueOn,
    refuserId: request?.answer?.answeredBy ?? null,
    ...(request && { countedFrom: request.receivedOn }),
  })
}

/** Whether the ground can stand on the state of the request; people judge whether it is right. */
const groundFault = (
  ground: ObjectionGround,
  { request, today, counting }: ObjectionFacts,
): ObjectionRefusal | null => {
  if (ground === 'b') return null
  if (!request) return 'request-needed'
  const { answer: given } = request
  const late = isOverdue(request, today, counting)
  const fits: Record<Exclude<ObjectionGround, 'b'>, boolean> = {
    a: given?.withholding === 'exempt',
    c: late || request.status === 'not-completed',
    d: given !== null,
    e: given !== null || request.status === 'not-completed',
    f: given !== null && given.copyingFee + given.sendingFee > 0,
    g: given !== null || late,
  }
  return fits[ground] ? null : 'ground-does-not-fit'
}

/** P44(2): each ground gets its reply; P44(3): what stays exempt, whole or in part, needs the decree. */
const answer = (state: ObjectionState, command: AnswerCommand, facts: ObjectionFacts): Decision => {
  const by = facts.actor.kind === 'staff' ? facts.actor.personId : facts.actor.kind
  if (hasRefused(by, state, facts)) return refuse('refuser-may-not-decide')
  const { decision, repliedGrounds, letter, decree } = command
  if (state.grounds.some((ground) => !repliedGrounds.includes(ground))) {
    return refuse('ground-without-reply')
  }
  if (decision !== 'granted' && state.grounds.includes('a') && !decree) {
    return refuse('decree-missing')
  }
  const letterOn = letter.date ?? facts.today
  const fault =
    eventDateFault(letterOn, state.receivedOn, facts.today) ??
    (decree && receiptDateFault(decree.date, facts.today))
  if (fault) return refuse(fault)
  return allow({
    type: 'objection-answered',
    on: facts.today,
    by,
    decision,
    late: facts.today > objectionLimits(state, facts.counting).safe.dueOn,
    letter: { number: letter.number, date: letterOn },
    decree,
    reopens: decision !== 'refused' && !onlyPeriodic(state.grounds) && mayReopen(facts),
  })
}

/** A request withdrawn meanwhile stays so; one whose limit still runs has its duty already. */
const mayReopen = ({ request, ...facts }: ObjectionFacts): boolean =>
  request !== null &&
  decideRequest(
    request,
    { type: 'reopen' },
    {
      ...facts,
      hasExemptionEnded: false,
      unitTerms: UNIT_TERMS,
    },
  ).ok

/** Ground b asks for publication; no request lives again by it (UU P9, T18). */
const onlyPeriodic = (grounds: readonly ObjectionGround[]): boolean =>
  grounds.every((ground) => ground === 'b')

/** By lapse of time (UU P36(2)): noted once, and it bears the day after the limit, whenever the job comes. */
const noteSilence = (state: ObjectionState, { today, counting }: ObjectionFacts): Decision => {
  if (state.silentSince) return refuse('silence-already-noted')
  const since = silenceBegins(state, counting)
  if (today < since) return refuse('limit-still-running')
  return allow({ type: 'objection-silence-noted', on: since, since })
}
