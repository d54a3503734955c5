import { isNull } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'
import { outbox } from './outbox.ts'

export const MAIL_AUDIENCES = ['applicant', 'staff'] as const

/** Only a waiting mail is sent; every other state is an end, with its time in settledAt. */
export const MAIL_STATES = [
  'waiting',
  'sent',
  'failed',
  'no-address',
  'kept',
  'not-configured',
  'expired',
] as const

/**
 * A mail that an act or a reminder owes, to one reader. The address is looked up when it is sent: neither
 * it nor a word of the case stands here, so an erased person leaves nothing behind.
 */
export const mail = sqliteTable(
  'mail',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    outboxId: text('outbox_id')
      .notNull()
      .references(() => outbox.id),
    caseId: text('case_id').notNull(),
    audience: text('audience', { enum: MAIL_AUDIENCES }).notNull(),
    /** The sealed person, or the account; empty where nobody holds the role. */
    readerId: text('reader_id').notNull(),
    kind: text('kind').notNull(),
    language: text('language', { enum: ['id', 'en'] }).notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    createdAt: text('created_at').notNull(),
    state: text('state', { enum: MAIL_STATES }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** UTC. Nobody sends it before; while a sender is at it, the end of its lease. */
    nextAt: text('next_at').notNull(),
    settledAt: text('settled_at'),
  },
  (row) => [
    // What the sender asks for; in the order of writing, which the row's number keeps.
    index('mail_waiting_idx').on(row.nextAt).where(isNull(row.settledAt)),
    // However often an outbox row is taken up, one reader gets one mail of it.
    uniqueIndex('mail_once_idx').on(row.outboxId, row.audience, row.readerId),
    // The outbox page, newest first: ids sort by time.
    index('mail_agency_idx').on(row.agencyId, row.id),
    // What was sent about a case.
    index('mail_case_idx').on(row.caseId, row.id),
  ],
)

/** Links to a case that were mailed and used: a link opens it once. */
export const usedLinks = sqliteTable('used_links', {
  mailId: text('mail_id')
    .primaryKey()
    .references(() => mail.id),
  usedAt: text('used_at').notNull(),
})

export const DELIVERY_RESULTS = ['accepted', 'deferred', 'refused', 'unreachable'] as const

/** What the mail server said to each attempt: proof of sending, never of reading. */
export const mailDeliveries = sqliteTable(
  'mail_deliveries',
  {
    id: text('id').primaryKey(),
    mailId: text('mail_id')
      .notNull()
      .references(() => mail.id),
    at: text('at').notNull(),
    result: text('result', { enum: DELIVERY_RESULTS }).notNull(),
    /** "250", "450 4.2.1", or the name of what broke; no word of the server, which repeats addresses. */
    code: text('code').notNull(),
  },
  (row) => [index('mail_deliveries_mail_idx').on(row.mailId, row.id)],
)
