import type { Db } from '@terang/db'
import { type Assignment, isWithUnit, type RequestState } from '@terang/law'
import { type Counted, countedMoved } from '../case-counters.ts'

/** Where a case stands, as the counters of the tabs know it: `in-process:unit`, or `closed`. */
export const standing = ({ status, holder, closedOn }: RequestState): string =>
  closedOn ? 'closed' : `${status}:${holder ?? ''}`

/** As standing, for one asked unit: what only other units still work on waits for nothing of it. */
export const standingFor = (state: RequestState, assignment: Assignment): string => {
  if (state.status !== 'in-process') return standing(state)
  if (isWithUnit(assignment)) return standing({ ...state, holder: 'unit' })
  return standing({ ...state, holder: state.holder === 'unit' ? 'ppid' : state.holder })
}

type Move = { agencyId: string; before: RequestState | null; after: RequestState }

/** The statement that moves a request from one standing to the next; none when nothing moved. */
export const countersMoved = (db: Db, { agencyId, before, after }: Move) =>
  countedMoved(db, {
    agencyId,
    before: before ? placesOf(before) : [],
    after: placesOf(after),
  })

/** The whole agency, and each unit that was asked, as the case stands for it. */
const placesOf = (state: RequestState): Counted[] => [
  { unitId: '', standing: standing(state) },
  ...state.assignments.map((one) => ({ unitId: one.unitId, standing: standingFor(state, one) })),
]
