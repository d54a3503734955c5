import { type Db, schema } from '@terang/db'
import { and, eq, inArray } from 'drizzle-orm'
import { refuseField } from '../refused.ts'

const { units } = schema

/** A working unit of this very agency; one of another agency is bad input. */
export const unitOfAgency = async (db: Db, agencyId: string, unitId: string): Promise<void> => {
  const [unit] = await db
    .select({ id: units.id })
    .from(units)
    .where(and(eq(units.id, unitId), eq(units.agencyId, agencyId), eq(units.active, true)))
  if (!unit) refuseField('unitId', 'unknown-value')
}

export type UnitName = { id: string; name: string; shortName: string }

/** Names of units by id, in one query. */
export const unitNames = async (
  db: Db,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, UnitName>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const found = await db
    .select({ id: units.id, name: units.name, shortName: units.shortName })
    .from(units)
    .where(inArray(units.id, wanted))
  return new Map(found.map((unit) => [unit.id, unit]))
}
