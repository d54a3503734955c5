import { LibsqlError } from '@libsql/client'
import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'

import { databaseErrorKind } from './error-kind.ts'

const fromFile = (message: string, code: string, extended: string) =>
  new LibsqlError(message, code, extended, 1)
const overHttp = (message: string, code = 'SQLITE_UNKNOWN') =>
  new LibsqlError(`${code}: SQLite error: ${message}`, code)
const constraint = 'SQLITE_CONSTRAINT'
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test.each([
  ['stale', fromFile('stale', constraint, 'SQLITE_CONSTRAINT_TRIGGER')],
  ['stale', overHttp('stale', constraint)],
  ['log-moved', fromFile('log-moved', constraint, 'SQLITE_CONSTRAINT_TRIGGER')],
  ['log-moved', overHttp('log-moved', constraint)],
  ['unique', fromFile('UNIQUE constraint failed: a.b', constraint, 'SQLITE_CONSTRAINT_UNIQUE')],
  ['unique', overHttp('UNIQUE constraint failed: a.b', constraint)],
  ['busy', fromFile('database is locked', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT')],
  ['busy', overHttp('database is locked', 'SQLITE_BUSY')],
  ['full', fromFile('database or disk is full', 'SQLITE_FULL', 'SQLITE_FULL')],
  ['full', overHttp('database or disk is full')],
  ['readonly', overHttp('attempt to write a readonly database')],
  ['unreachable', new TypeError('fetch failed', { cause: refused })],
  ['unreachable', new DOMException('The operation was aborted', 'TimeoutError')],
  ['unreachable', new LibsqlError('Server returned HTTP status 503', 'SERVER_ERROR')],
  ['other', new LibsqlError('Server returned HTTP status 400', 'SERVER_ERROR')],
  ['other', overHttp('no such table: stale')],
  ['other', fromFile('CHECK constraint failed: a', constraint, 'SQLITE_CONSTRAINT_CHECK')],
  ['other', new Error('stale')],
  ['other', 'stale'],
] as const)('%s is told from %s', (kind, error) => {
  expect(databaseErrorKind(error)).toBe(kind)
})

test('it is found under the query builder’s own error, whose bound values say nothing', () => {
  const query = 'insert into note values (?)'
  const params = ['UNIQUE constraint failed: database is locked']
  const stale = new DrizzleQueryError(query, params, overHttp('stale', constraint))
  expect(databaseErrorKind(stale)).toBe('stale')
  const other = new DrizzleQueryError(query, params, overHttp('no such table: note'))
  expect(databaseErrorKind(other)).toBe('other')
})
