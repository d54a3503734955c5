import { ROLES } from '@terang/law'
import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'
import { user } from './accounts.ts'

export const UNIT_KINDS = ['desk', 'division', 'upt'] as const

/** Meja informasi, bidang or UPT of an agency. */
export const units = sqliteTable(
  'units',
  {
    id: text('id').primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    kind: text('kind', { enum: UNIT_KINDS }).notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    place: text('place'),
    active: integer('active', { mode: 'boolean' }).notNull().default(true),
  },
  (unit) => [index('units_agency_idx').on(unit.agencyId)],
)

/** Who holds which role in which unit. */
export const memberships = sqliteTable(
  'memberships',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => user.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    unitId: text('unit_id')
      .notNull()
      .references(() => units.id),
    role: text('role', { enum: ROLES }).notNull(),
  },
  (membership) => [
    unique('memberships_person_unit_role').on(
      membership.personId,
      membership.unitId,
      membership.role,
    ),
    index('memberships_agency_idx').on(membership.agencyId),
  ],
)
