import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * What can be found of each case: one row, kept up in the act's own batch. Triggers of the migration carry
 * it into the full-text index. Identity never comes here; what of it stands in somebody's words is left out.
 */
export const searchedCases = sqliteTable('searched_cases', {
  /** Grows with every case, so that the newest is found first without sorting. */
  id: integer('id').primaryKey(),
  caseId: text('case_id').notNull().unique(),
  /** The kind of case, its agency and the unit that works on it, as words of the index. */
  scope: text('scope').notNull(),
  /** Register, provisional and letter numbers. */
  numbers: text('numbers').notNull(),
  words: text('words').notNull(),
})
