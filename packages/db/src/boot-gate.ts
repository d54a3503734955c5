import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'

import { databasePath } from './client/database-path.ts'
import type { GuardOptions } from './client/guarded-client.ts'
import { openDb } from './database.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'

/** The store is not the one this instance left behind, or is damaged: better no start than a wrong one. */
export class BootRefused extends Error {
  override readonly name = 'BootRefused'
}

export type Store = {
  url: string
  /** The file that repeats the instance's id; it stands beside the database and its files. */
  markerFile: string
  migrationsFolder: string
  now: string
  options?: GuardOptions
}

/** Opens the store of an instance: the same one as last time, whole, and migrated; or a first one. */
export async function openStore(store: Store): Promise<Database> {
  const marker = markerOf(store.markerFile)
  refuseVanishedFile(store.url, marker)
  const database = openedFile(store)
  try {
    if (databasePath(store.url) !== null) await refuseDamage(database)
    const id = await settledId(database, marker)
    await migrate(database, store.migrationsFolder)
    await mark(database, store, { id, marker })
    return database
  } catch (error) {
    database.client.close()
    throw error
  }
}

function markerOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return null
    throw error
  }
}

/** Opening would make an empty database of it, silently. */
function refuseVanishedFile(url: string, marker: string | null): void {
  const path = databasePath(url)
  if (path === null || marker === null) return
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0)
    throw new BootRefused(`${path} is empty or gone, but the instance marker is there`)
}

function openedFile({ url, options }: Store): Database {
  try {
    return openDb(url, options)
  } catch (error) {
    throw isDamage(error) ? new BootRefused('the database cannot be read', { cause: error }) : error
  }
}

async function refuseDamage({ client }: Database): Promise<void> {
  const found = await client.execute('PRAGMA quick_check(1)').then(
    ({ rows }) => textOf(rows[0]?.[0]),
    (error: unknown) => {
      throw isDamage(error)
        ? new BootRefused('the database cannot be read', { cause: error })
        : error
    },
  )
  if (found !== 'ok') throw new BootRefused(`the database file is damaged: ${found}`)
  const orphans = await client.execute('PRAGMA foreign_key_check')
  if (orphans.rows.length > 0) throw new BootRefused('the database has rows without their parent')
}

function isDamage(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  return code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB'
}

/** The id the store already has, or null where it is empty and may begin. */
async function settledId(database: Database, marker: string | null): Promise<string | null> {
  const tables = await tablesOf(database)
  const id = tables.includes('instance') ? await instanceId(database) : null
  if (id !== null && id === marker) return id
  const first = marker === null && (await holdsNothing(database, tables))
  if (first) return id
  throw new BootRefused('the instance marker and the database do not belong together')
}

async function mark(
  database: Database,
  store: Store,
  found: { id: string | null; marker: string | null },
): Promise<void> {
  const id = found.id ?? randomUUID()
  if (found.id === null) {
    const args = [id, store.now]
    await database.client.execute('INSERT INTO instance (id, created_at) VALUES (?, ?)', args)
  }
  if (found.marker === null) writeDurably(store.markerFile, `${id}\n`)
}

/** Whole or not at all, also when the power goes. */
function writeDurably(path: string, text: string): void {
  const file = openSync(`${path}.new`, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}

/** Without the shadow tables of a search index, which hold rows of their own before there is a word. */
async function tablesOf({ client }: Database): Promise<string[]> {
  const { rows } = await client.execute(
    "SELECT name FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
  )
  return rows.flatMap((row) => textOf(row['name']) ?? [])
}

async function instanceId({ client }: Database): Promise<string | null> {
  const { rows } = await client.execute('SELECT id FROM instance')
  return rows.length === 1 ? textOf(rows[0]?.['id']) : null
}

/** A first start that broke off left tables and an id, but no data; `_` marks the tools' own tables. */
async function holdsNothing({ client }: Database, tables: readonly string[]): Promise<boolean> {
  for (const table of tables) {
    if (table === 'instance' || table.startsWith('_')) continue
    const { rows } = await client.execute(`SELECT 1 FROM "${table.replaceAll('"', '""')}" LIMIT 1`)
    if (rows.length > 0) return false
  }
  return true
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
