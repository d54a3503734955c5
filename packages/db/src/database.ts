import { drizzle } from 'drizzle-orm/libsql'
import type { LibSQLDatabase } from 'drizzle-orm/libsql'

import { databasePath } from './client/database-path.ts'
import { guardedClient } from './client/guarded-client.ts'
import type { GuardedClient, GuardOptions } from './client/guarded-client.ts'
import * as schema from './schema/tables.ts'

export type Db = LibSQLDatabase<typeof schema>

export type Database = {
  db: Db
  client: GuardedClient
  /** One turn of the writer: load, decide, one batch. */
  write: <T>(work: () => Promise<T>) => Promise<T>
  /** Lets the waiting writers finish, empties the write-ahead log of a file, closes. */
  close: () => Promise<void>
}

/** Opens a database file or a database server, behind the guard. */
export function openDb(url: string, options: GuardOptions = {}): Database {
  const client = guardedClient(url, options)
  const onFile = databasePath(url) !== null
  return {
    db: drizzle(client, { schema }),
    client,
    write: (work) => client.write(work),
    close: async () => {
      await client.drained()
      if (onFile && !client.closed) await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
      client.close()
    },
  }
}
