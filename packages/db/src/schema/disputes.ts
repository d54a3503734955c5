import { DISPUTE_RULINGS, DISPUTE_STAGES, type DisputeState } from '@terang/law'
import { isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'
import { objections } from './objections.ts'

/** Sengketa informasi: what the body keeps of a petition to the Komisi Informasi (UU P37, Perki 1/2013). */
export const disputes = sqliteTable(
  'disputes',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** One petition follows one objection. */
    objectionId: text('objection_id')
      .notNull()
      .unique()
      .references(() => objections.id),
    stage: text('stage', { enum: DISPUTE_STAGES }).notNull(),
    ruling: text('ruling', { enum: DISPUTE_RULINGS }),
    /** As the commission writes it. */
    registrationNumber: text('registration_number'),
    petitionedOn: text('petitioned_on').notNull(),
    filedLate: integer('filed_late', { mode: 'boolean' }).notNull(),
    notedAt: text('noted_at').notNull(),
    calendarVersion: text('calendar_version').notNull(),
    closedOn: text('closed_on'),
    version: integer('version').notNull(),
    state: text('state', { mode: 'json' }).$type<DisputeState>().notNull(),
  },
  (dispute) => [
    // The open ones of an agency, newest first: ids sort by time.
    index('disputes_open_idx').on(dispute.agencyId, dispute.id).where(isNull(dispute.closedOn)),
    // All of them.
    index('disputes_agency_idx').on(dispute.agencyId, dispute.id),
  ],
)
