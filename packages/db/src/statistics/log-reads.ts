import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm'

import type { Db } from '../database.ts'
import { agencies } from '../schema/agencies.ts'
import { events } from '../schema/events.ts'
import { requestOutcomes } from '../schema/statistics.ts'
import type { LogEntry, OutcomeRecord } from './replay.ts'

/** The number of the last entry of each agency's log. */
export type Heads = ReadonlyMap<string, number>

/** Few enough that their entries are one comfortable read. */
const CASES_AT_ONCE = 300

/** Asked agency by agency: each is one look at the end of its log. */
export const headsOf = async (db: Db): Promise<Heads> => {
  const last = sql<
    number | null
  >`(select max(${events.seq}) from ${events} where ${events.agency} = ${agencies.id})`
  const rows = await db.select({ agency: agencies.id, seq: last }).from(agencies)
  return new Map(rows.flatMap(({ agency, seq }) => (seq === null ? [] : [[agency, seq]])))
}

/** The next cases after one, by their id. */
export const casesAfter = async (db: Db, after: string): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ id: events.caseId })
    .from(events)
    .where(gt(events.caseId, after))
    .orderBy(asc(events.caseId))
    .limit(CASES_AT_ONCE)
  return rows.flatMap(({ id }) => id ?? [])
}

/** Cases with entries after these heads. */
export const casesSince = async (db: Db, heads: Heads): Promise<string[]> => {
  const found: string[] = []
  for (const agency of (await headsOf(db)).keys()) {
    const later = and(eq(events.agency, agency), gt(events.seq, heads.get(agency) ?? 0))
    const rows = await db
      .selectDistinct({ id: events.caseId })
      .from(events)
      .where(and(later, isNotNull(events.caseId)))
    found.push(...rows.flatMap(({ id }) => id ?? []))
  }
  return found
}

export const entriesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<Map<string, LogEntry[]>> => {
  const rows: LogEntry[] = []
  for (const some of pages(ids)) {
    const found = await db
      .select()
      .from(events)
      .where(inArray(events.caseId, some))
      .orderBy(asc(events.caseId), asc(events.version))
    for (const { caseId, version, ...one } of found) {
      if (caseId !== null && version !== null) rows.push({ ...one, caseId, version })
    }
  }
  return Map.groupBy(rows, (row) => row.caseId)
}

export const outcomesOf = async (
  db: Db,
  ids: readonly string[],
): Promise<Map<string, OutcomeRecord[]>> => {
  const rows: OutcomeRecord[] = []
  for (const some of pages(ids)) {
    const found = await db
      .select()
      .from(requestOutcomes)
      .where(inArray(requestOutcomes.caseId, some))
      .orderBy(asc(requestOutcomes.caseId), asc(requestOutcomes.version))
    rows.push(...found)
  }
  return Map.groupBy(rows, (row) => row.caseId)
}

function* pages(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += CASES_AT_ONCE) yield ids.slice(at, at + CASES_AT_ONCE)
}
