import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The words an entry only commits to, with the salt that proves them; both can be erased. */
export const eventWords = sqliteTable(
  'event_words',
  {
    agency: text('agency').notNull(),
    seq: integer('seq').notNull(),
    field: text('field').notNull(),
    caseId: text('case_id'),
    words: text('words').notNull(),
    salt: text('salt').notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.agency, row.seq, row.field] }),
    // The history of a case, and its erasure.
    index('event_words_case_idx').on(row.caseId),
  ],
)
