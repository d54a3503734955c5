import type { AgencyList } from '@terang/contract/units'
import { schema } from '@terang/db'
import { asc, eq } from 'drizzle-orm'
import type { Deps } from '../deps.ts'

const { agencies, units } = schema

/** Every public body that can be asked, with its working units; the first one heads the portal. */
export const agencyList = async ({ database: { db }, demo }: Deps): Promise<AgencyList> => {
  const [bodies, rooms] = await Promise.all([
    db.select().from(agencies).where(eq(agencies.kind, 'agency')).orderBy(asc(agencies.id)),
    db.select().from(units).where(eq(units.active, true)).orderBy(asc(units.name), asc(units.id)),
  ])
  return {
    agencies: bodies.map(({ id, slug, name, shortName, address, phone, email, zone }) => ({
      id,
      slug,
      name,
      shortName,
      address,
      phone,
      email,
      zone,
      units: rooms.filter((room) => room.agencyId === id).map(unitView),
    })),
    primaryAgencyId: bodies[0]?.id ?? null,
    demo,
  }
}

const unitView = ({ id, kind, name, shortName, place }: typeof units.$inferSelect) => ({
  id,
  kind,
  name,
  shortName,
  place,
})
