import { describe, expect, test } from 'vitest'

import { refuseTransactionControl, statementKind } from './statement-text.ts'

describe('a statement is told from its text', () => {
  test.each([
    'select 1',
    '  SELECT * FROM requests -- insert',
    "/* delete */ select 'insert; delete'",
    'with a as (select 1), b as (select 2) select * from a, b',
    'with a as (select \'insert\') select "update" from a',
    'values (1), (2)',
    'explain query plan delete from requests',
    'pragma foreign_keys',
    'PRAGMA quick_check(1)',
    'pragma main.table_info("requests")',
    'select 1;',
  ])('%s only reads', (sql) => {
    expect(statementKind(sql)).toBe('read')
  })

  test.each([
    'insert into a values (1)',
    'insert into a values (1) returning *',
    'with a as (select 1) insert into b select * from a',
    'WITH a AS (SELECT 1) DELETE FROM b RETURNING *',
    'with a as (select 1) replace into b select * from a',
    'update a set b = 1',
    'create table a (b)',
    'create trigger t before insert on a begin select 1; select 2; end',
    'pragma journal_mode = wal',
    'pragma wal_checkpoint(TRUNCATE)',
    'pragma wal_checkpoint',
    'pragma foreign_keys(0)',
    'vacuum',
  ])('%s writes', (sql) => {
    expect(statementKind(sql)).toBe('write')
  })

  test.each([
    'BEGIN',
    'begin immediate',
    '-- x\ncommit',
    'end transaction',
    'rollback',
    'savepoint a',
    'rollback to a',
    'release a',
  ])('%s is refused outside a transaction', (sql) => {
    expect(() => refuseTransactionControl(sql)).toThrow('BEGIN, COMMIT, ROLLBACK')
  })

  test('a second statement, which the driver would drop silently, is refused', () => {
    expect(() => statementKind("insert into a values (';'); insert into a values (2)")).toThrow(
      'one statement at a time',
    )
  })
})
