import { type Database, databaseErrorKind } from '@terang/db'

/** How often another node may be faster before a writer gives up. */
const TRIES = 25

/** What says that another node was faster between reading and writing. */
const OVERTAKEN: ReadonlySet<string> = new Set(['log-moved', 'unique', 'stale'])

/**
 * One turn of the writer. Where another node was faster the work reads again and tries anew; if somebody
 * else has then changed what the sender saw, the work itself finds that out and refuses it as stale.
 */
export const writeInTurn = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.write(work)
    } catch (error) {
      const kind = databaseErrorKind(error)
      if (attempt === TRIES || !OVERTAKEN.has(kind)) throw error
    }
  }
}
