import type { FoundCount } from '@terang/contract/search-terms'
import { schema } from '@terang/db'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'

const { caseSearch, searchedCases } = schema
const { placeholder } = sql

/** The hits, each with the row of this id; the words sought are bound when it runs. */
export const hitsOf = (id: SQLiteColumn): SQL | undefined =>
  and(
    sql`${caseSearch} match ${placeholder('match')}`,
    eq(searchedCases.id, caseSearch.rowid),
    eq(id, searchedCases.caseId),
  )

/** The index is walked backwards, and no further than the page is long. */
export const newestHits = desc(caseSearch.rowid)

/** A page begins after the last hit of the one before. */
export const hitsAfter: SQL = sql`${caseSearch.rowid} < (select ${searchedCases.id} from ${searchedCases} where ${searchedCases.caseId} = ${placeholder('afterId')})`

const piece = (column: 1 | 2) =>
  sql<string>`snippet(${caseSearch}, ${sql.raw(String(column))}, '', '', '…', 14)`

/** The pieces of its numbers and its words that a case was found by, as short as a line of a list. */
export const PIECES = { numberPiece: piece(1), wordPiece: piece(2) }

/** Nobody reads further; a count that goes on costs, and tells nothing. */
const COUNTED = 1000

/** As many hits as are counted, and one that tells that there are more. */
export const COUNT_LIMIT = COUNTED + 1

export const countOf = (hits: number): FoundCount => ({
  count: Math.min(hits, COUNTED),
  more: hits > COUNTED,
})
