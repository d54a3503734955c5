import { isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What an act still owes the world, written in the same batch as the act and sent afterwards. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id').notNull(),
    caseId: text('case_id'),
    kind: text('kind').notNull(),
    payload: text('payload', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    createdAt: text('created_at').notNull(),
    doneAt: text('done_at'),
    attempts: integer('attempts').notNull().default(0),
    /** UTC: compared as text. */
    nextAt: text('next_at').notNull(),
  },
  (row) => [
    // The sender asks only for what is undone and due.
    index('outbox_undone_idx').on(row.nextAt, row.id).where(isNull(row.doneAt)),
  ],
)
