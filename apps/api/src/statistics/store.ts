import type { AgencyName } from '@terang/contract/statistics'
import { type Db, schema } from '@terang/db'
import { type CalendarDate, dateInZone, DEFAULT_POLICY, mayEver, yearOf } from '@terang/law'
import { asc, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { Refused } from '../refused.ts'

const { agencies, units } = schema

export type AgencyRow = typeof agencies.$inferSelect

/** Every public body, or the one asked for; the Komisi Informasi answers no requests here. */
export const agenciesCounted = async (
  db: Db,
  agencyId: string | undefined,
): Promise<AgencyRow[]> => {
  const rows = await db
    .select()
    .from(agencies)
    .where(eq(agencies.kind, 'agency'))
    .orderBy(asc(agencies.id))
  if (agencyId === undefined) return rows
  const asked = rows.filter(({ id }) => id === agencyId)
  if (asked.length === 0) throw new Refused('not-found')
  return asked
}

export const agencyName = ({ id, name, shortName }: AgencyRow): AgencyName => ({
  id,
  name,
  shortName,
})

export type UnitNames = ReadonlyMap<string, { id: string; name: string; shortName: string }>

export const unitNamesOf = async (db: Db, agencyId: string): Promise<UnitNames> => {
  const rows = await db
    .select({ id: units.id, name: units.name, shortName: units.shortName })
    .from(units)
    .where(eq(units.agencyId, agencyId))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Figures are told as of today: of the one agency, or of the province where several are summed. */
export const asOf = (rows: readonly AgencyRow[], now: string): CalendarDate =>
  dateInZone(now, (rows.length === 1 && rows[0]?.zone) || DEFAULT_POLICY.zone)

export const yearAsked = (year: number | undefined, today: CalendarDate): number =>
  year ?? yearOf(today)

/** Komisi Informasi: across agencies, and nobody else. */
export const refuseUnlessCommission = ({ actor }: Caller): void => {
  if (actor.kind !== 'staff') throw new Refused('unauthenticated')
  if (!mayEver(actor, 'read-agencies-statistics')) throw new Refused('forbidden')
}
