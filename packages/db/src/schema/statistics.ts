import { type Figure, NOTICE_TIMINGS, REQUEST_OUTCOMES, SLICES } from '@terang/law'
import { isNotNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * How often each figure was counted, per slice and period; kept up in the batch of every act. The key's
 * order serves "everybody in a period" and "one agency's months" alike (scale: slices, not a cube).
 */
export const slices = sqliteTable(
  'slices',
  {
    slice: text('slice', { enum: SLICES }).notNull(),
    /** 2026 for the year, 202603 for the month. */
    period: integer('period').notNull(),
    /** Empty for all agencies together. */
    agencyId: text('agency_id').notNull(),
    /** The unit, channel or kind; empty for the slice of all, and for the desk. */
    key: text('key').notNull(),
    figure: text('figure').$type<Figure>().notNull(),
    /** Working days that it took, so that median and ninth decile are exact; 0 where none are counted. */
    days: integer('days').notNull(),
    value: integer('value').notNull(),
  },
  (one) => [
    primaryKey({
      columns: [one.slice, one.period, one.agencyId, one.key, one.figure, one.days],
    }),
  ],
)

/** Every outcome that a request ever got, also one that a granted objection overturned: the way down from a figure. */
export const requestOutcomes = sqliteTable(
  'request_outcomes',
  {
    caseId: text('case_id').notNull(),
    /** The version of the case that the outcome made. */
    version: integer('version').notNull(),
    agencyId: text('agency_id').notNull(),
    outcome: text('outcome', { enum: REQUEST_OUTCOMES }).notNull(),
    givenOn: text('given_on').notNull(),
    /** Empty for the desk. */
    unitId: text('unit_id').notNull(),
    /** Of the notice; null where none was owed any more. */
    days: integer('days'),
    timing: text('timing', { enum: NOTICE_TIMINGS }),
    overturnedOn: text('overturned_on'),
  },
  (outcome) => [
    primaryKey({ columns: [outcome.caseId, outcome.version] }),
    // The cases behind a figure, newest first, told apart without looking at the rows.
    index('request_outcomes_given_idx').on(
      outcome.givenOn,
      outcome.caseId,
      outcome.agencyId,
      outcome.outcome,
      outcome.timing,
    ),
    // The few that were overturned.
    index('request_outcomes_overturned_idx')
      .on(outcome.overturnedOn, outcome.caseId)
      .where(isNotNull(outcome.overturnedOn)),
  ],
)

/** Up to which entry of the log the figures of an agency were last proven; a trigger keeps it at the head. */
export const sliceCounts = sqliteTable('slice_counts', {
  agencyId: text('agency_id').primaryKey(),
  seq: integer('seq').notNull(),
  countedAt: text('counted_at').notNull(),
})
