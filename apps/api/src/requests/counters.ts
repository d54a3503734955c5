import { type Db, schema } from '@terang/db'
import type { RequestState } from '@terang/law'
import { sql } from 'drizzle-orm'

const { caseCounters } = schema

/** Where a case stands, as the counters of the tabs know it: `in-process:unit`, or `closed`. */
export const standing = ({ status, holder, closedOn }: RequestState): string =>
  closedOn ? 'closed' : `${status}:${holder ?? ''}`

type Move = { agencyId: string; before: RequestState | null; after: RequestState }

/** The statement that moves a case from one standing to the next; none when nothing moved. */
export const countersMoved = (db: Db, { agencyId, before, after }: Move) => {
  const deltas = new Map<string, number>()
  const add = (state: RequestState, by: number) => {
    for (const unitId of new Set(['', state.assignment?.unitId ?? ''])) {
      const key = JSON.stringify([unitId, standing(state)])
      deltas.set(key, (deltas.get(key) ?? 0) + by)
    }
  }
  if (before) add(before, -1)
  add(after, 1)
  const rows = [...deltas].flatMap(([key, value]) => {
    const [unitId = '', status = '']: string[] = JSON.parse(key)
    return value === 0 ? [] : [{ agencyId, unitId, status, value }]
  })
  if (rows.length === 0) return []
  return [
    db
      .insert(caseCounters)
      .values(rows)
      .onConflictDoUpdate({
        target: [caseCounters.agencyId, caseCounters.unitId, caseCounters.status],
        set: { value: sql`${caseCounters.value} + excluded.value` },
      }),
  ]
}
