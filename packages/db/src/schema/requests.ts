import {
  ACCESS_WAYS,
  APPLICANT_KINDS,
  CHANNELS,
  DELIVERIES,
  FORMATS,
  HOLDERS,
  REQUEST_OUTCOMES,
  REQUEST_STATUSES,
} from '@terang/law'
import type { RequestState } from '@terang/law'
import { isNotNull, isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'
import { persons } from './persons.ts'
import { units } from './units.ts'

/** Permohonan informasi: the register of UU 14/2008 P22(4) and, in `state`, the cache of its events. */
export const requests = sqliteTable(
  'requests',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    year: integer('year').notNull(),
    sequence: integer('sequence').notNull(),
    registerNumber: text('register_number').notNull(),
    /** Nomor sementara: what a desk gave the applicant before the register could. */
    provisionalNumber: text('provisional_number'),
    /** The unit the applicant named. */
    askedUnitId: text('asked_unit_id').references(() => units.id),
    /** The unit that works on it now. */
    unitId: text('unit_id').references(() => units.id),
    holder: text('holder', { enum: HOLDERS }),
    status: text('status', { enum: REQUEST_STATUSES }).notNull(),
    channel: text('channel', { enum: CHANNELS }).notNull(),
    applicantKind: text('applicant_kind', { enum: APPLICANT_KINDS }).notNull(),
    byProxy: integer('by_proxy', { mode: 'boolean' }).notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    title: text('title').notNull(),
    details: text('details').notNull(),
    purpose: text('purpose').notNull(),
    access: text('access', { enum: ACCESS_WAYS }).notNull(),
    format: text('format', { enum: FORMATS }),
    delivery: text('delivery', { enum: DELIVERIES }).notNull(),
    language: text('language', { enum: ['id', 'en'] }).notNull(),
    receivedOn: text('received_on').notNull(),
    registeredAt: text('registered_at').notNull(),
    /** The date to work towards: the safe reading of the law. */
    dueOn: text('due_on').notNull(),
    /** The later date of the Perki's reading, where it starts at completeness. */
    perkiDueOn: text('perki_due_on'),
    /** True while a year's calendar is not published. */
    provisional: integer('provisional', { mode: 'boolean' }).notNull(),
    calendarVersion: text('calendar_version').notNull(),
    /** The next day by which help has to be arranged; null when nothing has. */
    needsDueOn: text('needs_due_on'),
    outcome: text('outcome', { enum: REQUEST_OUTCOMES }),
    closedOn: text('closed_on'),
    version: integer('version').notNull(),
    trackingHash: text('tracking_hash').notNull().unique(),
    state: text('state', { mode: 'json' }).$type<RequestState>().notNull(),
  },
  (request) => [
    unique('requests_agency_year_sequence').on(request.agencyId, request.year, request.sequence),
    unique('requests_agency_register_number').on(request.agencyId, request.registerNumber),
    // The agency's work list by legal risk; open cases only, so it does not grow with history.
    index('requests_open_due_idx')
      .on(request.agencyId, request.dueOn, request.id)
      .where(isNull(request.closedOn)),
    // A unit's work list, likewise.
    index('requests_open_unit_due_idx')
      .on(request.unitId, request.dueOn, request.id)
      .where(isNull(request.closedOn)),
    // A tab of the work list: one status, by due date.
    index('requests_open_status_due_idx')
      .on(request.agencyId, request.status, request.dueOn, request.id)
      .where(isNull(request.closedOn)),
    // The whole register, newest first: ids sort by time.
    index('requests_agency_idx').on(request.agencyId, request.id),
    // What was received in a period, of every agency: the way down from that figure.
    index('requests_received_idx').on(request.receivedOn, request.id, request.agencyId),
    // A request found by the number that its applicant holds; few have one.
    index('requests_provisional_number_idx')
      .on(request.agencyId, request.provisionalNumber)
      .where(isNotNull(request.provisionalNumber)),
    // What has to be arranged for somebody: few cases, by their day.
    index('requests_needs_due_idx')
      .on(request.agencyId, request.needsDueOn, request.id)
      .where(isNotNull(request.needsDueOn)),
    // The other requests of the same applicant, when one of them is erased or looked up.
    index('requests_person_idx').on(request.personId),
  ],
)
