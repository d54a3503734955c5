import type { Database } from './database.ts'

/**
 * Writes the number that the engine keeps in the header of a database for its users, each time another
 * one: no row grows, and the answer comes only when the disk has it.
 */
export async function proveWrite({ client }: Pick<Database, 'client'>): Promise<void> {
  const { rows } = await client.execute('PRAGMA user_version')
  const next = (Number(rows[0]?.[0] ?? 0) + 1) % 2 ** 31
  await client.execute(`PRAGMA user_version = ${next}`)
}
