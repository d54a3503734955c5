import { type Database, databaseErrorKind } from '@terang/db'

/** How often another node may be faster before a writer gives up. */
const TRIES = 25

/**
 * One turn of the writer. A moved log or a taken number means that another node was faster: the work
 * reads again and tries anew. Only a stale case is for people to solve.
 */
export const writeInTurn = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.write(work)
    } catch (error) {
      const kind = databaseErrorKind(error)
      if (attempt === TRIES || (kind !== 'log-moved' && kind !== 'unique')) throw error
    }
  }
}
