import { AGENDA_ITEMS } from '@terang/contract/agenda'
import { type Db, schema } from '@terang/db'
import { completionLimit, isOverdue, shiftDays } from '@terang/law'
import { and, asc, between, count, eq, inArray, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import { caseCounting, countingOf } from '../counting.ts'
import { lateCount, scope, valuesOf, whereOf } from '../requests/list-queries.ts'
import { inTab } from '../requests/list.ts'
import type { Reading } from '../requests/reading.ts'
import { atRisk } from '../requests/risk.ts'
import type { AgencyRecord } from '../requests/store.ts'
import { type Due, type DueCount, isIn, type Span } from './day.ts'

const { requests, requestUnits, units } = schema

/** What a month is asked of: whose, and read by whom. */
export type Asked = { agency: AgencyRecord; reading: Reading; span: Span }

/** Rows that one question of a month reads at most. */
export const MOST = 1000

const LINE = {
  id: requests.id,
  number: requests.registerNumber,
  title: requests.title,
  dueOn: requests.dueOn,
  state: requests.state,
}

/** The open requests of this reader: what the first tab of their work list shows. */
const openOf = (reading: Reading) => {
  const conditions = [...scope(reading.agencyId, reading.unitIds), inTab(reading, 'open')]
  return { conditions, where: whereOf(conditions), values: valuesOf(conditions) }
}

const inMonth = ({ first, last }: Span) => between(requests.dueOn, first, last)

/** How many of them fall due on each day of the month. */
export const requestCounts = (db: Db, { reading, span }: Asked): Promise<DueCount[]> => {
  const { where, values } = openOf(reading)
  return db
    .select({ dueOn: requests.dueOn, due: count() })
    .from(requests)
    .where(and(where, inMonth(span)))
    .groupBy(requests.dueOn)
    .prepare()
    .execute(values)
}

/** The first of them on each day: the notice of what is not answered, the hand-over of what is. */
export const requestsDue = async (db: Db, { agency, reading, span }: Asked): Promise<Due[]> => {
  const { where, values } = openOf(reading)
  const rows = await db
    .select(LINE)
    .from(requests)
    .where(inArray(requests.id, firstOfDays(db, and(where, inMonth(span)))))
    .orderBy(asc(requests.dueOn), asc(requests.id))
    .prepare()
    .execute(values)
  return rows.map(({ state, dueOn, ...line }) => ({
    on: dueOn,
    item: {
      ...line,
      kind: state.answer ? 'hand-over' : 'notice',
      of: 'request',
      unit: null,
      time: null,
      late: state.answer
        ? dueOn < span.today
        : isOverdue(state, span.today, caseCounting(agency, state)),
    },
  }))
}

/** The ids of the first few of every day. */
const firstOfDays = (db: Db, where: SQL | undefined) => {
  const ranked = db
    .select({
      id: requests.id,
      place:
        sql<number>`row_number() over (partition by ${requests.dueOn} order by ${requests.id})`.as(
          'place',
        ),
    })
    .from(requests)
    .where(where)
    .as('ranked')
  return db.select({ id: ranked.id }).from(ranked).where(lte(ranked.place, AGENDA_ITEMS))
}

const DELIVERED = sql`${requests.state} ->> '$.incompleteness.deliveredOn'`

/** P33(3): the applicants whose days to complete end in this month. */
export const completionsDue = async (db: Db, { agency, reading, span }: Asked): Promise<Due[]> => {
  const { where, values } = openOf(reading)
  // Three working days are over within a month, whatever holidays lie between.
  const from = shiftDays(span.first, -31)
  const rows = await db
    .select(LINE)
    .from(requests)
    .where(and(where, eq(requests.status, 'incomplete'), between(DELIVERED, from, span.last)))
    .limit(MOST)
    .prepare()
    .execute(values)
  return rows.flatMap(({ id, number, title, state }): Due[] => {
    const limit = completionLimit(state, caseCounting(agency, state))
    if (!limit || !isIn(span, limit.dueOn)) return []
    const item = { id, number, title, unit: null, time: null, late: false }
    return [{ on: limit.dueOn, item: { ...item, kind: 'completion', of: 'request' } }]
  })
}

/** The replies of units; a unit sees its own limits only. */
export const repliesDue = async (db: Db, { reading, span }: Asked): Promise<Due[]> => {
  const rows = await db
    .select({
      id: requests.id,
      number: requests.registerNumber,
      title: requests.title,
      unit: units.shortName,
      dueOn: requestUnits.dueOn,
    })
    .from(requestUnits)
    .innerJoin(requests, eq(requests.id, requestUnits.requestId))
    .innerJoin(units, eq(units.id, requestUnits.unitId))
    .where(
      and(
        eq(requestUnits.agencyId, reading.agencyId),
        between(requestUnits.dueOn, span.first, span.last),
        reading.unitIds === null ? undefined : inArray(requestUnits.unitId, [...reading.unitIds]),
        isNull(requests.closedOn),
      ),
    )
    .orderBy(asc(requestUnits.dueOn), asc(requestUnits.requestId))
    .limit(MOST)
  return rows.flatMap(({ dueOn, ...line }): Due[] =>
    dueOn === null
      ? []
      : [
          {
            on: dueOn,
            item: {
              ...line,
              kind: 'unit-reply',
              of: 'request',
              time: null,
              late: dueOn < span.today,
            },
          },
        ],
  )
}

/** Late requests whose limit ended before the month began. */
export const lateBefore = (db: Db, { agency, reading, span }: Asked): Promise<number> => {
  const counting = countingOf(agency, agency.calendarVersion, span.today)
  const before = {
    name: 'before',
    where: lt(requests.dueOn, sql.placeholder('before')),
    values: { before: span.first },
  }
  return lateCount(db, [
    ...openOf(reading).conditions,
    atRisk('late', span.today, counting),
    before,
  ])
}
