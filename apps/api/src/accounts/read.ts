import type { AccountView } from '@terang/contract/accounts'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { Refused } from '../refused.ts'

const { agencies, memberships, units, user } = schema

/** Who the session belongs to, with the roles of this moment. */
export const accountOf = async (deps: Deps, personId: string): Promise<AccountView> => {
  const { db } = deps.database
  const [person] = await db
    .select({ id: user.id, name: user.name, email: user.email })
    .from(user)
    .where(eq(user.id, personId))
  if (!person) throw new Refused('unauthenticated')
  const rows = await db
    .select({
      role: memberships.role,
      agency: {
        id: agencies.id,
        name: agencies.name,
        shortName: agencies.shortName,
        houseRules: agencies.houseRules,
      },
      unit: { id: units.id, name: units.name, shortName: units.shortName },
    })
    .from(memberships)
    .innerJoin(agencies, eq(agencies.id, memberships.agencyId))
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(eq(memberships.personId, personId))
    .orderBy(memberships.id)
  return {
    personId: person.id,
    name: person.name,
    email: person.email,
    memberships: rows.map(({ agency: { houseRules, ...agency }, ...row }) => ({
      ...row,
      agency: { ...agency, titles: houseRules.titles },
    })),
    demo: deps.demo,
  }
}
