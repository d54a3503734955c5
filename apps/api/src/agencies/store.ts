import { type Db, schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { Refused, refuseField } from '../refused.ts'

const { agencies } = schema

/** A public body that can be asked; the Komisi Informasi is none here. */
export const agencyAsked = async (
  db: Db,
  agencyId: string,
): Promise<typeof agencies.$inferSelect> => {
  const [agency] = await db.select().from(agencies).where(eq(agencies.id, agencyId))
  if (!agency || agency.kind !== 'agency') return refuseField('agencyId', 'unknown-value')
  return agency
}

export const agencyById = async (db: Db, id: string): Promise<typeof agencies.$inferSelect> => {
  const [agency] = await db.select().from(agencies).where(eq(agencies.id, id))
  if (!agency) throw new Refused('not-found')
  return agency
}
