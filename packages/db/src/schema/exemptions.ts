import { EXEMPTION_STATUSES, type ExemptionLetter, type ExemptionState } from '@terang/law'
import { isNull, sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'

/** What a sheet says in words: lembar pengujian konsekuensi, Perki 1/2021 annex II and IV. */
export type ExemptionWords = {
  number: string
  place: string
  information: string
  content: string
  otherAct: string | null
  ifOpened: string
  ifClosed: string
  /** Why it lasts while needed, or as which Act says. */
  durationNote: string | null
  testers: readonly { name: string; position: string; unit: string }[]
}

/** Informasi yang dikecualikan, with its consequence test: UU P19, Perki P49–P53. */
export const exemptions = sqliteTable(
  'exemptions',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    status: text('status', { enum: EXEMPTION_STATUSES }).notNull(),
    letters: text('letters', { mode: 'json' }).$type<readonly ExemptionLetter[]>().notNull(),
    /** Last day of the exemption in force; null where it has no end by a day. */
    endsOn: text('ends_on'),
    /** Of the sheet in force; before there is a decree, of the one proposed. */
    words: text('words', { mode: 'json' }).$type<ExemptionWords>().notNull(),
    /** Of a change of status on its way. */
    proposedWords: text('proposed_words', { mode: 'json' }).$type<ExemptionWords>(),
    notedAt: text('noted_at').notNull(),
    calendarVersion: text('calendar_version').notNull(),
    closedOn: text('closed_on'),
    version: integer('version').notNull(),
    state: text('state', { mode: 'json' }).$type<ExemptionState>().notNull(),
  },
  (exemption) => [
    // The list of exempt information: what is in force, newest first.
    index('exemptions_list_idx')
      .on(exemption.agencyId, exemption.id)
      .where(sql`${exemption.status} = 'exempt'`),
    // Those at work, and those that ended.
    index('exemptions_open_idx')
      .on(exemption.agencyId, exemption.id)
      .where(isNull(exemption.closedOn)),
    index('exemptions_agency_idx').on(exemption.agencyId, exemption.id),
    // What the daily job opens: its time is over.
    index('exemptions_ends_idx')
      .on(exemption.agencyId, exemption.endsOn)
      .where(sql`${exemption.status} = 'exempt'`),
  ],
)
