import { mayEver, permitted } from '../permission.ts'
import { allow, refuse, type Result } from '../result.ts'
import { answer, extendDeadline, handOver } from './answering.ts'
import { blackOut } from './blacking-out.ts'
import {
  complete,
  correctReceiptDate,
  declareComplete,
  declareIncomplete,
  noteDelivery,
  noteNotCompleted,
  register,
  transcribe,
} from './check.ts'
import { eraseIdentity } from './erasure.ts'
import { isOverdue } from './limits.ts'
import { decideNeed, isNeedCommand, type NeedCommand } from './needs.ts'
import { notePayment } from './payments.ts'
import { probes } from './probes.ts'
import { proveDelivery } from './proofs.ts'
import { decideProposal, proposeRefusal } from './proposal.ts'
import { assign, recall, respond } from './units.ts'
import type { RequestAct, RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestFacts, RequestState } from './request.ts'

export { evolveRequest } from './evolve.ts'

type Decision = Result<RequestEvent, RequestRefusal>

/** What the law says to one act on one case: the event that follows, or the reason why not. */
export const decideRequest = (
  state: RequestState | null,
  command: RequestCommand,
  facts: RequestFacts,
): Decision => {
  const act = command.type === 'register' && facts.actor.kind !== 'staff' ? 'ask' : command.type
  if (!permitted(facts.actor, act, facts.place).ok) return refuse('forbidden')
  if (command.type === 'register') {
    return state ? refuse('already-registered') : register(command, facts)
  }
  if (!state) return refuse('not-registered')
  if (command.type === 'reopen') return reopen(state, facts)
  if (command.type === 'erase-identity') return eraseIdentity(state, command, facts)
  if (command.type === 'note-payment') return notePayment(state, command, facts)
  if (command.type === 'prove-delivery') return proveDelivery(state, command, facts)
  if (isNeedCommand(command)) return decideNeed(state, command, facts)
  // An answer that gives nothing ends the case; its hand-over has a better reason than that end.
  const ended = state.closedOn && !(command.type === 'hand-over' && state.status === 'answered')
  if (ended) return refuse('case-ended')
  return decideOpen(state, command, facts)
}

/** What needs an open case; help, payments and proofs may follow its end. */
type OpenCommand = Exclude<
  RequestCommand,
  | NeedCommand
  | { type: 'register' | 'reopen' | 'erase-identity' | 'note-payment' | 'prove-delivery' }
>

const decideOpen = (state: RequestState, command: OpenCommand, facts: RequestFacts): Decision => {
  switch (command.type) {
    case 'declare-complete':
      return declareComplete(state, facts)
    case 'declare-incomplete':
      return declareIncomplete(state, command, facts)
    case 'note-delivery':
      return noteDelivery(state, command.deliveredOn, facts)
    case 'complete':
      return complete(state, command.completedOn, facts)
    case 'note-not-completed':
      return noteNotCompleted(state, facts)
    case 'assign':
      return assign(state, command, facts)
    case 'recall':
      return recall(state, command.unitId, facts)
    case 'accept':
    case 'reply':
    case 'send-back':
      return respond(state, command.type, facts)
    case 'extend-deadline':
      return extendDeadline(state, command, facts)
    case 'propose-refusal':
      return proposeRefusal(state, command, facts)
    case 'consent-refusal':
    case 'decline-refusal':
      return decideProposal(state, command.type === 'consent-refusal', facts)
    case 'black-out':
      return blackOut(state, command, facts)
    case 'answer':
      return answer(state, command, facts)
    case 'hand-over':
      return handOver(state, command.handedOverOn, facts)
    case 'withdraw':
      return state.answer
        ? refuse('already-answered')
        : allow({ type: 'withdrawn', on: facts.today })
    case 'correct-receipt-date':
      return correctReceiptDate(state, command.receivedOn, facts)
    case 'transcribe':
      return transcribe(state, facts)
    case 'amend-calendar':
      return command.version === state.calendarVersion
        ? refuse('calendar-already-adopted')
        : allow({ type: 'calendar-amended', on: facts.today, version: command.version })
  }
}

/** A granted objection reopens the duty to answer; a withdrawn request stays withdrawn. */
const reopen = (state: RequestState, { today, counting }: RequestFacts): Decision => {
  if (state.status === 'withdrawn') return refuse('case-ended')
  const answeredOrEnded = state.answer !== null || state.closedOn !== null
  if (!answeredOrEnded && !isOverdue(state, today, counting)) return refuse('not-answered')
  return allow({ type: 'reopened', on: today })
}

export type AvailableActs = {
  can: RequestAct[]
  cannot: Partial<Record<RequestAct, RequestRefusal>>
}

/** Acts open to this actor now, and why the others of his roles are not: asks decide, repeats no rule. */
export const availableRequestActs = (state: RequestState, facts: RequestFacts): AvailableActs => {
  const available: AvailableActs = { can: [], cannot: {} }
  for (const [act, commands] of probes(state, facts)) {
    if (!mayEver(facts.actor, act)) continue
    const decisions = commands.map((command) => decideRequest(state, command, facts))
    if (decisions.some((decision) => decision.ok)) available.can.push(act)
    else {
      const first = decisions.find((decision) => !decision.ok)
      if (first && !first.ok && first.refusal !== 'forbidden') {
        available.cannot[act] = first.refusal
      }
    }
  }
  return available
}
