import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The full-text index (FTS5) over searched_cases. Made by hand in the migrations; this is for queries. */
export const caseSearch = sqliteTable('case_search', {
  rowid: integer('rowid').notNull(),
  scope: text('scope').notNull(),
  numbers: text('numbers').notNull(),
  words: text('words').notNull(),
})
