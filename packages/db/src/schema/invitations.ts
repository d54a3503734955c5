import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { user } from './accounts.ts'
import { agencies } from './agencies.ts'

/** Undangan: the one-time link by which somebody sets a password; only its hash is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    tokenHash: text('token_hash').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => user.id),
    createdAt: text('created_at').notNull(),
    /** UTC: compared as text. */
    endsAt: text('ends_at').notNull(),
  },
  (row) => [index('invitations_person_idx').on(row.personId)],
)

/** Who worked at an agency and left it: their name stays in the history of its cases. */
export const formerStaff = sqliteTable(
  'former_staff',
  {
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    personId: text('person_id')
      .notNull()
      .references(() => user.id),
    leftOn: text('left_on').notNull(),
  },
  (row) => [primaryKey({ columns: [row.agencyId, row.personId] })],
)
