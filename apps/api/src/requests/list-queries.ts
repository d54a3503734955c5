import type { RequestQuery } from '@terang/contract/request-views'
import { type Db, schema } from '@terang/db'
import {
  and,
  asc,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/sqlite-core'
import type { Cursor } from '../cursor.ts'
import { preparedFor } from '../prepared.ts'
import type { Standing } from './tabs.ts'

const { caseCounters, requests, requestUnits } = schema
const { placeholder } = sql

/** One condition of a list: its name tells prepared queries apart, its values are bound when it runs. */
export type Condition = { name: string; where: SQL | undefined; values?: Record<string, string> }

/** What the reader may see: an agency, or some units of it. */
export const scope = (agencyId: string, unitIds: readonly string[] | null): Condition[] => [
  equals('agencyId', agencyId),
  ...(unitIds === null ? [] : [inUnits(unitIds)]),
]

type Column = 'agencyId' | 'status' | 'channel' | 'dueOn' | 'provisionalNumber'

const equals = (column: Column, value: string): Condition => ({
  name: column,
  where: eq(requests[column], placeholder(column)),
  values: { [column]: value },
})

const inUnits = (unitIds: readonly string[]): Condition => {
  const names = unitIds.map((_, index) => `unit${index}`)
  return {
    name: `units${names.length}`,
    where: inArray(requests.id, askedOf(inArray(requestUnits.unitId, names.map(placeholder)))),
    values: Object.fromEntries(unitIds.map((id, index) => [`unit${index}`, id])),
  }
}

const askedOf = (where: SQL | undefined) =>
  new QueryBuilder().select({ id: requestUnits.requestId }).from(requestUnits).where(where)

/** As stands, for the units that `scope` narrows to: where the case stands for one of them. */
export const standsWith = (
  unitIds: readonly string[],
  standings: readonly Standing[],
): Condition => {
  const [first] = standings
  const names = unitIds.map((_, index) => `unit${index}`)
  const asked = and(
    inArray(requestUnits.unitId, names.map(placeholder)),
    inArray(requestUnits.standing, [...standings]),
  )
  return {
    name: `units${names.length}:${standings.join()}`,
    where: and(
      first === 'closed' ? isNotNull(requests.closedOn) : isNull(requests.closedOn),
      inArray(requests.id, askedOf(asked)),
    ),
  }
}

export const stands = (standings: readonly Standing[]): Condition => {
  const [first] = standings
  if (first === 'closed') return { name: 'closed', where: isNotNull(requests.closedOn) }
  const places = standings.map((one) => {
    const [status = '', holder = ''] = one.split(':')
    return sql`(${requests.status} = ${status} and ${requests.holder} = ${holder})`
  })
  return { name: standings.join(), where: and(isNull(requests.closedOn), or(...places) ?? sql`0`) }
}

export const filtered = ({ status, channel, dueOn }: RequestQuery): Condition[] => [
  ...(status === undefined ? [] : [equals('status', status)]),
  ...(channel === undefined ? [] : [equals('channel', channel)]),
  ...(dueOn === undefined ? [] : [equals('dueOn', dueOn)]),
]

export type Order = 'due' | 'newest'

/** Keyset: a page begins after the last row of the one before, however far down it is. */
export const after = (order: Order, { key, id }: Cursor): Condition =>
  order === 'due'
    ? {
        name: 'after-due',
        where: sql`(${requests.dueOn}, ${requests.id}) > (${placeholder('afterKey')}, ${placeholder('afterId')})`,
        values: { afterKey: key, afterId: id },
      }
    : {
        name: 'after-id',
        where: lt(requests.id, placeholder('afterId')),
        values: { afterId: id },
      }

/** Each combination of filters is built once, under the names of its conditions. */
export const built = <Query>(
  known: Map<string, Query>,
  conditions: readonly { name: string }[],
  build: () => Query,
): Query => {
  const name = conditions.map((one) => one.name).join('|')
  const query = known.get(name) ?? build()
  known.set(name, query)
  return query
}

type Listing = { conditions: readonly Condition[]; order: Order; limit: number }

export const listedRows = (db: Db, { conditions, order, limit }: Listing) => {
  const query = built(lists(db), [{ name: order }, ...conditions], () =>
    listQuery(db, conditions, order),
  )
  return query.execute({ limit, ...valuesOf(conditions) })
}

/** The case that a desk without network gave this number. */
export const numbered = (provisionalNumber: string): Condition =>
  equals('provisionalNumber', provisionalNumber)

/** How many open cases fall due on each day, oldest first. */
export const dueCounts = (db: Db, conditions: readonly Condition[]) => {
  const query = built(horizons(db), conditions, () => dueQuery(db, conditions))
  return query.execute(valuesOf(conditions))
}

/** How many open notices are past their limit. */
export const lateCount = async (db: Db, conditions: readonly Condition[]): Promise<number> => {
  const query = built(lates(db), conditions, () => lateQuery(db, conditions))
  const [found] = await query.execute(valuesOf(conditions))
  return found?.late ?? 0
}

/** Cases per standing, out of the counter table; '' is the whole agency. */
export const standingCounts = (db: Db, agencyId: string, unitIds: readonly string[] | null) =>
  db
    .select({
      status: caseCounters.status,
      value: sql<number>`cast(sum(${caseCounters.value}) as integer)`,
    })
    .from(caseCounters)
    .where(
      and(
        eq(caseCounters.agencyId, agencyId),
        inArray(caseCounters.unitId, [...(unitIds ?? [''])]),
      ),
    )
    .groupBy(caseCounters.status)

export const valuesOf = (conditions: readonly Condition[]): Record<string, string> =>
  Object.assign({}, ...conditions.map((one) => one.values ?? {}))

export const whereOf = (conditions: readonly Condition[]) =>
  and(...conditions.map((one) => one.where))

/** What a line of the list is drawn from. */
export const LISTED = {
  id: requests.id,
  agencyId: requests.agencyId,
  registerNumber: requests.registerNumber,
  version: requests.version,
  status: requests.status,
  outcome: requests.outcome,
  channel: requests.channel,
  applicantKind: requests.applicantKind,
  byProxy: requests.byProxy,
  title: requests.title,
  receivedOn: requests.receivedOn,
  registeredAt: requests.registeredAt,
  askedUnitId: requests.askedUnitId,
  unitId: requests.unitId,
  holder: requests.holder,
  dueOn: requests.dueOn,
  perkiDueOn: requests.perkiDueOn,
  provisional: requests.provisional,
  closedOn: requests.closedOn,
  state: requests.state,
}

const listQuery = (db: Db, conditions: readonly Condition[], order: Order) =>
  db
    .select(LISTED)
    .from(requests)
    .where(whereOf(conditions))
    .orderBy(...(order === 'due' ? [asc(requests.dueOn), asc(requests.id)] : [desc(requests.id)]))
    .limit(placeholder('limit'))
    .prepare()

const dueQuery = (db: Db, conditions: readonly Condition[]) =>
  db
    .select({ dueOn: requests.dueOn, due: count() })
    .from(requests)
    .where(and(whereOf(conditions), isNull(requests.closedOn)))
    .groupBy(requests.dueOn)
    .orderBy(asc(requests.dueOn))
    .prepare()

const lateQuery = (db: Db, conditions: readonly Condition[]) =>
  db.select({ late: count() }).from(requests).where(whereOf(conditions)).prepare()

const lists = preparedFor(() => new Map<string, ReturnType<typeof listQuery>>())
const horizons = preparedFor(() => new Map<string, ReturnType<typeof dueQuery>>())
const lates = preparedFor(() => new Map<string, ReturnType<typeof lateQuery>>())
