import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row: the id that a file beside the database repeats, so that neither is swapped unseen. */
export const instance = sqliteTable('instance', {
  id: text('id').primaryKey(),
  createdAt: text('created_at').notNull(),
})

/** The link by which the first administrator sets the house up, once. */
export const setupLinks = sqliteTable('setup_links', {
  tokenHash: text('token_hash').primaryKey(),
  createdAt: text('created_at').notNull(),
  usedAt: text('used_at'),
})
