import { eq, sql } from 'drizzle-orm'

import { databaseErrorKind } from '../client/error-kind.ts'
import type { Database, Db } from '../database.ts'
import { agencies } from '../schema/agencies.ts'
import { requestOutcomes, sliceCounts, slices } from '../schema/statistics.ts'
import { casesAfter, casesSince, entriesOf, type Heads, headsOf, outcomesOf } from './log-reads.ts'
import { numbersAdded, placed, type PlacedMove } from './moved.ts'
import { type Countings, countingsOf, type OutcomeRecord, replayCase } from './replay.ts'

/** How many numbers and cases a recount found to differ from the log, and put right. */
export type Recount = { slices: number; outcomes: number }

/**
 * Counts everything again from the log and puts right what differs. The bulk is read beside the running
 * work; what was entered meanwhile is counted in the writer's turn.
 */
export const recount = async (database: Database): Promise<Recount> => {
  for (let attempt = 1; ; attempt += 1) {
    const counted = await countedFromLog(database.db)
    try {
      return await database.write(() => putRight(database.db, counted))
    } catch (error) {
      if (attempt === TRIES || databaseErrorKind(error) !== 'log-moved') throw error
    }
  }
}

/** Stores that held cases before there were figures, and agencies new since: counted once, at the start. */
export const recountOwed = async (database: Database): Promise<Recount | null> => {
  const heads = await headsOf(database.db)
  const proven = await database.db.select({ id: sliceCounts.agencyId }).from(sliceCounts)
  const owed = [...heads.keys()].some((agency) => proven.every(({ id }) => id !== agency))
  return owed ? recount(database) : null
}

/** How often another node may enter something in between before a recount gives up. */
const TRIES = 5

/** Each place of the table with its number. */
type Tally = Map<string, PlacedMove>
type Counted = { heads: Heads; tally: Tally; doubtful: string[]; countings: Countings }

const countedFromLog = async (db: Db): Promise<Counted> => {
  const heads = await headsOf(db)
  const countings = countingsOf(await db.select().from(agencies))
  const counted: Counted = { heads, countings, tally: new Map(), doubtful: [] }
  for (
    let ids = await casesAfter(db, '');
    ids.length > 0;
    ids = await casesAfter(db, lastOf(ids))
  ) {
    await countPage(db, ids, counted)
  }
  return counted
}

const lastOf = (ids: readonly string[]): string => ids.at(-1) ?? ''

const countPage = async (db: Db, ids: readonly string[], counted: Counted): Promise<void> => {
  const { heads, countings, tally, doubtful } = counted
  const byCase = await entriesOf(db, ids)
  const stored = await outcomesOf(db, ids)
  for (const [id, entries] of byCase) {
    const known = entries.filter(({ agency, seq }) => seq <= (heads.get(agency) ?? 0))
    if (known.length === 0) continue
    const { moves, outcomes } = replayCase(known, countings)
    add(tally, placed(known[0]?.agency ?? '', moves))
    if (!sameOutcomes(outcomes, stored.get(id))) doubtful.push(id)
  }
}

/** In the writer's turn: counts what was entered since, then compares and mends in one batch. */
const putRight = async (db: Db, counted: Counted): Promise<Recount> => {
  const wrong = await countSince(db, counted)
  const differences = await differencesOf(db, counted.tally)
  const proofs = [...(await headsOf(db))].map(([agencyId, seq]) => ({
    agencyId,
    seq,
    countedAt: NOW,
  }))
  if (proofs.length === 0) return { slices: 0, outcomes: 0 }
  await db.batch([
    db.delete(sliceCounts),
    db.insert(sliceCounts).values(proofs),
    ...numbersAdded(db, differences),
    ...wrong.flatMap(({ id, outcomes }) => [
      db.delete(requestOutcomes).where(eq(requestOutcomes.caseId, id)),
      ...(outcomes.length > 0 ? [db.insert(requestOutcomes).values(outcomes)] : []),
    ]),
  ])
  return { slices: differences.length, outcomes: wrong.length }
}

const NOW = sql<string>`strftime('%Y-%m-%dT%H:%M:%SZ', 'now')`

/** Adds what came after the heads; answers the cases whose outcomes are not as stored. */
const countSince = async (db: Db, { heads, tally, doubtful, countings }: Counted) => {
  const ids = [...new Set([...(await casesSince(db, heads)), ...doubtful])]
  const byCase = await entriesOf(db, ids)
  const stored = await outcomesOf(db, ids)
  const wrong: { id: string; outcomes: OutcomeRecord[] }[] = []
  for (const [id, entries] of byCase) {
    const agency = entries[0]?.agency ?? ''
    const { moves, outcomes } = replayCase(entries, countings, heads.get(agency) ?? 0)
    add(tally, placed(agency, moves))
    if (!sameOutcomes(outcomes, stored.get(id))) wrong.push({ id, outcomes })
  }
  return wrong
}

/** What has to be added to the stored numbers so that they are the counted ones. */
const differencesOf = async (db: Db, tally: Tally): Promise<PlacedMove[]> => {
  const stored = await db.select().from(slices)
  add(
    tally,
    stored.map(({ value, ...place }) => ({ ...place, by: -value })),
  )
  return [...tally.values()].filter(({ by }) => by !== 0)
}

const add = (tally: Tally, moves: readonly PlacedMove[]): void => {
  for (const move of moves) {
    const { slice, period, agencyId, key, figure, days } = move
    const at = [slice, period, agencyId, key, figure, days].join(' ')
    tally.set(at, { ...move, by: (tally.get(at)?.by ?? 0) + move.by })
  }
}

const sameOutcomes = (
  counted: readonly OutcomeRecord[],
  stored: readonly OutcomeRecord[] = [],
): boolean => textOf(counted) === textOf(stored)

const textOf = (rows: readonly OutcomeRecord[]): string =>
  JSON.stringify(rows.map((row) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))
