import { createClient } from '@libsql/client'
import type { Client } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { databaseErrorKind } from '../index.ts'
import { openTestDb } from '../test-db.ts'
import type { TestDb } from '../test-db.ts'

/**
 * After one BUSY the stock driver acknowledges writes and commits none of them (libsql-client-ts#352):
 * these fail when the guard stops renewing the connection.
 */
describe('another process holds the lock', () => {
  let database: TestDb
  let rival: Client
  let busy = Promise.withResolvers<void>()
  const open = async (patience: number) => {
    busy = Promise.withResolvers<void>()
    database = await openTestDb('file', { timeout: 0, patience, onBusy: () => busy.resolve() })
    await database.client.execute('create table note (text text primary key)')
    rival = createClient({ url: database.url })
  }
  beforeEach(() => open(60_000))
  afterEach(async () => {
    rival.close()
    await database.close()
  })

  const note = (text: string) => ({ sql: 'insert into note values (?)', args: [text] })
  const seenByOthers = async () => {
    const other = createClient({ url: database.url })
    const { rows } = await other.execute('select text from note order by text')
    other.close()
    return rows.map((row) => row['text'])
  }

  test('a write waits for it, and what is acknowledged afterwards is there for everybody', async () => {
    const theirs = await rival.transaction('write')
    const first = database.client.execute(note('a'))
    await busy.promise
    await theirs.rollback()
    await first
    await database.client.execute(note('b'))
    await database.client.batch([note('c'), note('d')])
    expect(await seenByOthers()).toEqual(['a', 'b', 'c', 'd'])
  })

  test('so is a batch and a transaction that had to wait', async () => {
    const theirs = await rival.transaction('write')
    const batch = database.client.batch([note('a'), note('b')])
    const later = database.client.transaction('write').then(async (transaction) => {
      await transaction.execute(note('c'))
      await transaction.commit()
    })
    await busy.promise
    await theirs.rollback()
    await Promise.all([batch, later])
    expect(await seenByOthers()).toEqual(['a', 'b', 'c'])
  })

  test('when patience ends the caller hears it, and the writes after that are there', async () => {
    await database.close()
    rival.close()
    await open(0)
    const theirs = await rival.transaction('write')
    const failed = await database.client.execute(note('lost')).catch((error: unknown) => error)
    await theirs.rollback()
    expect(databaseErrorKind(failed)).toBe('busy')
    await database.client.execute(note('a'))
    await database.client.execute(note('b'))
    expect(await seenByOthers()).toEqual(['a', 'b'])
  })

  test('after BUSY the lock is free for the others again', async () => {
    const theirs = await rival.transaction('write')
    const ours = database.client.execute(note('a'))
    await busy.promise
    await theirs.rollback()
    await ours
    await rival.execute(note('b'))
    expect(await seenByOthers()).toEqual(['a', 'b'])
  })

  test('reads go on meanwhile', async () => {
    await database.client.execute(note('a'))
    const theirs = await rival.transaction('write')
    await theirs.execute(note('b'))
    const { rows } = await database.client.execute('select count(*) as n from note')
    expect(rows[0]?.['n']).toBe(1)
    await theirs.rollback()
  })
})

describe('the disk is full', () => {
  test('the caller hears it, and with space again the same client goes on', async () => {
    const database = await openTestDb('file')
    const { client } = database
    await client.execute('create table note (text text)')
    await client.execute('pragma max_page_count = 1')
    const full = await client
      .execute({ sql: 'insert into note values (?)', args: ['x'.repeat(1_000_000)] })
      .catch((error: unknown) => error)
    expect(databaseErrorKind(full)).toBe('full')
    await client.execute("insert into note values ('fits')")
    const { rows } = await client.execute('select text from note')
    expect(rows.map((row) => row['text'])).toEqual(['fits'])
    await database.close()
  })
})
