import type { CalendarDate } from '../calendar-date.ts'
import { permitted } from '../permission.ts'
import type { Counting } from '../policy.ts'
import { allow, refuse, type Result } from '../result.ts'
import { addWorkingDays, subtractWorkingDays } from '../working-days.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import { requestLimits } from './limits.ts'
import type { RequestRefusal } from './refusals.ts'
import type { Need, RequestFacts, RequestState } from './request.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type NeedEvent = Extract<RequestEvent, { needId: string }>
export type NeedCommand = Extract<RequestCommand, { needId: string }>

/** No article sets a day for help: the house's own, so many working days before the notice is due. */
export const NEED_RESERVE = 2

export const isNeedCommand = (command: RequestCommand): command is NeedCommand =>
  'needId' in command

/** P5(5)(6), P29(2): who arranges what until when, that it was arranged, or that it could not be. */
export const decideNeed = (
  state: RequestState,
  command: NeedCommand,
  facts: RequestFacts,
): Decision => {
  // What went out last may still have to be read out or printed large: only these ends need no help.
  if (state.status === 'withdrawn' || state.status === 'not-completed') return refuse('case-ended')
  const { needId } = command
  const need = state.needs?.find(({ id }) => id === needId)
  if (!need || !mayArrange(need, facts)) return refuse('need-unknown')
  if (need.state !== 'open') return refuse('need-already-settled')
  if (command.type === 'plan-need') return plan(state, command, facts)
  const type = command.type === 'meet-need' ? 'need-met' : 'need-forgone'
  return allow({ type, on: facts.today, needId })
}

/** The desk and the PPID arrange everything; a unit what it was given, and it knows of no other. */
export const mayArrange = (
  { unitId }: Need,
  { actor, place }: Pick<RequestFacts, 'actor' | 'place'>,
): boolean =>
  actor.kind === 'staff' &&
  (permitted(actor, 'plan-need', place).ok ||
    (unitId === place.unitId && permitted(actor, 'meet-need', place).ok))

const plan = (
  state: RequestState,
  { needId, unitId, dueOn }: Extract<NeedCommand, { type: 'plan-need' }>,
  { today, counting }: RequestFacts,
): Decision => {
  const isAsked = state.assignments.some((one) => one.unitId === unitId)
  if (unitId !== null && !isAsked) return refuse('need-unit-not-asked')
  if (dueOn && (dueOn < today || dueOn > latestNeedDay(state, counting))) {
    return refuse('need-day-outside')
  }
  return allow({ type: 'need-planned', on: today, needId, needUnitId: unitId, needDueOn: dueOn })
}

/** Two working days before the notice is due; of a request entered late the next working day. */
export const latestNeedDay = (state: RequestState, counting: Counting): CalendarDate => {
  const latest = subtractWorkingDays(requestLimits(state, counting).dueOn, NEED_RESERVE, counting)
  return latest > state.registeredOn ? latest : addWorkingDays(state.registeredOn, 1, counting)
}

/** Until when it has to be arranged: the desk's own day, never later than the latest one. */
export const needDue = (state: RequestState, need: Need, counting: Counting): CalendarDate => {
  const latest = latestNeedDay(state, counting)
  return need.ownDueOn && need.ownDueOn < latest ? need.ownDueOn : latest
}

/** The nearest day by which something has still to be arranged; null when nothing has. */
export const nextNeedDue = (
  state: RequestState,
  counting: Counting,
  isSeen: (need: Need) => boolean = () => true,
): CalendarDate | null => {
  const { needs = [], status } = state
  if (status === 'withdrawn' || status === 'not-completed') return null
  const days = needs
    .filter((need) => need.state === 'open' && isSeen(need))
    .map((need) => needDue(state, need, counting))
  return days.toSorted()[0] ?? null
}

export const toldNeed = (id: string): Need => ({
  id,
  state: 'open',
  unitId: null,
  ownDueOn: null,
  doneOn: null,
})

export const settledNeeds = ({ needs = [] }: RequestState, event: NeedEvent): Need[] =>
  needs.map((need) => (need.id === event.needId ? { ...need, ...after(event) } : need))

const after = (event: NeedEvent): Partial<Need> => {
  switch (event.type) {
    case 'need-planned':
      return { unitId: event.needUnitId, ownDueOn: event.needDueOn }
    case 'need-met':
      return { state: 'met', doneOn: event.on }
    case 'need-forgone':
      return { state: 'forgone', doneOn: event.on }
  }
}
