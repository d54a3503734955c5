import type { FoundCount } from '@terang/contract/search-terms'
import { type Db, schema } from '@terang/db'
import { and, count, sql } from 'drizzle-orm'
import { preparedFor } from '../prepared.ts'
import { COUNT_LIMIT, countOf, hitsAfter, hitsOf, newestHits, PIECES } from '../search/hits.ts'
import { matchText } from '../search/match.ts'
import { built, type Condition, LISTED, valuesOf, whereOf } from './list-queries.ts'
import type { Reading } from './reading.ts'

const { caseSearch, requests, searchedCases } = schema

type Sought = {
  text: string
  reading: Reading
  /** What the reader may see, and the filters that are on. */
  conditions: readonly Condition[]
  limit: number
  afterId: string | null
}

/** Requests found by their words and numbers, whatever their standing; newest first, counted up to a bound. */
export const soughtRows = async (db: Db, { text, reading, conditions, limit, afterId }: Sought) => {
  const match = matchText({ text, kind: 'request', ...reading })
  if (match === null) return { rows: [], found: countOf(0) }
  const page = afterId === null ? conditions : [...conditions, after(afterId)]
  const [rows, hits] = await Promise.all([
    built(lists(db), page, () => listQuery(db, page)).execute({
      ...valuesOf(page),
      match,
      limit,
    }),
    built(counts(db), conditions, () => countQuery(db, conditions)).execute({
      ...valuesOf(conditions),
      match,
    }),
  ])
  const found: FoundCount = countOf(hits[0]?.hits ?? 0)
  return {
    rows: rows.map((row) => ({ ...row, excerpts: [row.numberPiece, row.wordPiece] })),
    found,
  }
}

const after = (afterId: string): Condition => ({
  name: 'after-hit',
  where: hitsAfter,
  values: { afterId },
})

const listQuery = (db: Db, conditions: readonly Condition[]) =>
  db
    .select({ ...LISTED, ...PIECES })
    .from(caseSearch)
    .crossJoin(searchedCases)
    .crossJoin(requests)
    .where(and(hitsOf(requests.id), whereOf(conditions)))
    .orderBy(newestHits)
    .limit(sql.placeholder('limit'))
    .prepare()

const countQuery = (db: Db, conditions: readonly Condition[]) => {
  const hits = db
    .select({ one: sql`1`.as('one') })
    .from(caseSearch)
    .crossJoin(searchedCases)
    .crossJoin(requests)
    .where(and(hitsOf(requests.id), whereOf(conditions)))
    .limit(COUNT_LIMIT)
    .as('hits')
  return db.select({ hits: count() }).from(hits).prepare()
}

const lists = preparedFor(() => new Map<string, ReturnType<typeof listQuery>>())
const counts = preparedFor(() => new Map<string, ReturnType<typeof countQuery>>())
