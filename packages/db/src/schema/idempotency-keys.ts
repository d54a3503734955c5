import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** A double click, or a retry after a lost answer, finds the case it already made. */
export const idempotencyKeys = sqliteTable('idempotency_keys', {
  keyHash: text('key_hash').primaryKey(),
  caseId: text('case_id').notNull(),
  bodyHash: text('body_hash').notNull(),
  createdAt: text('created_at').notNull(),
})
