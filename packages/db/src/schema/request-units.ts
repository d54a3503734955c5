import { isNotNull } from 'drizzle-orm'
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'
import { requests } from './requests.ts'
import { units } from './units.ts'

/** Which units were asked about a request: their work lists and limits, repeated from its state. */
export const requestUnits = sqliteTable(
  'request_units',
  {
    requestId: text('request_id')
      .notNull()
      .references(() => requests.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Where the case stands for this unit, as the counters know it. */
    standing: text('standing').notNull(),
    /** Until when the unit has to reply; null once it did. */
    dueOn: text('due_on'),
  },
  (asked) => [
    primaryKey({ columns: [asked.requestId, asked.unitId] }),
    // A unit's work list.
    index('request_units_standing_idx').on(asked.unitId, asked.standing, asked.requestId),
    // What the daily job reminds units of.
    index('request_units_due_idx')
      .on(asked.agencyId, asked.dueOn, asked.requestId)
      .where(isNotNull(asked.dueOn)),
  ],
)
