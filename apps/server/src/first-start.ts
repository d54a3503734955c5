import { schema, type Database } from '@terang/db'

/** Nobody can sign in yet: the demo or the set-up link makes the first account. */
export const isEmpty = async ({ db }: Database): Promise<boolean> =>
  (await db.select({ id: schema.account.id }).from(schema.account).limit(1)).length === 0

/** Offices stand in the store though nobody can sign in: a demo that was broken off. */
export const holdsUnfinishedDemo = async (database: Database): Promise<boolean> =>
  (await isEmpty(database)) &&
  (await database.db.select({ id: schema.agencies.id }).from(schema.agencies).limit(1)).length > 0

/** Something lies under the keys of the ring: a lost ring must stop the start. */
export const holdsSealedData = async ({ db }: Database): Promise<boolean> =>
  (await db.select({ id: schema.persons.id }).from(schema.persons).limit(1)).length > 0
