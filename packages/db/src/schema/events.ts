import { integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

/**
 * The legal record: one append-only log per agency, whose leaves make a Merkle tree. The table and
 * its triggers are written by hand in the migrations (STRICT, WITHOUT ROWID); this is for queries.
 */
export const events = sqliteTable(
  'events',
  {
    agency: text('agency').notNull(),
    /** From 1, without a gap; leaf number seq - 1 of the tree. */
    seq: integer('seq').notNull(),
    /** Null where the entry belongs to no case; then `version` too. */
    caseId: text('case_id'),
    version: integer('version'),
    /** Canonical JSON: ids, closed values, dates, numbers, and commitments in place of words. */
    entry: text('entry').notNull(),
    /** SHA-256 of 0x00 and the entry, in hex. */
    leaf: text('leaf').notNull(),
  },
  (event) => [
    primaryKey({ columns: [event.agency, event.seq] }),
    unique('events_case_version').on(event.caseId, event.version),
  ],
)
