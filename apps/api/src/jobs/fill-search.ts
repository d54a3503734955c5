import { type Db, schema } from '@terang/db'
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import type { Deps } from '../deps.ts'
import { searchScope as objectionScope } from '../objections/store.ts'
import { identitySecrets, type KnownPerson } from '../requests/identity.ts'
import { searchScope as requestScope } from '../requests/store.ts'
import { type FindableEntry, findableOf, type Scope, scopeWords } from '../search/findable.ts'
import { writeInTurn } from '../writer.ts'

const { eventWords, events, identities, objections, persons, requests, searchedCases } = schema

/** Few enough that their words are one comfortable read, and that nobody waits long meanwhile. */
const CASES_AT_ONCE = 200

/**
 * Cases of a store that was older than the search become findable, from their log, before anybody is served.
 * A case that another process has just acted on is left to the next start.
 */
export const fillSearch = async (deps: Deps): Promise<number> =>
  (await filled(deps, missingRequests)) + (await filled(deps, missingObjections))

type Missing = KnownPerson & { id: string; scope: Scope }

const filled = async (
  deps: Deps,
  missing: (db: Db, after: string) => Promise<Missing[]>,
): Promise<number> => {
  let count = 0
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after
    const page = await writeInTurn(deps.database, async () => {
      const cases = await missing(deps.database.db, from)
      const [first, ...rest] = await statementsOf(deps, cases)
      if (first) await deps.database.db.batch([first, ...rest])
      return cases
    })
    count += page.length
    after = page.at(-1)?.id
  }
  return count
}

const statementsOf = async ({ database: { db }, keys }: Deps, cases: readonly Missing[]) => {
  const logs = await logsOf(
    db,
    cases.map(({ id }) => id),
  )
  return cases.map((of) => {
    const entries = logs.get(of.id) ?? []
    const secrets = identitySecrets(keys, of)
    const parts = entries.map((entry) => findableOf(entry, secrets))
    const numbers = lines(parts.map((part) => part.numbers))
    const words = lines(parts.map((part) => part.words))
    return db.run(sql`insert into ${searchedCases} (case_id, scope, numbers, words)
      select ${of.id}, ${scopeWords(of.scope)}, ${numbers}, ${words}
      where (select count(*) from ${events} where ${events.caseId} = ${of.id}) = ${entries.length}
      on conflict do nothing`)
  })
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

/** The entries of each case in their order, with the words that still lie beside them. */
const logsOf = async (db: Db, ids: readonly string[]): Promise<Map<string, FindableEntry[]>> => {
  const rows = await db
    .select({ agency: events.agency, seq: events.seq, caseId: events.caseId, entry: events.entry })
    .from(events)
    .where(inArray(events.caseId, [...ids]))
    .orderBy(asc(events.caseId), asc(events.version))
  const words = await db
    .select()
    .from(eventWords)
    .where(inArray(eventWords.caseId, [...ids]))
  const beside = Map.groupBy(words, placeOf)
  const logs = new Map<string, FindableEntry[]>()
  for (const row of rows) {
    const entry = { data: dataOf(row.entry), words: beside.get(placeOf(row)) ?? [] }
    const id = row.caseId ?? ''
    logs.set(id, [...(logs.get(id) ?? []), entry])
  }
  return logs
}

const placeOf = ({ agency, seq }: { agency: string; seq: number }): string => `${agency} ${seq}`

const dataOf = (entry: string): FindableEntry['data'] => Entry.parse(JSON.parse(entry)).data
const Entry = z.object({ data: z.record(z.string(), z.json()) })

const person = { personId: persons.id, wrappedKey: persons.wrappedKey, identity: identities }

const missingRequests = async (db: Db, after: string): Promise<Missing[]> => {
  const { id, agencyId, state } = requests
  const rows = await db
    .select({ id, agencyId, state, ...person })
    .from(requests)
    .leftJoin(searchedCases, eq(searchedCases.caseId, id))
    .innerJoin(persons, eq(persons.id, requests.personId))
    .leftJoin(identities, eq(identities.personId, persons.id))
    .where(and(gt(id, after), isNull(searchedCases.id)))
    .orderBy(asc(id))
    .limit(CASES_AT_ONCE)
  return rows.map((row) => ({ ...row, scope: requestScope(row.agencyId, row.state) }))
}

const missingObjections = async (db: Db, after: string): Promise<Missing[]> => {
  const { id, agencyId } = objections
  const rows = await db
    .select({ id, agencyId, ...person })
    .from(objections)
    .leftJoin(searchedCases, eq(searchedCases.caseId, id))
    .innerJoin(persons, eq(persons.id, objections.personId))
    .leftJoin(identities, eq(identities.personId, persons.id))
    .where(and(gt(id, after), isNull(searchedCases.id)))
    .orderBy(asc(id))
    .limit(CASES_AT_ONCE)
  return rows.map((row) => ({ ...row, scope: objectionScope(row.agencyId) }))
}
