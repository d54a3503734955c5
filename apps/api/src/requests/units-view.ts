import type { AssignmentView, LedgerView } from '@terang/contract/unit-views'
import {
  type Assignment,
  holderLedger,
  isLate,
  isWithUnit,
  type RequestState,
  unitLimit,
} from '@terang/law'
import { type CaseFile, type HistoryEntry, unitOfEvent } from './case-file.ts'
import type { Case } from './store.ts'
import type { UnitName } from './units.ts'

/** Every asked unit with its limit and its words. */
export const assignmentViews = (
  { state, today, counting }: Case,
  { history, units }: CaseFile,
): AssignmentView[] =>
  state.assignments.map((one) => {
    const limit = unitLimit(state, one, counting)
    return {
      unit: nameOf(units, one.unitId),
      assignedOn: one.assignedOn,
      state: one.state,
      since: one.since,
      limit: limit && { ...limit },
      overdue: limit !== null && isLate(limit.dueOn, today),
      text: textOf(one, history),
    }
  })

/** Whose reply is still awaited. */
export const workingUnits = (
  { assignments }: RequestState,
  units: ReadonlyMap<string, UnitName>,
): UnitName[] => assignments.filter(isWithUnit).map(({ unitId }) => nameOf(units, unitId))

/** The asked unit in whose name the reader replies. */
export const unitOfReader = ({ state, actor, place }: Case, { units }: CaseFile) => {
  const isIn =
    actor.kind === 'staff' &&
    actor.memberships.some(({ role, unitId }) => role === 'unit' && unitId === place.unitId)
  const isAsked = state.assignments.some(({ unitId }) => unitId === place.unitId)
  return isIn && isAsked ? nameOf(units, place.unitId) : null
}

/** By the events of the whole case, so that every working day since the receipt is somebody's. */
export const ledgerView = ({ today, counting }: Case, { history }: CaseFile): LedgerView =>
  holderLedger(
    history.map(({ event }) => event),
    today,
    counting,
  )

const nameOf = (units: ReadonlyMap<string, UnitName>, id: string): UnitName =>
  units.get(id) ?? { id, name: id, shortName: id }

const WORDS_OF = {
  awaited: 'assigned',
  accepted: 'assigned',
  replied: 'replied',
  'sent-back': 'sent-back',
  recalled: 'recalled',
} as const satisfies Record<Assignment['state'], string>

const textOf = ({ unitId, state }: Assignment, history: readonly HistoryEntry[]): string | null => {
  const entry = history.findLast(
    ({ event }) => event.type === WORDS_OF[state] && (unitOfEvent(event) ?? unitId) === unitId,
  )
  const { text, reason, note } = entry?.words ?? {}
  return text ?? reason ?? note ?? null
}
