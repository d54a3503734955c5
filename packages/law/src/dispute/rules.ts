import { deadline } from '../deadline.ts'
import { mayEver, permitted } from '../permission.ts'
import { allow, refuse, type Result } from '../result.ts'
import {
  DISPUTE_STAGES,
  type DisputeCommand,
  type DisputeEvent,
  type DisputeFacts,
  type DisputeRefusal,
  type DisputeStage,
  type DisputeState,
} from './dispute.ts'
import { noteHearing, withHearing } from './hearings.ts'
import { endsDispute, EXECUTABLE_STAGES, NEXT_STAGES, RULED_STAGES } from './stages.ts'

type Decision = Result<DisputeEvent, DisputeRefusal>

/** What may be noted of a dispute: the commission leads it, the body keeps its course. */
export const decideDispute = (
  state: DisputeState | null,
  command: DisputeCommand,
  facts: DisputeFacts,
): Decision => {
  if (!permitted(facts.actor, command.type, facts.place).ok) return refuse('forbidden')
  if (command.type === 'note-petition') {
    return state ? refuse('petition-already-noted') : notePetition(command, facts)
  }
  if (!state) return refuse('petition-not-noted')
  const executes = command.type === 'note-stage' && command.stage === 'execution'
  if (state.closedOn && !executes) return refuse('dispute-ended')
  if (command.type === 'note-hearing') return noteHearing(state, command.hearing, facts)
  const fault = dateFault(state, command.on, facts)
  if (fault) return refuse(fault)
  return command.type === 'note-stage'
    ? noteStage(state, command)
    : noteRuling(state, command, facts)
}

/** UU P37(2), Perki 1/2013 P13: fourteen working days; a late petition is noted as late. */
const notePetition = (
  command: Extract<DisputeCommand, { type: 'note-petition' }>,
  { today, counting }: DisputeFacts,
): Decision => {
  const { grounds, filedOn, windowFrom, afterSilence, countedFrom } = command
  if (grounds.length === 0) return refuse('grounds-missing')
  if (filedOn > today) return refuse('date-in-future')
  // Silence exists from the day after the limit.
  if (afterSilence && filedOn <= windowFrom) return refuse('limit-still-running')
  if (filedOn < windowFrom) return refuse('date-before-receipt')
  const filedLate = filedOn > deadline('dispute.filing', windowFrom, counting).dueOn
  return allow({
    type: 'petition-noted',
    on: today,
    filedOn,
    grounds,
    windowFrom,
    afterSilence,
    calendarVersion: counting.calendar.version,
    filedLate,
    ...(countedFrom && { countedFrom }),
  })
}

const dateFault = (
  state: DisputeState,
  on: DisputeState['since'],
  { today }: DisputeFacts,
): DisputeRefusal | null => {
  if (on > today) return 'date-in-future'
  return on < state.since ? 'date-before-receipt' : null
}

const noteStage = (
  state: DisputeState,
  { stage, on }: Extract<DisputeCommand, { type: 'note-stage' }>,
): Decision => {
  const fault = stageFault(state, stage)
  if (fault) return refuse(fault)
  return RULED_STAGES.includes(stage)
    ? refuse('ruling-needed')
    : allow({ type: 'stage-noted', on, stage })
}

/** UU P40(2), Perki 1/2013 P29: ground a alone skips mediation; the others must try it first. */
const stageFault = (state: DisputeState, stage: DisputeStage): DisputeRefusal | null => {
  if (!mayFollow(state.stage, stage)) return 'stage-out-of-order'
  const mediable = state.grounds.some((ground) => ground !== 'a')
  if (stage === 'mediation' && !mediable) return 'mediation-not-for-ground-a'
  const skips = stage === 'adjudication' && state.stage !== 'mediation-failed' && mediable
  return skips ? 'mediation-not-yet-tried' : null
}

const mayFollow = (from: DisputeStage, to: DisputeStage): boolean => {
  const next: readonly DisputeStage[] = NEXT_STAGES[from]
  return to === 'execution' ? EXECUTABLE_STAGES.includes(from) : next.includes(to)
}

const noteRuling = (
  state: DisputeState,
  { ruling, on, receivedOn }: Extract<DisputeCommand, { type: 'note-outcome' }>,
  { today }: DisputeFacts,
): Decision => {
  if (receivedOn > today) return refuse('date-in-future')
  if (receivedOn < on) return refuse('date-before-receipt')
  const stage = RULED_STAGES.find((ruled) => !stageFault(state, ruled))
  return stage
    ? allow({ type: 'ruling-noted', on, stage, ruling, receivedOn })
    : refuse('stage-out-of-order')
}

export const evolveDispute = (state: DisputeState | null, event: DisputeEvent): DisputeState => {
  if (event.type === 'petition-noted') {
    const { type: _, on: __, ...petition } = event
    const start = {
      stage: 'filed',
      ruling: null,
      decisionReceivedOn: null,
      closedOn: null,
    } as const
    return { ...start, ...petition, since: petition.filedOn }
  }
  if (!state) throw new RangeError('the first event of a dispute notes the petition')
  if (event.type === 'hearing-noted') return withHearing(state, event)
  const { stage, on } = event
  const moved = {
    ...state,
    stage,
    since: on,
    closedOn: state.closedOn ?? (endsDispute(stage) ? on : null),
  }
  return event.type === 'ruling-noted'
    ? { ...moved, ruling: event.ruling, decisionReceivedOn: event.receivedOn }
    : moved
}

/** The stages that may be noted now by this actor; asks decide, repeats no rule. */
export const availableDisputeStages = (
  state: DisputeState,
  facts: DisputeFacts,
): DisputeStage[] => {
  const on = facts.today
  const open = (command: DisputeCommand) =>
    mayEver(facts.actor, command.type) && decideDispute(state, command, facts)
  return DISPUTE_STAGES.filter((stage) => {
    const noted = open({ type: 'note-stage', stage, on })
    if (noted && noted.ok) return true
    const ruled = open({ type: 'note-outcome', ruling: 'granted', on, receivedOn: on })
    return ruled && ruled.ok && ruled.value.type === 'ruling-noted' && ruled.value.stage === stage
  })
}
