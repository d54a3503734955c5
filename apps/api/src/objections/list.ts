import type { ObjectionPage } from '@terang/contract/objection-views'
import type { ObjectionQuery } from '@terang/contract/objections'
import { type Db, schema } from '@terang/db'
import { and, asc, desc, eq, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { standingsOf } from '../case-counters.ts'
import { momentIn } from '../counting.ts'
import { type Cursor, pageOf, parseCursor } from '../cursor.ts'
import { type Reading, readingOf } from '../requests/reading.ts'
import { filtered, LISTED, soughtObjections } from './search.ts'
import { objectionRow } from './view.ts'

const { objections, requests, user } = schema

/** The register of objections (P43), by due date or newest first; of the whole agency. */
export const objectionPage = async (
  caller: Caller,
  query: ObjectionQuery,
): Promise<ObjectionPage> => {
  const { db } = caller.deps.database
  const reading = readingOf(caller.actor, 'list-objections', query.agencyId)
  const agency = await agencyById(db, reading.agencyId)
  const { today } = momentIn(agency.zone, caller.deps.now())
  const personId = caller.actor.kind === 'staff' ? caller.actor.personId : ''
  const own = mine(reading, personId)
  const order = query.q || query.tab === 'closed' ? 'newest' : query.sort
  const limit = query.limit + 1
  const [{ rows: lines, found }, counts] = await Promise.all([
    query.q
      ? soughtObjections(db, query, { agencyId: reading.agencyId, text: query.q, limit })
      : listed(db, { where: conditions(query, { reading, own, order }), order, limit }).then(
          (rows) => ({ rows, found: null }),
        ),
    countsOf(db, reading.agencyId, own),
  ])
  const { rows, nextCursor } = pageOf(lines, query.limit, ({ objection: { dueOn, id } }) => ({
    key: order === 'due' ? dueOn : 'newest',
    id,
  }))
  return {
    today,
    rows: rows.map((row) => objectionRow(row, { agency, today })),
    nextCursor,
    found,
    counts,
  }
}

/** What waits for this reader: the superior's own, and for the desk what nobody has been given yet. */
const mine = ({ memberships }: Reading, personId: string): SQL | undefined => {
  const desk = memberships.some(({ role }) => role === 'officer' || role === 'ppid')
  const assigned = eq(objections.deciderId, personId)
  return and(
    isNull(objections.closedOn),
    desk ? or(assigned, isNull(objections.deciderId)) : assigned,
  )
}

type Order = 'due' | 'newest'
type Asked = { reading: Reading; own: SQL | undefined; order: Order }

const conditions = (query: ObjectionQuery, { reading, own, order }: Asked): SQL | undefined => {
  const { tab, cursor } = query
  const tabs = {
    open: isNull(objections.closedOn),
    mine: own,
    closed: isNotNull(objections.closedOn),
  }
  return and(
    filtered(query, reading.agencyId),
    tabs[tab],
    cursor === undefined ? undefined : after(order, parseCursor(cursor, 'obj')),
  )
}

const after = (order: Order, { key, id }: Cursor): SQL =>
  order === 'due'
    ? sql`(${objections.dueOn}, ${objections.id}) > (${key}, ${id})`
    : lt(objections.id, id)

type Listing = { where: SQL | undefined; order: Order; limit: number }

const listed = (db: Db, { where, order, limit }: Listing) =>
  db
    .select(LISTED)
    .from(objections)
    .leftJoin(requests, eq(requests.id, objections.requestId))
    .leftJoin(user, eq(user.id, objections.deciderId))
    .where(where)
    .orderBy(
      ...(order === 'due' ? [asc(objections.dueOn), asc(objections.id)] : [desc(objections.id)]),
    )
    .limit(limit)

const countsOf = async (
  db: Db,
  agencyId: string,
  own: SQL | undefined,
): Promise<ObjectionPage['counts']> => {
  const [standings, waiting] = await Promise.all([
    standingsOf(db, agencyId),
    db.$count(objections, and(eq(objections.agencyId, agencyId), own)),
  ])
  return {
    open: standings.get('objection:open') ?? 0,
    mine: waiting,
    closed: standings.get('objection:closed') ?? 0,
  }
}
