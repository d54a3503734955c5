import { type Db, schema } from '@terang/db'
import { and, inArray, isNull, lt } from 'drizzle-orm'
import type { Deps } from '../deps.ts'

const { files } = schema

/** Hours in which an uploaded file must be sent off with an act; later it is as if it were not there. */
const LINKABLE_HOURS = 24
/** An hour more: an act that saw the file in its last minute is long written, on every node. */
const KEPT_HOURS = LINKABLE_HOURS + 1
const AT_ONCE = 200

const hoursBefore = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) - hours * 3_600_000).toISOString()

/** The upload from this instant on can still become part of a case. */
export const linkableSince = (now: string): string => hoursBefore(now, LINKABLE_HOURS)

/** Uploads before this instant that belong to no case can be cleared away. */
export const purgeableBefore = (now: string): string => hoursBefore(now, KEPT_HOURS)

/**
 * Clears away what was uploaded before the instant and never sent off: bytes first, so that a run which
 * breaks off leaves rows by which the next one finds the rest. Answers how many.
 */
export const purgeLooseFiles = async (
  { database, files: store }: Pick<Deps, 'database' | 'files'>,
  olderThan: string,
): Promise<number> => {
  const { db, write } = database
  for (let purged = 0; ;) {
    const ids = await looseBefore(db, olderThan)
    if (ids.length === 0) return purged
    for (const id of ids) await store.remove(id)
    await write(() => db.batch([db.delete(files).where(looseAmong(ids))]))
    purged += ids.length
  }
}

const looseBefore = async (db: Db, olderThan: string): Promise<string[]> => {
  const rows = await db
    .select({ id: files.id })
    .from(files)
    .where(and(isNull(files.linkedAt), isNull(files.caseId), lt(files.uploadedAt, olderThan)))
    .limit(AT_ONCE)
  return rows.map(({ id }) => id)
}

const looseAmong = (ids: string[]) => and(inArray(files.id, ids), isNull(files.caseId))
