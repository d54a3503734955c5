import { resolve } from 'node:path'
import { expect, test } from 'vitest'

import { databasePath } from './database-path.ts'

test.each([
  ['file:data/ppid.db', resolve('data/ppid.db')],
  ['file:/var/terang/ppid.db', '/var/terang/ppid.db'],
  ['file:///var/terang/ppid%20kota.db', '/var/terang/ppid kota.db'],
  ['file://localhost/var/ppid.db', '/var/ppid.db'],
  ['http://127.0.0.1:8080', null],
  ['libsql://ppid.example', null],
])('%s lies at %s', (url, path) => {
  expect(databasePath(url)).toBe(path)
})

test('a database in memory is refused: a second connection would be a second database', () => {
  expect(() => databasePath('file::memory:')).toThrow('in memory')
})
