import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The last number given, per agency, kind of register and year: no gap, no double. */
export const numberCounters = sqliteTable(
  'number_counters',
  {
    agencyId: text('agency_id').notNull(),
    kind: text('kind').notNull(),
    year: integer('year').notNull(),
    value: integer('value').notNull(),
  },
  (counter) => [primaryKey({ columns: [counter.agencyId, counter.kind, counter.year] })],
)

/** How many cases stand where, for the tabs: counting them costs more the longer an agency works. */
export const caseCounters = sqliteTable(
  'case_counters',
  {
    agencyId: text('agency_id').notNull(),
    /** Empty for the whole agency. */
    unitId: text('unit_id').notNull(),
    status: text('status').notNull(),
    value: integer('value').notNull(),
  },
  (counter) => [primaryKey({ columns: [counter.agencyId, counter.unitId, counter.status] })],
)
