import { type Db, schema } from '@terang/db'
import { eq, sql } from 'drizzle-orm'
import * as z from 'zod'
import { openField, sealField, unwrapKey } from '../keys/envelope.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import { preparedFor } from '../prepared.ts'
import type { Entry, SaltedWords } from './append.ts'

/** Words that an entry commits to and that lie sealed under the key of the person they tell of. */
export const SEALED = 'sealed:'

const { persons, sealedWords } = schema

type Person = { id: string; dataKey: Buffer }

/** The statements by which they lie beside their entry; none where there are none. */
export const appendSealed = (
  db: Db,
  { agency, seq, case: caseId }: Entry,
  { id: personId, dataKey }: Person,
  words: readonly SaltedWords[],
) =>
  words.length === 0
    ? []
    : [
        db.insert(sealedWords).values(
          words.map(({ field, words: text, salt }) => ({
            agency,
            seq,
            field,
            caseId,
            personId,
            sealed: sealField(
              dataKey,
              placeOf(personId, caseId, field),
              JSON.stringify({ text, salt }),
            ),
          })),
        ),
      ]

const placeOf = (subject: string, row: string, field: string) => ({ subject, field, row })

const Opened = z.object({ text: z.string(), salt: z.string() })

/** What lies sealed beside the entries of a case, by field, the newest of each; empty once the person was erased. */
export const openSealed = async (
  db: Db,
  keys: KeyRing,
  caseId: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await sealedOf(db).execute({ caseId })
  return new Map(
    rows.flatMap(({ field, personId, sealed, wrappedKey }) => {
      if (wrappedKey === null) return []
      const dataKey = unwrapKey(keys, wrappedKey, personId)
      const plain = openField(dataKey, placeOf(personId, caseId, field), sealed)
      return [[field, Opened.parse(JSON.parse(plain)).text] as const]
    }),
  )
}

const sealedOf = preparedFor((db) =>
  db
    .select({
      field: sealedWords.field,
      personId: sealedWords.personId,
      sealed: sealedWords.sealed,
      wrappedKey: persons.wrappedKey,
    })
    .from(sealedWords)
    .innerJoin(persons, eq(persons.id, sealedWords.personId))
    .where(eq(sealedWords.caseId, sql.placeholder('caseId')))
    .orderBy(sealedWords.seq)
    .prepare(),
)
