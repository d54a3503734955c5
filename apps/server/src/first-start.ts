import { schema, type Database } from '@terang/db'

/** Nobody has an account yet: the demo or the set-up link makes the first. */
export const isEmpty = async ({ db }: Database): Promise<boolean> =>
  (await db.select({ id: schema.user.id }).from(schema.user).limit(1)).length === 0

/** Something lies under the keys of the ring: a lost ring must stop the start. */
export const holdsSealedData = async ({ db }: Database): Promise<boolean> =>
  (await db.select({ id: schema.persons.id }).from(schema.persons).limit(1)).length > 0
