import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { inOneCommit, schema, TurnRefused } from './index.ts'
import { ENGINES_HERE, openTestDb } from './test-db.ts'
import type { TestDb } from './test-db.ts'

const { numberCounters } = schema
const counter = (year: number) => ({ agencyId: 'a', kind: 'request', year, value: 1 })

describe.each(ENGINES_HERE)('many turns in one commit on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)(missing ? 'is skipped: no sqld for this platform' : '', () => {
    let database: TestDb
    beforeAll(async () => {
      database = await openTestDb(engine)
    })
    afterAll(() => database.close())
    beforeEach(async () => {
      await database.client.batch(['delete from number_counters'])
    })

    const years = async (from = database.db) => {
      const rows = await from.select().from(numberCounters).orderBy(numberCounters.year)
      return rows.map((row) => row.year)
    }

    test('turns and batches see what came before them, and stand together afterwards', async () => {
      const seen = await inOneCommit(database, async ({ db, write }) => {
        await write(() => db.batch([db.insert(numberCounters).values(counter(2024))]))
        await write(() => db.insert(numberCounters).values(counter(2025)))
        return years(db)
      })
      expect(seen).toEqual([2024, 2025])
      expect(await years()).toEqual([2024, 2025])
    })

    test('after a failure nothing of it stands, and the database goes on', async () => {
      const broken = inOneCommit(database, async ({ db }) => {
        await db.insert(numberCounters).values(counter(2024))
        throw new Error('broken off')
      })
      await expect(broken).rejects.toThrow('broken off')
      expect(await years()).toEqual([])
      await database.db.insert(numberCounters).values(counter(2026))
      expect(await years()).toEqual([2026])
    })

    test('a second transaction inside it is refused', async () => {
      const nested = inOneCommit(database, ({ client }) => client.transaction('write'))
      await expect(nested).rejects.toThrow(TurnRefused)
    })
  })
})
