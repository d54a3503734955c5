import { type Db, schema } from '@terang/db'
import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import * as z from 'zod'
import { preparedFor } from '../prepared.ts'
import { SEALED } from './sealed-words.ts'

const { events, eventWords, user } = schema

const ENTRY = {
  seq: events.seq,
  version: events.version,
  entry: events.entry,
  leaf: events.leaf,
}
const WORDS = { seq: eventWords.seq, field: eventWords.field, words: eventWords.words }

/** One entry of the log, read again for people. */
export type HistoryEntry<Event extends { type: string } = { type: string }> = {
  seq: number
  version: number
  leaf: string
  at: string
  actor: { capacity: string; person: string | null; unit: string | null }
  event: Event
  data: Record<string, unknown>
  words: Record<string, string | null>
}

/** Every entry of one case in its order, with the words that still lie beside them. */
export const caseHistory = async <Event extends { type: string }>(
  db: Db,
  id: string,
): Promise<HistoryEntry<Event>[]> => {
  const queries = historyQueries(db)
  const [entries, words] = await Promise.all([
    queries.entries.execute({ id }),
    queries.words.execute({ id }),
  ])
  return entries.map((row) => historyEntry<Event>(row, words))
}

/** The newest entries about a case, oldest first, with their words: a long log is not read whole. */
export const newestHistory = async (db: Db, id: string, most: number): Promise<HistoryEntry[]> => {
  const newest = await db
    .select(ENTRY)
    .from(events)
    .where(eq(events.caseId, id))
    .orderBy(desc(events.version))
    .limit(most)
  const entries = newest.toReversed()
  const words = await db
    .select(WORDS)
    .from(eventWords)
    .where(and(eq(eventWords.caseId, id), gte(eventWords.seq, entries[0]?.seq ?? 0)))
  return entries.map((row) => historyEntry(row, words))
}

/** The words of the newest entry of a kind. */
export const wordsOf = <Event extends { type: string }>(
  history: readonly HistoryEntry<Event>[],
  type: Event['type'],
): Record<string, string | null> =>
  history.findLast(({ event }) => event.type === type)?.words ?? {}

/** The staff that a history names; an applicant is known by their identity alone. */
export const staffIn = (history: readonly HistoryEntry[]): string[] =>
  history
    .filter(({ actor }) => actor.capacity !== 'applicant')
    .flatMap(({ actor }) => actor.person ?? [])

/** Names of staff by id, in one query. */
export const peopleNames = async (
  db: Db,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const found = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, wanted))
  return new Map(found.map(({ id, name }) => [id, name]))
}

const Entry = z.object({
  type: z.string(),
  on: z.string(),
  at: z.string(),
  actor: z.object({
    capacity: z.string(),
    person: z.string().nullable(),
    unit: z.string().nullable(),
  }),
  data: z.record(z.string(), z.unknown()),
  words: z.record(z.string(), z.string()),
})

type EntryRow = { seq: number; version: number | null; entry: string; leaf: string }
type WordsRow = { seq: number; field: string; words: string }

const historyEntry = <Event extends { type: string }>(
  row: EntryRow,
  words: readonly WordsRow[],
): HistoryEntry<Event> => {
  const { type, on, at, actor, data, words: committed } = Entry.parse(JSON.parse(row.entry))
  const kept = new Map(
    words.filter(({ seq }) => seq === row.seq).map((one) => [one.field, one.words]),
  )
  return {
    seq: row.seq,
    version: row.version ?? 0,
    leaf: row.leaf,
    at,
    actor,
    data,
    event: eventOf<Event>({ ...data, type, on }),
    words: Object.fromEntries(
      Object.keys(committed)
        .filter(
          (field) => !HIDDEN.has(field) && !field.startsWith('file:') && !field.startsWith(SEALED),
        )
        .map((field) => [field, kept.get(field) ?? null]),
    ),
  }
}

/** Committed words that are identity: they lie sealed elsewhere and are no part of a history. */
const HIDDEN = new Set([
  'name',
  'number',
  'address',
  'phone',
  'email',
  'occupation',
  'identity-file',
])

/** Safe because only the use-cases write entries, each out of an event of the law of its noun. */
const eventOf = <Event>(read: { type: string; on: string }): Event => read as unknown as Event

const historyQueries = preparedFor((db) => ({
  entries: db
    .select(ENTRY)
    .from(events)
    .where(eq(events.caseId, sql.placeholder('id')))
    .orderBy(asc(events.version))
    .prepare(),
  words: db
    .select(WORDS)
    .from(eventWords)
    .where(eq(eventWords.caseId, sql.placeholder('id')))
    .prepare(),
}))
