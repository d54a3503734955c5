import { drizzle } from 'drizzle-orm/libsql'

import { InsideTransaction } from './client/inside-transaction.ts'
import type { Database } from './database.ts'
import * as schema from './schema/tables.ts'

/**
 * Many turns of the writer in one commit, for work that nobody waits for act by act: all of it stands,
 * as durably as any other commit, or none. Short pieces only: everybody else waits meanwhile.
 */
export async function inOneCommit<T>(
  database: Database,
  work: (inside: Database) => Promise<T>,
): Promise<T> {
  const transaction = await database.client.transaction('write')
  try {
    const client = new InsideTransaction(transaction, database.client.protocol)
    const done = await work({
      db: drizzle(client, { schema }),
      client,
      write: (turn) => turn(),
      close: async () => transaction.close(),
    })
    await transaction.commit()
    return done
  } finally {
    transaction.close()
  }
}
