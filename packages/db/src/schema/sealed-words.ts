import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { persons } from './persons.ts'

/**
 * Words of an entry that tell of a person and are no part of the identity: what help somebody needs, who
 * helps them. With their salt under the person's key, so that they go with it; never listed or searched.
 */
export const sealedWords = sqliteTable(
  'sealed_words',
  {
    agency: text('agency').notNull(),
    seq: integer('seq').notNull(),
    field: text('field').notNull(),
    caseId: text('case_id').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    sealed: text('sealed').notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.agency, row.seq, row.field] }),
    index('sealed_words_case_idx').on(row.caseId),
    index('sealed_words_person_idx').on(row.personId),
  ],
)
