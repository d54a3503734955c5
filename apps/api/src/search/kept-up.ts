import { type Db, schema } from '@terang/db'
import { eq, sql } from 'drizzle-orm'
import { type FindableEntry, findableOf, type Scope, scopeWords } from './findable.ts'
import type { Secrets } from './without-identity.ts'

const { searchedCases } = schema

type Entered = { caseId: string; scope: Scope; entry: FindableEntry; secrets: Secrets }

/** The statement by which a new case can be found: part of the batch that registers it. */
export const searchEntered = (db: Db, { caseId, scope, entry, secrets }: Entered) =>
  db
    .insert(searchedCases)
    .values({ caseId, scope: scopeWords(scope), ...findableOf(entry, secrets) })

type Moved = Omit<Entered, 'scope'> & { scope: { before: Scope; after: Scope } }

/** The statement by which an act's words and numbers are found with its case; none when it adds nothing. */
export const searchMoved = (db: Db, { caseId, scope, entry, secrets }: Moved) => {
  const { numbers, words } = findableOf(entry, secrets)
  const after = scopeWords(scope.after)
  const moved = {
    ...(after === scopeWords(scope.before) ? {} : { scope: after }),
    ...(numbers === '' ? {} : { numbers: sql`${searchedCases.numbers} || char(10) || ${numbers}` }),
    ...(words === '' ? {} : { words: sql`${searchedCases.words} || char(10) || ${words}` }),
  }
  if (Object.keys(moved).length === 0) return []
  return [db.update(searchedCases).set(moved).where(eq(searchedCases.caseId, caseId))]
}
