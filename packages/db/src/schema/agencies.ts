import {
  COLLECTIVE_LEAVE_RULES,
  FIRST_DAYS,
  type HouseRules,
  type LocalHoliday,
  NO_HOUSE_RULES,
  ZONES,
} from '@terang/law'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const AGENCY_KINDS = ['agency', 'commission'] as const

/** Badan publik, or the Komisi Informasi; how it counts days and numbers its register. */
export const agencies = sqliteTable('agencies', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  kind: text('kind', { enum: AGENCY_KINDS }).notNull(),
  name: text('name').notNull(),
  shortName: text('short_name').notNull(),
  address: text('address').notNull(),
  phone: text('phone').notNull(),
  email: text('email').notNull(),
  numberPattern: text('number_pattern').notNull(),
  /** Nomor pendaftaran keberatan, P43(2)a: a register of its own. */
  objectionNumberPattern: text('objection_number_pattern')
    .notNull()
    .default('{seq:4}/KEB-{slug}/{roman}/{YYYY}'),
  firstDay: text('first_day', { enum: FIRST_DAYS }).notNull(),
  collectiveLeave: text('collective_leave', { enum: COLLECTIVE_LEAVE_RULES }).notNull(),
  zone: text('zone', { enum: ZONES }).notNull(),
  calendarVersion: text('calendar_version').notNull(),
  /** Libur daerah: every row the calendar of this agency ever had, each with its revisions. */
  localHolidays: text('local_holidays', { mode: 'json' })
    .$type<readonly LocalHoliday[]>()
    .notNull()
    .default([]),
  /** Aturan badan publik: what it set itself, each row with the day from which it holds. */
  houseRules: text('house_rules', { mode: 'json' })
    .$type<HouseRules>()
    .notNull()
    .default(NO_HOUSE_RULES),
  /** Meja informasi: where a case lies while no unit works on it. */
  deskUnitId: text('desk_unit_id').notNull(),
  /** Of the settings: how many entries of the log are about the agency itself. */
  settingsVersion: integer('settings_version').notNull().default(0),
})
