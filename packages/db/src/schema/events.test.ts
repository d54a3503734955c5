import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { databaseErrorKind } from '../index.ts'
import { ENGINES_HERE, openTestDb } from '../test-db.ts'
import type { TestDb } from '../test-db.ts'

const LEAF = 'a'.repeat(64)
const ENTRY = '{"is":"the truth"}'
const columns = '(agency, seq, case_id, version, entry, leaf)'
type Row = readonly [agency: string, seq: number, caseId: string | null, version: number | null]

const values = ([agency, seq, caseId, version]: Row, entry = ENTRY) => {
  const text = (value: string | null) => (value === null ? 'null' : `'${value}'`)
  return `(${text(agency)}, ${seq}, ${text(caseId)}, ${version ?? 'null'}, '${entry}', '${LEAF}')`
}
const insert = (row: Row) => `insert into events ${columns} values ${values(row)}`

describe.each(ENGINES_HERE)('the log on $engine', ({ engine, missing }) => {
  describe.skipIf(missing)(missing ? 'is skipped: no sqld for this platform' : '', () => {
    let database: TestDb
    beforeAll(async () => {
      database = await openTestDb(engine)
      await database.client.batch([
        insert(['dinas', 1, 'req_1', 1]),
        insert(['dinas', 2, null, null]),
        insert(['dinas', 3, 'req_1', 2]),
        insert(['kota', 1, 'req_2', 1]),
      ])
      before = await log()
    })
    afterAll(() => database.close())

    let before: unknown
    const log = async () => {
      const { rows } = await database.client.execute(
        'select agency, seq, case_id, version, entry, leaf from events order by agency, seq',
      )
      return rows.map((row) => Object.values(row))
    }
    const kindOf = async (sql: string) => {
      const error = await database.client.execute(sql).then(
        () => null,
        (reason: unknown) => reason,
      )
      expect(error, sql).not.toBeNull()
      return databaseErrorKind(error)
    }
    beforeEach(async () => {
      const { rows } = await database.client.execute('pragma recursive_triggers')
      expect(rows[0]?.[0]).toBe(0)
    })

    test('whoever comes second with a version of the case is stale', async () => {
      expect(await kindOf(insert(['dinas', 4, 'req_1', 2]))).toBe('stale')
      expect(await kindOf(insert(['dinas', 4, 'req_1', 4]))).toBe('stale')
      expect(await kindOf(insert(['dinas', 4, 'req_new', 2]))).toBe('stale')
    })

    test('whoever comes second with a place in the log finds it moved', async () => {
      expect(await kindOf(insert(['dinas', 3, 'req_1', 3]))).toBe('log-moved')
      expect(await kindOf(insert(['dinas', 5, 'req_1', 3]))).toBe('log-moved')
      expect(await kindOf(insert(['new', 2, 'req_9', 1]))).toBe('log-moved')
      expect(await kindOf(insert(['dinas', 3, null, null]))).toBe('log-moved')
    })

    test('inside a batch the refusal says the same, and the batch leaves nothing', async () => {
      const batch = database.client.batch([
        "insert into number_counters values ('dinas', 'request', 2026, 1)",
        insert(['dinas', 4, 'req_1', 2]),
      ])
      const error = await batch.catch((reason: unknown) => reason)
      expect(databaseErrorKind(error)).toBe('stale')
      const { rows } = await database.client.execute('select count(*) as n from number_counters')
      expect(rows[0]?.['n']).toBe(0)
    })

    const lie = '{"is":"a lie"}'
    test.each([
      `insert or replace into events ${columns} values ${values(['dinas', 1, 'req_1', 1], lie)}`,
      `insert or replace into events ${columns} values ${values(['dinas', 1, null, null], lie)}`,
      `insert or replace into events ${columns} values ${values(['dinas', 4, 'req_1', 1], lie)}`,
      `insert or replace into events ${columns} values ${values(['kota', 2, 'req_1', 2], lie)}`,
      `replace into events ${columns} values ${values(['dinas', 3, 'req_1', 3], lie)}`,
      `replace into events ${columns} select agency, seq, case_id, version, '${lie}', leaf from events`,
      `insert into events ${columns} values ${values(['dinas', 1, 'req_1', 1], lie)}
        on conflict (agency, seq) do update set entry = excluded.entry`,
      `insert into events ${columns} values ${values(['dinas', 4, 'req_1', 1], lie)}
        on conflict (case_id, version) do update set entry = excluded.entry`,
      `insert or ignore into events ${columns} values ${values(['dinas', 9, 'req_1', 9], lie)}`,
      `update events set entry = '${lie}' where agency = 'dinas' and seq = 1`,
      `update or replace events set seq = 1 where agency = 'dinas' and seq = 2`,
      `update or replace events set version = 1, case_id = 'req_1' where agency = 'kota'`,
      `update or ignore events set entry = '${lie}'`,
      `delete from events where agency = 'dinas' and seq = 3`,
      'delete from events',
      `insert into events ${columns} values ${values(['dinas', 4, 'req_1', null], lie)}`,
      `insert into events ${columns} values ${values(['dinas', 4, null, 1], lie)}`,
      `insert into events ${columns} values ('dinas', null, 'req_1', 3, '${lie}', '${LEAF}')`,
      `insert into events ${columns} values ('dinas', 4, 'req_1', 3, '${lie}', 'short')`,
      `insert into events ${columns} values (null, 1, 'req_5', 1, '${lie}', '${LEAF}')`,
    ])('%s is refused and changes nothing', async (attack) => {
      await kindOf(attack)
      expect(await log()).toEqual(before)
    })
  })
})
