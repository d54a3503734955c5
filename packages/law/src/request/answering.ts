import type { CalendarDate } from '../calendar-date.ts'
import { allow, refuse, type Result } from '../result.ts'
import { workingDaysBetween } from '../working-days.ts'
import { eventDateFault } from './dates.ts'
import { givingFault, publishedFault, withheldOn } from './giving.ts'
import { noticeLimits, requestLimits } from './limits.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestFacts, RequestState } from './request.ts'
import type { AnswerOutcome } from './vocabulary.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type AnswerCommand = Extract<RequestCommand, { type: 'answer' }>
type Extension = Extract<RequestCommand, { type: 'extend-deadline' }>

/**
 * UU P22(8), P36: once, by the next seven working days. The letter must go out inside the first limit,
 * taken by the safe reading since UU ranks above Perki (T4). A duty reopened by a granted objection has
 * no first limit of its own any more, so nothing is left to extend.
 */
export const extendDeadline = (
  state: RequestState,
  { cause }: Extension,
  { today, counting }: RequestFacts,
): Decision => {
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  if (state.extension) return refuse('already-extended')
  if (state.reopenedOn || today > noticeLimits(state, counting).safe.dueOn) {
    return refuse('deadline-passed')
  }
  const extended = { ...state, extension: { noticeOn: today, cause } }
  const { dueOn } = requestLimits(extended, counting)
  return allow({ type: 'deadline-extended', on: today, cause, dueOn })
}

/** UU P22(7), P31(4), P34: the written notice; late is late, but never barred. */
export const answer = (
  state: RequestState,
  command: AnswerCommand,
  facts: RequestFacts,
): Decision => {
  if (state.answer) return refuse('already-answered')
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  const fault =
    withholdingFault(state, command, facts) ??
    givingFault(state, command) ??
    publishedFault(command) ??
    supplyFault(command)
  if (fault) return refuse(fault)
  const { today, counting } = facts
  const { outcome, withholding, supplyDays, copyingFee, sendingFee } = command
  const pages = withheldOn(state, command)
  return allow({
    type: 'answered',
    on: today,
    by: facts.actor.kind === 'staff' ? facts.actor.personId : facts.actor.kind,
    outcome,
    withholding,
    supplyDays: supplies(outcome) ? supplyDays : null,
    copyingFee,
    sendingFee,
    workingDays: workingDaysBetween(state.reopenedOn ?? state.receivedOn, today, counting),
    late: today > requestLimits(state, counting).dueOn,
    ...(pages.length > 0 ? { withheldOn: pages } : {}),
    ...(command.isPublished ? { isPublished: true } : {}),
  })
}

/** T17: an exempt whole or part needs decree and consent; not-held and granted withhold nothing. */
const withholdingFault = (
  { proposal }: RequestState,
  { outcome, withholding }: AnswerCommand,
  { hasExemptionEnded }: RequestFacts,
): RequestRefusal | null => {
  if (outcome === 'granted' || outcome === 'not-held') {
    return withholding === null ? null : 'withholding-does-not-fit'
  }
  if (withholding === null) return 'withholding-reason-missing'
  if (withholding !== 'exempt') return null
  if (!proposal) return 'proposal-missing'
  if (proposal.consent !== 'given') return 'consent-missing'
  if (hasExemptionEnded) return 'exemption-not-in-force'
  const extent = outcome === 'refused' ? 'whole' : 'part'
  return proposal.extent === extent ? null : 'extent-does-not-fit'
}

const supplyFault = (command: AnswerCommand): RequestRefusal | null => {
  const { outcome, supplyDays, copyingFee, sendingFee } = command
  if (!supplies(outcome)) return copyingFee > 0 || sendingFee > 0 ? 'fee-without-supply' : null
  return supplyDays === null || supplyDays < 0 ? 'supply-time-missing' : null
}

const supplies = (outcome: AnswerOutcome): boolean =>
  outcome === 'granted' || outcome === 'granted-in-part'

/** P35: the information was handed over, which is not the notice (T17). */
export const handOver = (
  state: RequestState,
  handedOverOn: CalendarDate,
  { today }: RequestFacts,
): Decision => {
  if (!state.answer) return refuse('not-answered')
  if (!supplies(state.answer.outcome)) return refuse('nothing-to-hand-over')
  const fault = eventDateFault(handedOverOn, state.answer.noticeOn, today)
  if (fault) return refuse(fault)
  return allow({ type: 'handed-over', on: handedOverOn })
}
