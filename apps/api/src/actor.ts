import { type Db, schema } from '@terang/db'
import type { Actor } from '@terang/law'
import { eq, sql } from 'drizzle-orm'
import type { Session } from './deps.ts'
import { factory } from './http.ts'
import { preparedFor } from './prepared.ts'
import { trackedCaseOf } from './tracking/cookie.ts'

/** Who acts: a person with the roles of this very moment (a role taken away ends at once), or nobody. */
export const knowActor = factory.createMiddleware(async (c, next) => {
  const { sessionOf, database } = c.get('deps')
  const session = await sessionOf(c.req.raw.headers)
  c.set('session', session)
  c.set('trackedCaseId', trackedCaseOf(c))
  c.set('actor', session ? await staff(database.db, session) : { kind: 'anonymous' })
  await next()
})

const staff = async (db: Db, { personId }: Session): Promise<Actor> => ({
  kind: 'staff',
  personId,
  memberships: await memberships(db).execute({ personId }),
})

const memberships = preparedFor((db) =>
  db
    .select({
      role: schema.memberships.role,
      agencyId: schema.memberships.agencyId,
      unitId: schema.memberships.unitId,
    })
    .from(schema.memberships)
    .where(eq(schema.memberships.personId, sql.placeholder('personId')))
    .orderBy(schema.memberships.id)
    .prepare(),
)
