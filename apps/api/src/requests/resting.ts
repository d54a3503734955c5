import { type Db, schema } from '@terang/db'
import { type CalendarDate, restingExemption, type RestingExemption } from '@terang/law'
import { eq } from 'drizzle-orm'

const { exemptions } = schema

/** What a refusal is to rest on, as the register of exemptions holds it now; the law judges it. */
export const restingOn = async (
  db: Db,
  id: string | null,
  today: CalendarDate,
): Promise<{ exemption: RestingExemption; otherAct: string | null } | null> => {
  if (id === null) return null
  const [row] = await db.select().from(exemptions).where(eq(exemptions.id, id))
  return row ? { exemption: restingExemption(row, today), otherAct: row.words.otherAct } : null
}
