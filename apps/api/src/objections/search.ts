import type { ObjectionQuery } from '@terang/contract/objections'
import { type Db, schema } from '@terang/db'
import { and, count, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { parseCursor } from '../cursor.ts'
import { COUNT_LIMIT, countOf, hitsAfter, hitsOf, newestHits, PIECES } from '../search/hits.ts'
import { matchText } from '../search/match.ts'

const { caseSearch, objections, requests, searchedCases, user } = schema

/** What a line of the register is drawn from. */
export const LISTED = {
  objection: getTableColumns(objections),
  request: {
    id: requests.id,
    registerNumber: requests.registerNumber,
    title: requests.title,
  },
  decider: { id: user.id, name: user.name },
}

/** The filters that a tab and a search have alike. */
export const filtered = (
  { status, unitId, deciderId }: ObjectionQuery,
  agencyId: string,
): SQL | undefined =>
  and(
    eq(objections.agencyId, agencyId),
    status && eq(objections.status, status),
    unitId === undefined ? undefined : eq(requests.unitId, unitId),
    deciderId === undefined ? undefined : eq(objections.deciderId, deciderId),
  )

type Sought = { agencyId: string; text: string; limit: number }

/** Objections found by their words and numbers, whatever their standing; newest first, counted up to a bound. */
export const soughtObjections = async (
  db: Db,
  query: ObjectionQuery,
  { agencyId, text, limit }: Sought,
) => {
  const match = matchText({ text, kind: 'objection', agencyId, unitIds: null })
  if (match === null) return { rows: [], found: countOf(0) }
  const where = filtered(query, agencyId)
  const afterId = query.cursor === undefined ? null : parseCursor(query.cursor, 'obj').id
  const [rows, counted] = await Promise.all([
    pageQuery(db, and(where, afterId === null ? undefined : hitsAfter), limit)
      .prepare()
      .execute({ match, afterId }),
    countQuery(db, where).prepare().execute({ match }),
  ])
  return {
    rows: rows.map((row) => ({ ...row, excerpts: [row.numberPiece, row.wordPiece] })),
    found: countOf(counted[0]?.hits ?? 0),
  }
}

const pageQuery = (db: Db, where: SQL | undefined, limit: number) =>
  db
    .select({ ...LISTED, ...PIECES })
    .from(caseSearch)
    .crossJoin(searchedCases)
    .crossJoin(objections)
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .leftJoin(user, eq(user.id, objections.deciderId))
    .where(and(hitsOf(objections.id), where))
    .orderBy(newestHits)
    .limit(limit)

const countQuery = (db: Db, where: SQL | undefined) => {
  const hits = db
    .select({ one: sql`1`.as('one') })
    .from(caseSearch)
    .crossJoin(searchedCases)
    .crossJoin(objections)
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .where(and(hitsOf(objections.id), where))
    .limit(COUNT_LIMIT)
    .as('hits')
  return db.select({ hits: count() }).from(hits)
}
