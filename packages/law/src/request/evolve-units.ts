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
  return { ...state, holder: 'unit', assignments: [...others, asked] }
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
  const holder = unitId === undefined ? 'desk' : holderAfter({ ...state, assignments }, event)
  return { ...state, holder, assignments }
}

/** While a unit works it holds the case; after the last, the PPID merges, or the desk asks another. */
const holderAfter = ({ assignments, proposal }: RequestState, { type }: RequestEvent): Holder => {
  if (proposal?.consent === 'awaited') return 'superior'
  if (assignments.some(isWithUnit)) return 'unit'
  return type === 'replied' ? 'ppid' : 'desk'
}
