import type { Applicant, ApplicantView } from '@terang/contract/applicants'
import { type Db, schema } from '@terang/db'
import { eq, sql } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { blindIndex } from '../keys/blind-index.ts'
import { newDataKey, openField, sealField, unwrapKey, wrapKey } from '../keys/envelope.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { emailIndex } from '../keys/tracking-link.ts'
import { preparedFor } from '../prepared.ts'
import { salted } from '../record/append.ts'

type Identity = typeof schema.identities.$inferSelect

export type Owner = { keys: KeyRing; agencyId: string; personId: string; now: string }

/** Identity of one applicant, sealed under a key of its own, with the commitments for the entry. */
export const sealIdentity = (
  { keys, agencyId, personId, now }: Owner,
  applicant: Applicant,
  identityFile: string | null,
) => {
  const dataKey = newDataKey()
  const seal = sealer(dataKey, personId)
  const number = applicant.nik ?? applicant.entityDecree
  const words = salted({ ...wordsOf(applicant, number), 'identity-file': identityFile })
  const salts = Object.fromEntries(words.map(({ field, salt }) => [field, salt]))
  return {
    dataKey,
    words,
    person: {
      id: personId,
      agencyId,
      wrappedKey: wrapKey(keys, dataKey, personId),
      createdAt: now,
    },
    identity: {
      personId,
      agencyId,
      kind: applicant.kind,
      nameSealed: seal('name', applicant.name),
      numberSealed: number && seal('number', number),
      addressSealed: seal('address', applicant.address),
      phoneSealed: applicant.phone && seal('phone', applicant.phone),
      emailSealed: applicant.email && seal('email', applicant.email),
      occupationSealed: applicant.occupation && seal('occupation', applicant.occupation),
      saltsSealed: seal('salts', JSON.stringify(salts)),
      numberIndex: number && blindIndex(keys, 'number', agencyId, number),
      emailIndex: applicant.email && emailIndex(keys, agencyId, applicant.email),
    },
  }
}

export type KnownPerson = {
  personId: string
  wrappedKey: string | null
  identity: Identity | null
}
export type PersonRow = KnownPerson & {
  byProxy: boolean
  identityFileId: string | null
}

/** What the desk and the PPID see of the applicant; null once the person was erased. */
export const applicantView = (keys: KeyRing, row: PersonRow): ApplicantView | null => {
  const { personId, wrappedKey, identity, byProxy, identityFileId } = row
  if (wrappedKey === null || identity === null) return null
  const open = opener(unwrapKey(keys, wrappedKey, personId), personId)
  const number = open('number', identity.numberSealed)
  return {
    kind: identity.kind,
    name: open('name', identity.nameSealed) ?? '',
    numberMasked: number && masked(number),
    address: open('address', identity.addressSealed) ?? '',
    phone: open('phone', identity.phoneSealed),
    email: open('email', identity.emailSealed),
    occupation: open('occupation', identity.occupationSealed),
    byProxy,
    identityFileId,
  }
}

/** The one field that a mail needs, unsealed when it goes out; null without one, or once erased. */
export const applicantEmail = (
  keys: KeyRing,
  { personId, wrappedKey, identity }: KnownPerson,
): string | null =>
  wrappedKey === null || !identity?.emailSealed
    ? null
    : opener(unwrapKey(keys, wrappedKey, personId), personId)('email', identity.emailSealed)

/** What of somebody must not stand in an index: a person's name part by part, an entity's as a whole. */
export const identitySecrets = (
  keys: KeyRing,
  { personId, wrappedKey, identity }: KnownPerson,
): string[] => {
  if (wrappedKey === null || identity === null) return []
  const open = opener(unwrapKey(keys, wrappedKey, personId), personId)
  return secretsOf({
    kind: identity.kind,
    name: open('name', identity.nameSealed) ?? '',
    others: [
      open('number', identity.numberSealed),
      open('address', identity.addressSealed),
      open('phone', identity.phoneSealed),
      open('email', identity.emailSealed),
    ],
  })
}

/** The same of an applicant who is being registered. */
export const applicantSecrets = (applicant: Applicant): string[] => {
  const { kind, name, nik, entityDecree, address, phone, email } = applicant
  return secretsOf({ kind, name, others: [nik, entityDecree, address, phone, email] })
}

type Told = { kind: Applicant['kind']; name: string; others: readonly (string | null)[] }

const secretsOf = ({ kind, name, others }: Told): string[] => [
  name,
  ...(kind === 'individual' ? name.split(/\s+/u) : []),
  ...others.filter((one) => one !== null),
]

/** The secrets of whoever asked or objected, for the words of an act; one without words needs none. */
export const secretsFor = async (
  { database, keys }: Deps,
  personId: string,
  words: readonly unknown[],
): Promise<string[]> => {
  const person = words.length > 0 ? await knownPerson(database.db, personId) : null
  return person === null ? [] : identitySecrets(keys, person)
}

/** What the register of persons holds of somebody, still sealed. */
export const knownPerson = async (db: Db, personId: string): Promise<KnownPerson | null> => {
  const [person] = await personById(db).execute({ personId })
  return person ?? null
}

const personById = preparedFor((db) =>
  db
    .select({
      personId: schema.persons.id,
      wrappedKey: schema.persons.wrappedKey,
      identity: schema.identities,
    })
    .from(schema.persons)
    .leftJoin(schema.identities, eq(schema.identities.personId, schema.persons.id))
    .where(eq(schema.persons.id, sql.placeholder('personId')))
    .prepare(),
)

/** The person's own key, for files that stand under it; null once the person was erased. */
export const personKey = async (
  { database, keys }: Deps,
  personId: string,
): Promise<{ id: string; dataKey: Buffer } | null> => {
  const [person] = await database.db
    .select({ wrappedKey: schema.persons.wrappedKey })
    .from(schema.persons)
    .where(eq(schema.persons.id, personId))
  if (!person?.wrappedKey) return null
  return { id: personId, dataKey: unwrapKey(keys, person.wrappedKey, personId) }
}

/** P29(5): what the entry of the registration commits to. */
const wordsOf = (applicant: Applicant, number: string | null) => ({
  name: applicant.name,
  number,
  address: applicant.address,
  phone: applicant.phone,
  email: applicant.email,
  occupation: applicant.occupation,
})

const sealer = (dataKey: Buffer, personId: string) => (field: string, plain: string) =>
  sealField(dataKey, { subject: personId, field, row: personId }, plain)

const opener = (dataKey: Buffer, personId: string) => (field: string, text: string | null) =>
  text === null ? null : openField(dataKey, { subject: personId, field, row: personId }, text)

/** Only the last four: enough to compare with a card, too little to use. */
const masked = (number: string): string =>
  number.slice(-4).padStart(Math.max(number.length, 8), '•')
