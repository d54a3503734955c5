import { createClient } from '@libsql/client'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { BootRefused, openStore } from './boot-gate.ts'
import { FileLocked } from './index.ts'
import type { Database } from './index.ts'
import { migrationsFolder } from './migrate.ts'
import { isSqldAvailable } from './test-db.ts'
import { startSqld } from './test-server.ts'

describe('a store is opened only as the one this instance left', () => {
  let folder: string
  let path: string
  let markerFile: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terang-boot-'))
    path = join(folder, 'ppid.db')
    markerFile = join(folder, 'instance')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const now = '2026-03-09T08:00:00+07:00'
  const start = (url = `file:${path}`) => openStore({ url, markerFile, migrationsFolder, now })
  const firstStart = async (...statements: string[]) => {
    const database = await start()
    await database.client.batch([CASE_OF_THE_LOG, ...statements])
    await database.close()
  }
  const CASE_OF_THE_LOG = `insert into events values ('dinas', 1, null, null, '{}', '${'0'.repeat(64)}')`
  const idIn = async ({ client }: Database) => {
    const { rows } = await client.execute('select id from instance')
    return rows.map((row) => row['id'])
  }
  const behindItsBack = async (sql: string) => {
    const client = createClient({ url: `file:${path}` })
    await client.executeMultiple(`pragma foreign_keys = off; ${sql}`)
    client.close()
  }

  test('a first start marks both places, a second one finds them', async () => {
    await firstStart()
    const again = await start()
    expect(await idIn(again)).toEqual([readFileSync(markerFile, 'utf8').trim()])
    await again.close()
  })

  test('a first start that broke off before the marker was written is finished', async () => {
    const database = await start()
    const id = await idIn(database)
    await database.close()
    await rm(markerFile)
    const again = await start()
    expect(await idIn(again)).toEqual(id)
    await again.close()
    expect(readFileSync(markerFile, 'utf8').trim()).toBe(id[0])
  })

  test('a store with data and no marker beside it is refused', async () => {
    await firstStart()
    await rm(markerFile)
    await expect(start()).rejects.toThrow(BootRefused)
    expect(existsSync(markerFile)).toBe(false)
  })

  test('another instance’s marker is refused', async () => {
    await firstStart()
    await writeFile(markerFile, 'another instance\n')
    await expect(start()).rejects.toThrow('do not belong together')
  })

  test('a store whose own mark is gone is refused', async () => {
    await firstStart()
    await behindItsBack('delete from instance')
    await expect(start()).rejects.toThrow('do not belong together')
  })

  test('an emptied or vanished file is refused, and not silently made anew', async () => {
    await firstStart()
    await truncate(path)
    await expect(start()).rejects.toThrow('empty or gone')
    await rm(path)
    await expect(start()).rejects.toThrow('empty or gone')
    expect(existsSync(path)).toBe(false)
  })

  test('a fresh empty database under an old marker is refused', async () => {
    await firstStart()
    await rm(path)
    await behindItsBack('create table other (id text)')
    await expect(start()).rejects.toThrow('do not belong together')
  })

  test('a damaged file is refused', async () => {
    await firstStart()
    const file = await open(path, 'r+')
    await file.write(Buffer.alloc(4096, 0xa5), 0, 4096, 3 * 4096)
    await file.close()
    await expect(start()).rejects.toThrow(BootRefused)
  })

  test('a file that is no database is refused', async () => {
    await firstStart()
    await writeFile(path, `<html>${'x'.repeat(9_000)}</html>`)
    await expect(start()).rejects.toThrow(BootRefused)
  })

  test('half a file is refused', async () => {
    await firstStart()
    await truncate(path, Math.floor((await readFile(path)).length / 2))
    await expect(start()).rejects.toThrow(BootRefused)
  })

  test('a row without its parent is refused', async () => {
    await firstStart()
    await behindItsBack("insert into persons (id, agency_id, created_at) values ('p', 'none', '')")
    await expect(start()).rejects.toThrow('without their parent')
  })

  test('a second process on the same file is refused, the first goes on', async () => {
    const first = await start()
    await expect(start()).rejects.toThrow(FileLocked)
    expect(await idIn(first)).toHaveLength(1)
    await first.close()
  })

  test('after a refusal the file is free again', async () => {
    await firstStart()
    const marker = await readFile(markerFile, 'utf8')
    await writeFile(markerFile, 'another instance\n')
    await expect(start()).rejects.toThrow(BootRefused)
    await writeFile(markerFile, marker)
    await (await start()).close()
  })

  test.skipIf(!isSqldAvailable())('a server is held to the marker likewise', async () => {
    const server = await startSqld(join(folder, 'server'))
    const first = await start(server.url)
    await first.client.execute(CASE_OF_THE_LOG)
    await first.close()
    await (await start(server.url)).close()
    await rm(markerFile)
    await expect(start(server.url)).rejects.toThrow('do not belong together')
    await server.stop()
  })
})
