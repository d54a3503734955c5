import { createServer } from 'node:http'
import { eq, sql } from 'drizzle-orm'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { openDb, Overloaded, schema, TurnRefused } from '../index.ts'
import { ENGINES_HERE, openTestDb } from '../test-db.ts'
import type { TestDb } from '../test-db.ts'

const note = sqliteTable('note', { id: text('id').primaryKey(), text: text('text').notNull() })
const counter = (value: number) => ({ agencyId: 'a', kind: 'request', year: 2026, value })

describe.each(ENGINES_HERE)('the guarded client on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)(missing ? 'is skipped: no sqld for this platform' : '', () => {
    let database: TestDb
    beforeAll(async () => {
      database = await openTestDb(engine)
      await database.client.execute('create table note (id text primary key, text text not null)')
    })
    afterAll(() => database.close())
    beforeEach(async () => {
      await database.client.batch(['delete from note', 'delete from number_counters'])
    })

    const texts = async () => {
      const rows = await database.db.select({ text: note.text }).from(note).orderBy(note.id)
      return rows.map((row) => row.text)
    }
    const insert = 'insert into note (id, text) values (?, ?)'

    test('a number in a text column is "7" by every path, never "7.0"', async () => {
      const { client, db } = database
      const named = 'insert into note (id, text) values (:id, :text)'
      await client.execute(insert, [1, 7])
      await client.execute({ sql: named, args: { id: 2, text: 7 } })
      await client.batch([
        { sql: insert, args: [3, 7] },
        { sql: named, args: { ':id': 4, ':text': 7 } },
      ])
      await client.batch([[insert, [5, 7]]])
      await client.migrate([{ sql: insert, args: [6, 7] }])
      const transaction = await client.transaction('write')
      await transaction.execute({ sql: insert, args: [7, 7] })
      await transaction.batch([{ sql: insert, args: [8, 7] }])
      await transaction.commit()
      await db.run(sql`insert into note (id, text) values (${9}, ${7})`)
      await db.batch([db.run(sql`insert into note (id, text) values (${'A'}, ${7})`)])
      expect(await texts()).toEqual(Array.from({ length: 10 }, () => '7'))
    })

    test('integers stay integers in expressions and json, fractions stay fractions', async () => {
      const { rows } = await database.client.execute({
        sql: "select json_array(?, ?, ?) as list, 'PPID-' || ? as number, typeof(?) as kind",
        args: [7, true, 0.5, 12, 2 ** 60],
      })
      expect(rows[0]).toMatchObject({ list: '[7,1,0.5]', number: 'PPID-12', kind: 'real' })
    })

    test('turns, single writes and reads at once: nothing lost, nothing doubled', async () => {
      const { db, write } = database
      const counters = schema.numberCounters
      await db.insert(counters).values(counter(0))
      const turns = Array.from({ length: 20 }, (_, n) =>
        write(async () => {
          const [row] = await db.select({ value: counters.value }).from(counters)
          const value = (row?.value ?? 0) + 1
          await db.batch([
            db.update(counters).set({ value }),
            db.insert(note).values({ id: `turn ${n}`, text: String(value) }),
          ])
          return value
        }),
      )
      const singles = Array.from({ length: 20 }, (_, n) =>
        db.insert(note).values({ id: `single ${n}`, text: 'x' }),
      )
      const reads = Array.from({ length: 20 }, () => db.select().from(counters))
      const numbers = await Promise.all(turns)
      await Promise.all([...singles, ...reads])
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
      expect(await texts()).toHaveLength(40)
    })

    test('transactions at once take turns, and a rolled-back one leaves nothing', async () => {
      const { db } = database
      const counters = schema.numberCounters
      await db.insert(counters).values(counter(0))
      const steps = Array.from({ length: 10 }, (_, n) =>
        db.transaction(async (tx) => {
          const [row] = await tx.select({ value: counters.value }).from(counters)
          await tx.update(counters).set({ value: (row?.value ?? 0) + 1 })
          if (n % 5 === 0) throw new Error('changed my mind')
        }),
      )
      const ends = await Promise.allSettled(steps)
      expect(ends.filter((end) => end.status === 'rejected')).toHaveLength(2)
      expect(await db.select({ value: counters.value }).from(counters)).toEqual([{ value: 8 }])
    })

    test('a batch that fails leaves nothing, and the next write is there', async () => {
      const same = { sql: insert, args: ['1', 'x'] }
      await expect(database.client.batch([same, same])).rejects.toThrow('UNIQUE')
      await database.client.execute(insert, ['2', 'y'])
      expect(await texts()).toEqual(['y'])
    })

    test('a transaction or a second turn inside a turn is refused, the turn goes on', async () => {
      const { client, db, write } = database
      await write(async () => {
        await expect(client.transaction('write')).rejects.toThrow(TurnRefused)
        await expect(write(async () => 1)).rejects.toThrow(TurnRefused)
        await db.insert(note).values({ id: '1', text: 'still mine' })
        expect(await texts()).toEqual(['still mine'])
      })
    })

    test('BEGIN and COMMIT by hand are refused everywhere', async () => {
      const { client } = database
      await expect(client.execute('BEGIN')).rejects.toThrow(TurnRefused)
      await expect(client.batch(['select 1', 'COMMIT'])).rejects.toThrow(TurnRefused)
      const transaction = await client.transaction('write')
      await expect(async () => transaction.execute('COMMIT')).rejects.toThrow(TurnRefused)
      await transaction.rollback()
    })

    test('an abandoned transaction is rolled back, so that the others go on', async () => {
      const hasty = openDb(database.url, { lock: false, transactionLimit: 1 })
      const abandoned = await hasty.client.transaction('write')
      await hasty.client.execute(insert, ['1', 'next'])
      await expect(async () => abandoned.execute('select 1')).rejects.toThrow()
      await hasty.close()
      expect(await texts()).toEqual(['next'])
    })

    test('a full queue refuses with Overloaded, and what was taken in is done', async () => {
      const small = openDb(database.url, { lock: false, queueLimit: 1 })
      const { promise: gate, resolve: release } = Promise.withResolvers<void>()
      const running = small.write(() => gate)
      await Promise.resolve()
      const waiting = small.db.insert(note).values({ id: '1', text: 'taken in' }).run()
      const refused = small.client.batch([{ sql: insert, args: ['2', 'refused'] }])
      await expect(refused).rejects.toThrow(Overloaded)
      release()
      await Promise.all([running, waiting])
      await small.close()
      expect(await texts()).toEqual(['taken in'])
    })

    test('what a write with RETURNING gives back is read from the writer', async () => {
      const rows = await database.db.insert(note).values({ id: '1', text: 'x' }).returning()
      expect(rows).toEqual([{ id: '1', text: 'x' }])
      await database.db.delete(note).where(eq(note.id, '1'))
      expect(await texts()).toEqual([])
    })

    test('closing lets the waiting writers finish', async () => {
      const other = openDb(database.url, { lock: false })
      const writes = ['1', '2', '3'].map((id) =>
        other.db.insert(note).values({ id, text: id }).run(),
      )
      await other.close()
      await Promise.all(writes)
      expect(await texts()).toEqual(['1', '2', '3'])
      expect(other.client.closed).toBe(true)
    })
  })
})

describe('a database server that does not answer', () => {
  test('is given up after the limit', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : 0
    const { client } = openDb(`http://127.0.0.1:${port}`, { requestLimit: 20 })
    await expect(client.execute('select 1')).rejects.toThrow('timeout')
    await expect(client.batch(['select 1'])).rejects.toThrow('timeout')
    silent.closeAllConnections()
    silent.close()
  })
})
