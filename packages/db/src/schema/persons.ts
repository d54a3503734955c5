import { APPLICANT_KINDS } from '@terang/law'
import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { agencies } from './agencies.ts'

/**
 * Pemohon, as one agency knows them. What identifies them is sealed under the wrapped key: erasing
 * the key erases the person from here and from every backup (UU 27/2022), and the log still verifies.
 */
export const persons = sqliteTable('persons', {
  id: text('id').primaryKey(),
  agencyId: text('agency_id')
    .notNull()
    .references(() => agencies.id),
  wrappedKey: text('wrapped_key'),
  createdAt: text('created_at').notNull(),
  erasedAt: text('erased_at'),
})

/** The identity of Perki 1/2021 P27, apart from the case: what a unit receives never contains it. */
export const identities = sqliteTable(
  'identities',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => persons.id),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    kind: text('kind', { enum: APPLICANT_KINDS }).notNull(),
    nameSealed: text('name_sealed').notNull(),
    numberSealed: text('number_sealed'),
    addressSealed: text('address_sealed'),
    phoneSealed: text('phone_sealed'),
    emailSealed: text('email_sealed'),
    occupationSealed: text('occupation_sealed'),
    /** Salts of the commitments to these words in the log. */
    saltsSealed: text('salts_sealed').notNull(),
    /** Keyed hash of the NIK or deed number, so that it can be looked up without being readable. */
    numberIndex: text('number_index'),
    /** Likewise of the e-mail, to find a request again; null where older rows wait for theirs. */
    emailIndex: text('email_index'),
  },
  (identity) => [
    index('identities_number_idx').on(identity.agencyId, identity.numberIndex),
    index('identities_email_idx').on(identity.emailIndex),
  ],
)
