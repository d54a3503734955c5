import type { RequestEvent } from './events.ts'
import type { Assignment, Holder, RequestState } from './request.ts'
import { isWithUnit } from './units.ts'

type Of<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>

/** A unit was asked; an entry without terms is of the time when a case lay with one unit only. */
export const assigned = (
  state: RequestState,
  { unitId, on, terms }: Of<'assigned'>,
): RequestState => {
  const asked: Assignment = {
    unitId,
    assignedOn: on,
    terms: terms ?? null,
    state: 'awaited',
    since: on,
  }
  const others = terms ? state.assignments.filter((one) => one.unitId !== unitId) : []
  const assignments = [...others, asked]
  return { ...state, holder: terms ? holderOf({ ...state, assignments }) : 'unit', assignments }
}

/** A unit accepted its part, replied, or sent it back. */
export const responded = (
  state: RequestState,
  event: Of<'accepted'> | Of<'replied'> | Of<'sent-back'>,
): RequestState => {
  const { type, on, unitId } = event
  const assignments = state.assignments.map((one) =>
    unitId === undefined || one.unitId === unitId ? { ...one, state: type, since: on } : one,
  )
  if (unitId === undefined) return { ...state, holder: 'desk', assignments }
  const after = { ...state, assignments }
  return { ...after, holder: holderOf(after, type === 'replied' ? 'ppid' : 'desk') }
}

/** What it was asked is its work no longer; whoever went on before it was asked goes on again. */
export const recalled = (state: RequestState, { unitId, on }: Of<'recalled'>): RequestState => {
  const assignments = state.assignments.map((one) =>
    one.unitId === unitId ? { ...one, state: 'recalled' as const, since: on } : one,
  )
  const after = { ...state, assignments }
  const isBegun = state.proposal !== null || assignments.some((one) => one.state === 'replied')
  return { ...after, holder: holderOf(after, isBegun ? 'ppid' : 'desk') }
}

/**
 * Who has a case that is worked on: the superior while a refusal awaits consent, a unit while one works,
 * and else whoever goes on: the PPID who merges, or the desk that asks another.
 */
export const holderOf = (
  { assignments, proposal }: RequestState,
  next: Holder = 'desk',
): Holder => {
  if (proposal?.consent === 'awaited') return 'superior'
  return assignments.some((one) => one.terms !== null && isWithUnit(one)) ? 'unit' : next
}
