import {
  CHANNELS,
  OBJECTION_DECISIONS,
  OBJECTION_STATUSES,
  type ObjectionGround,
  type ObjectionState,
} from '@terang/law'
import { isNotNull, isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'
import { persons } from './persons.ts'
import { requests } from './requests.ts'

/** Keberatan: the register of Perki 1/2021 P43 and, in `state`, the cache of its events. */
export const objections = sqliteTable(
  'objections',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    /** Null for ground b alone, which needs no request (Perki 1/2013 P11(3)). */
    requestId: text('request_id').references(() => requests.id),
    year: integer('year').notNull(),
    sequence: integer('sequence').notNull(),
    registerNumber: text('register_number').notNull(),
    status: text('status', { enum: OBJECTION_STATUSES }).notNull(),
    grounds: text('grounds', { mode: 'json' }).$type<readonly ObjectionGround[]>().notNull(),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    byProxy: integer('by_proxy', { mode: 'boolean' }).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    /** The superior it was assigned to. */
    deciderId: text('decider_id'),
    reason: text('reason').notNull(),
    purpose: text('purpose').notNull(),
    receivedOn: text('received_on').notNull(),
    registeredAt: text('registered_at').notNull(),
    /** The date to work towards: UU P36(2), from receipt. */
    dueOn: text('due_on').notNull(),
    /** The later date of the Perki's reading, where it was registered after receipt. */
    perkiDueOn: text('perki_due_on'),
    provisional: integer('provisional', { mode: 'boolean' }).notNull(),
    calendarVersion: text('calendar_version').notNull(),
    filedLate: integer('filed_late', { mode: 'boolean' }).notNull(),
    decision: text('decision', { enum: OBJECTION_DECISIONS }),
    /** Set when the daily job noted the silence; that it is silent follows from the dates. */
    silentSince: text('silent_since'),
    closedOn: text('closed_on'),
    version: integer('version').notNull(),
    /** Only of an objection without a request. */
    trackingHash: text('tracking_hash').unique(),
    state: text('state', { mode: 'json' }).$type<ObjectionState>().notNull(),
  },
  (objection) => [
    unique('objections_agency_year_sequence').on(
      objection.agencyId,
      objection.year,
      objection.sequence,
    ),
    unique('objections_agency_register_number').on(objection.agencyId, objection.registerNumber),
    // One open objection to a request, also when two nodes register at once.
    uniqueIndex('objections_one_open_idx')
      .on(objection.requestId)
      .where(isNull(objection.closedOn)),
    // The work list by due date; open ones only.
    index('objections_open_due_idx')
      .on(objection.agencyId, objection.dueOn, objection.id)
      .where(isNull(objection.closedOn)),
    // What the daily job asks every agency for: open, past the limit, silence not yet noted.
    index('objections_open_silent_idx')
      .on(objection.dueOn, objection.id)
      .where(isNull(objection.closedOn)),
    // The register, newest first: ids sort by time.
    index('objections_agency_idx').on(objection.agencyId, objection.id),
    // The objections to one request.
    index('objections_request_idx')
      .on(objection.requestId, objection.id)
      .where(isNotNull(objection.requestId)),
    // The objections of one person, when they are erased or looked up.
    index('objections_person_idx').on(objection.personId),
  ],
)
