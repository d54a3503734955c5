import { type Db, schema } from '@terang/db'
import { sql } from 'drizzle-orm'

const { caseCounters } = schema

/** One place where a case counts: a unit ('' for the whole agency) and a standing. */
export type Counted = { unitId: string; standing: string }
type Move = { agencyId: string; before: readonly Counted[]; after: readonly Counted[] }

/** The statement that moves a case from its places to the next ones; none when nothing moved. */
export const countedMoved = (db: Db, { agencyId, before, after }: Move) => {
  const deltas = new Map<string, { at: Counted; value: number }>()
  const add = (at: Counted, by: number) => {
    const key = JSON.stringify([at.unitId, at.standing])
    deltas.set(key, { at, value: (deltas.get(key)?.value ?? 0) + by })
  }
  for (const at of before) add(at, -1)
  for (const at of after) add(at, 1)
  const rows = [...deltas.values()].flatMap(({ at: { unitId, standing }, value }) =>
    value === 0 ? [] : [{ agencyId, unitId, status: standing, value }],
  )
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
