import { type Db, schema } from '@terang/db'
import { type Counting, type RequestState, unitLimit } from '@terang/law'
import { eq } from 'drizzle-orm'
import { standingFor } from './counters.ts'

const { requestUnits } = schema

type Move = {
  id: string
  agencyId: string
  before: RequestState | null
  after: RequestState
  /** By the calendar before and after: an amended one moves the limits of units too. */
  counted: { before: Counting; after: Counting }
}

/** The statements that bring the units' rows to the state after; none when nothing moved for them. */
export const unitsMoved = (db: Db, { id, agencyId, before, after, counted }: Move) => {
  const rows = askedUnits(after, counted.after)
  const were = before ? askedUnits(before, counted.before) : []
  if (JSON.stringify(rows) === JSON.stringify(were)) return []
  return [
    ...(were.length === 0 ? [] : [db.delete(requestUnits).where(eq(requestUnits.requestId, id))]),
    ...(rows.length === 0
      ? []
      : [db.insert(requestUnits).values(rows.map((row) => ({ requestId: id, agencyId, ...row })))]),
  ]
}

const askedUnits = (state: RequestState, counting: Counting) =>
  state.assignments.map((one) => ({
    unitId: one.unitId,
    standing: standingFor(state, one),
    dueOn: unitLimit(state, one, counting)?.dueOn ?? null,
  }))
