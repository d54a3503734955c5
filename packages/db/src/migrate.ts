import { fileURLToPath } from 'node:url'

import { migrate as migrateTo } from 'drizzle-orm/libsql/migrator'

import { openDb } from './index.ts'
import type { Database } from './index.ts'

/** Where the migrations lie as long as this file lies beside them; a bundle hands in its own folder. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Brings the tables up to date, on a file and on a server; a second call changes nothing. */
export async function migrate(database: Database, folder = migrationsFolder): Promise<void> {
  await migrateTo(database.db, { migrationsFolder: folder })
}

if (import.meta.main) {
  const url = process.env['DATABASE_URL']
  if (url === undefined) throw new Error('DATABASE_URL names no database')
  const database = openDb(url)
  await migrate(database)
  await database.close()
}
