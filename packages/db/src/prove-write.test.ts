import { describe, expect, test } from 'vitest'

import { databaseErrorKind } from './client/error-kind.ts'
import { proveWrite } from './prove-write.ts'
import { ENGINES_HERE, openTestDb } from './test-db.ts'

describe.each(ENGINES_HERE)('the proof that $engine takes a write', ({ engine, missing }) => {
  test.skipIf(missing)('is a write each time, and leaves no row', async () => {
    const database = await openTestDb(engine)
    const count = async () => Number((await database.client.execute(SIZE)).rows[0]?.[0])
    const before = await count()
    const seen = new Set<unknown>()
    for (let turn = 0; turn < 3; turn += 1) {
      await proveWrite(database)
      seen.add((await database.client.execute('PRAGMA user_version')).rows[0]?.[0])
    }
    expect(seen.size).toBe(3)
    expect(await count()).toBe(before)
    await database.close()
  })
})

test('a disk that takes no write fails it', async () => {
  const database = await openTestDb('file')
  await database.client.execute('PRAGMA query_only = 1')
  const error = await proveWrite(database).catch((thrown: unknown) => thrown)
  expect(databaseErrorKind(error)).toBe('readonly')
  await database.client.execute('PRAGMA query_only = 0')
  await proveWrite(database)
  await database.close()
})

const SIZE = 'PRAGMA page_count'
