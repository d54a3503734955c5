import { type Db, schema } from '@terang/db'
import { permitted, type RequestEvent } from '@terang/law'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Deps } from '../deps.ts'
import { preparedFor } from '../prepared.ts'
import type { PersonRow } from './identity.ts'
import { type ObjectionBeside, objectionsBeside } from './objections-beside.ts'
import type { Case } from './store.ts'
import { type UnitName, unitNames } from './units.ts'

const { events, eventWords, files, identities, persons, user } = schema

/** One entry of the log, read again for people. */
export type HistoryEntry = {
  seq: number
  version: number
  leaf: string
  at: string
  actor: { capacity: string; person: string | null; unit: string | null }
  event: RequestEvent
  data: Record<string, unknown>
  words: Record<string, string | null>
}

export type CaseFile = {
  history: HistoryEntry[]
  files: (typeof files.$inferSelect)[]
  units: ReadonlyMap<string, UnitName>
  people: ReadonlyMap<string, string>
  person: PersonRow | null
  objections: ObjectionBeside[]
}

/** Everything that lies in the file of a case; identity only for who may see it. */
export const caseFile = async ({ database }: Deps, of: Case): Promise<CaseFile> => {
  const { db } = database
  const queries = caseQueries(db)
  const id = of.row.id
  const [entries, words, fileRows, objections, person] = await Promise.all([
    queries.entries.execute({ id }),
    queries.words.execute({ id }),
    queries.files.execute({ id }),
    objectionsBeside(db).execute({ id }),
    mayIdentify(of) ? queries.person.execute({ id: of.row.personId }) : [],
  ])
  const history = entries.map((row) => historyEntry(row, words))
  const units = [of.row.askedUnitId, of.row.unitId, ...history.flatMap(unitsIn)]
  return {
    history,
    files: fileRows,
    units: await unitNames(db, units),
    people: await peopleNames(db, history),
    person: person[0]
      ? { ...person[0], byProxy: of.row.byProxy, identityFileId: identityOf(fileRows) }
      : null,
    objections,
  }
}

/** The desk and the PPID; never the unit, and the applicant knows it already. */
export const mayIdentify = ({ actor, place }: Case): boolean =>
  actor.kind === 'staff' && permitted(actor, 'read-identity', place).ok

const identityOf = (rows: readonly (typeof files.$inferSelect)[]): string | null =>
  rows.find((file) => file.kind === 'identity')?.id ?? null

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

const historyEntry = (row: EntryRow, words: readonly WordsRow[]): HistoryEntry => {
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
    event: eventOf(type, on, data),
    words: Object.fromEntries(
      Object.keys(committed)
        .filter((field) => !HIDDEN.has(field) && !field.startsWith('file:'))
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

/** Safe because only act.ts and register.ts write entries, out of an event of the law. */
const eventOf = (type: string, on: string, data: Record<string, unknown>): RequestEvent =>
  ({ ...data, type, on }) as unknown as RequestEvent

const unitsIn = ({ actor, event }: HistoryEntry): (string | null)[] => [
  actor.unit,
  event.type === 'assigned' ? event.unitId : null,
]

const peopleNames = async (db: Db, history: readonly HistoryEntry[]) => {
  const ids = new Set(
    history
      .filter(({ actor }) => actor.capacity !== 'applicant')
      .flatMap(({ actor }) => actor.person ?? []),
  )
  const found =
    ids.size === 0
      ? []
      : await db
          .select({ id: user.id, name: user.name })
          .from(user)
          .where(inArray(user.id, [...ids]))
  return new Map(found.map(({ id, name }) => [id, name]))
}

const caseQueries = preparedFor((db) => ({
  entries: db
    .select({
      seq: events.seq,
      version: events.version,
      entry: events.entry,
      leaf: events.leaf,
    })
    .from(events)
    .where(eq(events.caseId, sql.placeholder('id')))
    .orderBy(asc(events.version))
    .prepare(),
  words: db
    .select({ seq: eventWords.seq, field: eventWords.field, words: eventWords.words })
    .from(eventWords)
    .where(eq(eventWords.caseId, sql.placeholder('id')))
    .prepare(),
  files: db
    .select()
    .from(files)
    .where(eq(files.caseId, sql.placeholder('id')))
    .orderBy(asc(files.linkedAt), asc(files.id))
    .prepare(),
  person: db
    .select({ personId: persons.id, wrappedKey: persons.wrappedKey, identity: identities })
    .from(persons)
    .leftJoin(identities, eq(identities.personId, persons.id))
    .where(eq(persons.id, sql.placeholder('id')))
    .prepare(),
}))
