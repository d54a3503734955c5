import { type Db, schema } from '@terang/db'
import { and, asc, eq } from 'drizzle-orm'
import { refuseField } from '../refused.ts'

const { memberships, user } = schema

export type Decider = { id: string; name: string }

/** Atasan PPID of an agency, Perki P39(2). */
export const decidersOf = (db: Db, agencyId: string): Promise<Decider[]> =>
  db
    .selectDistinct({ id: user.id, name: user.name })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.personId))
    .where(and(eq(memberships.agencyId, agencyId), eq(memberships.role, 'superior')))
    .orderBy(asc(user.name), asc(user.id))

/** A superior of this very agency; anybody else is bad input. */
export const deciderOfAgency = async (
  db: Db,
  agencyId: string,
  deciderId: string,
): Promise<void> => {
  const deciders = await decidersOf(db, agencyId)
  if (!deciders.some(({ id }) => id === deciderId)) refuseField('deciderId', 'unknown-value')
}
