import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { GuardOptions } from './client/guarded-client.ts'
import { openDb } from './database.ts'
import type { Database } from './database.ts'
import { migrate, migrationsFolder } from './migrate.ts'
import { isSqldAvailable, startSqld } from './test-server.ts'

export { isSqldAvailable } from './test-server.ts'

export const TEST_ENGINES = ['file', 'sqld'] as const
export type TestEngine = (typeof TEST_ENGINES)[number]

/** A database of a test's own, and how to open it a second time. */
export type TestDb = Database & { url: string; engine: TestEngine; folder: string }

/** Every engine with whether it runs here, for `describe.each` and `describe.skipIf`. */
export const ENGINES_HERE = TEST_ENGINES.map((engine) => ({
  engine,
  missing: engine === 'sqld' && !isSqldAvailable(),
}))

/** The engine of the run: `TEST_ENGINE=sqld` sends a whole suite to a server. */
export function engineOfRun(): TestEngine {
  const wanted = process.env['TEST_ENGINE'] ?? 'file'
  const engine = TEST_ENGINES.find((known) => known === wanted)
  if (!engine) throw new Error(`TEST_ENGINE is file or sqld, not ${wanted}`)
  return engine
}

/** A fresh, migrated database: a temporary file, or a server on an empty folder. */
export async function openTestDb(
  engine: TestEngine = engineOfRun(),
  options: GuardOptions = {},
): Promise<TestDb> {
  const folder = await mkdtemp(join(tmpdir(), 'terang-test-'))
  try {
    return engine === 'file' ? await onFile(folder, options) : await onServer(folder, options)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function onFile(folder: string, options: GuardOptions): Promise<TestDb> {
  await copyFile(await template(), join(folder, 'test.db'))
  const url = `file:${join(folder, 'test.db')}`
  const database = openDb(url, { lock: false, ...options })
  const close = async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...database, url, engine: 'file', folder, close }
}

/** A server takes a file with its tables as its own database. */
async function onServer(folder: string, options: GuardOptions): Promise<TestDb> {
  await mkdir(join(folder, 'dbs', 'default'), { recursive: true })
  await copyFile(await template(), join(folder, 'dbs', 'default', 'data'))
  const server = await startSqld(folder)
  const database = openDb(server.url, options)
  const close = async () => {
    await database.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { ...database, url: server.url, engine: 'sqld', folder, close }
}

let made: Promise<string> | null = null

/** Migrated once for every version of the migrations, copied for every test. */
function template(): Promise<string> {
  made ??= makeTemplate()
  return made
}

async function makeTemplate(): Promise<string> {
  const path = join(
    tmpdir(),
    `terang-template-${process.getuid?.() ?? 0}-${await fingerprint()}.db`,
  )
  if (existsSync(path)) return path
  const folder = await mkdtemp(join(tmpdir(), 'terang-template-'))
  const database = openDb(`file:${join(folder, 'new.db')}`, { lock: false })
  await migrate(database)
  await database.close()
  await rename(join(folder, 'new.db'), path)
  await rm(folder, { recursive: true, force: true })
  return path
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(migrationsFolder, { recursive: true })).toSorted()) {
    if (/\.(sql|json)$/.test(file))
      hash.update(file).update(await readFile(join(migrationsFolder, file)))
  }
  return hash.digest('hex').slice(0, 24)
}
