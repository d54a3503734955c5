import { type Db, schema } from '@terang/db'
import { and, eq, sql } from 'drizzle-orm'

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

/** How many cases of the whole agency stand where. */
export const standingsOf = async (
  db: Db,
  agencyId: string,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .select({ standing: caseCounters.status, value: caseCounters.value })
    .from(caseCounters)
    .where(and(eq(caseCounters.agencyId, agencyId), eq(caseCounters.unitId, '')))
  return new Map(rows.map(({ standing, value }) => [standing, value]))
}
