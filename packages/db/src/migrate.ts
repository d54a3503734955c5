import { fileURLToPath } from 'node:url'

import { migrate as migrateTo } from 'drizzle-orm/libsql/migrator'

import type { Database } from './database.ts'
import { recountOwed } from './statistics/recount.ts'

/** Where the migrations lie as long as this file lies beside them; a bundle hands in its own folder. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/**
 * Brings the tables up to date, on a file and on a server; a second call changes nothing. Figures of a
 * store that held cases before it had figures are counted from its log.
 */
export async function migrate(database: Database, folder = migrationsFolder): Promise<void> {
  await migrateTo(database.db, { migrationsFolder: folder })
  await recountOwed(database)
}
