import { type Db, schema } from '@terang/db'
import { type CalendarDate, restingExemption, type RestingExemption } from '@terang/law'
import { inArray } from 'drizzle-orm'

const { exemptions } = schema

type Rested = { exemption: RestingExemption; otherAct: string | null }

/** What a refusal or a box is to rest on, as the register of exemptions holds it now; the law judges it. */
export const restingOn = async (
  db: Db,
  ids: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, Rested>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(exemptions)
    .where(inArray(exemptions.id, [...new Set(ids)]))
  return new Map(
    rows.map((row) => [
      row.id,
      { exemption: restingExemption(row, today), otherAct: row.words.otherAct },
    ]),
  )
}
