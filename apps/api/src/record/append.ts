import { type Db, schema } from '@terang/db'
import type { Capacity } from '@terang/law'
import { canonicalJson, type Json } from './canonical-json.ts'
import { commitment, newSalt } from './commitment.ts'
import { leafOf } from './leaf.ts'

/** Who acted: ids only. The person of an applicant is the row of their sealed identity. */
export type EntryActor = { capacity: Capacity; person: string | null; unit: string | null }

export type Entry = {
  agency: string
  seq: number
  case: string
  version: number
  type: string
  /** The legal day. */
  on: string
  /** When it was entered. */
  at: string
  actor: EntryActor
  data: { readonly [key: string]: Json }
}

/** A word with its salt; the entry holds only the commitment to it. */
export type SaltedWords = { field: string; words: string; salt: string }

export const salted = (words: Record<string, string | null | undefined>): SaltedWords[] =>
  Object.entries(words).flatMap(([field, text]) =>
    text === null || text === undefined || text === ''
      ? []
      : [{ field, words: text, salt: newSalt() }],
  )

export type EntryWords = {
  /** Kept in the clear beside the entry, until they are erased. */
  open: readonly SaltedWords[]
  /** Kept elsewhere, sealed with their salts: identity. */
  sealed: readonly SaltedWords[]
}

/** The text of an entry (trust 3): canonical, so that anybody can recompute its leaf. */
export const entryText = (entry: Entry, words: readonly SaltedWords[]): string =>
  canonicalJson({
    v: 1,
    ...entry,
    words: Object.fromEntries(words.map((one) => [one.field, commitment(one.salt, one.words)])),
  })

/** The statements that append an entry to its agency's log, with the words that lie beside it. */
export const appendEntry = (db: Db, entry: Entry, { open, sealed }: EntryWords) => {
  const text = entryText(entry, [...open, ...sealed])
  const { agency, seq, version } = entry
  const event = { agency, seq, caseId: entry.case, version, entry: text, leaf: leafOf(text) }
  const beside = open.map((one) => ({ agency, seq, caseId: entry.case, ...one }))
  return [
    db.insert(schema.events).values(event),
    ...(beside.length > 0 ? [db.insert(schema.eventWords).values(beside)] : []),
  ] as const
}
