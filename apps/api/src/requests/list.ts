import type { RequestPage, RequestQuery } from '@terang/contract/request-views'
import type { Db } from '@terang/db'
import {
  type Actor,
  addWorkingDays,
  type CalendarDate,
  type Counting,
  parseCalendarDate,
  shiftDays,
} from '@terang/law'
import { agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { caseCounting, countingOf, momentIn } from '../counting.ts'
import { pageOf, parseCursor } from '../cursor.ts'
import { Refused, refuseField } from '../refused.ts'
import {
  after,
  type Condition,
  dueCounts,
  filtered,
  lateCount,
  listedRows,
  numbered,
  type Order,
  scope,
  standingCounts,
  stands,
  standsWith,
} from './list-queries.ts'
import { arrangedBy, needing } from './need-queries.ts'
import { type Reading, readingOf } from './reading.ts'
import { atRisk } from './risk.ts'
import { soughtRows } from './search.ts'
import { standingsOf, type WorkTab } from './tabs.ts'
import { unitNames, unitOfAgency } from './units.ts'
import { rowView } from './view.ts'

/** Working days that the horizon looks ahead. */
const AHEAD = 10

/** The work list: by legal risk, for the whole agency or for the reader's own units. */
export const requestPage = async (caller: Caller, query: RequestQuery): Promise<RequestPage> => {
  const { db } = caller.deps.database
  const reading = await narrowed(
    db,
    readingOf(caller.actor, 'list-requests', query.agencyId),
    query.unitId,
  )
  const agency = await agencyById(db, reading.agencyId)
  const { today } = momentIn(agency.zone, caller.deps.now())
  const counting = countingOf(agency, agency.calendarVersion, today)
  const seen = scope(reading.agencyId, reading.unitIds)
  const isSeen = arrangedBy(caller.actor, reading.agencyId)
  const order: Order = query.q || query.tab === 'closed' ? 'newest' : query.sort
  const [{ rows: listed, found }, counts, due, late] = await Promise.all([
    lines(db, query, { reading, order, today, counting, actor: caller.actor }),
    standingCounts(db, reading.agencyId, reading.unitIds),
    dueCounts(db, seen),
    lateCount(db, [...seen, atRisk('late', today, counting)]),
  ])
  const { rows, nextCursor } = pageOf(listed, query.limit, ({ dueOn, id }) => ({
    key: order === 'due' ? dueOn : 'newest',
    id,
  }))
  const units = await unitNames(
    db,
    rows.flatMap(({ askedUnitId, unitId, state }) => [
      askedUnitId,
      unitId,
      ...state.assignments.map((one) => one.unitId),
    ]),
  )
  return {
    today,
    rows: rows.map((row) => {
      const own = caseCounting(agency, row.state)
      return rowView(row, { units, facts: { today, counting: own }, isSeen })
    }),
    nextCursor,
    found,
    counts: tabCounts(counts, reading),
    horizon: { late, days: daysAhead(due, today, counting) },
  }
}

type Lines = {
  reading: Reading
  order: Order
  today: CalendarDate
  counting: Counting
  actor: Actor
}

/** What a search finds whatever its standing; else the rows of the tab. */
const lines = async (db: Db, query: RequestQuery, of: Lines) => {
  const { reading, order, today, counting, actor } = of
  const limit = query.limit + 1
  const cursor = query.cursor === undefined ? null : parseCursor(query.cursor, 'req')
  const filters = [
    ...scope(reading.agencyId, reading.unitIds),
    ...filtered(checked(query)),
    ...(query.risk === undefined ? [] : [atRisk(query.risk, today, counting)]),
  ]
  if (query.q) {
    const afterId = cursor?.id ?? null
    return soughtRows(db, { text: query.q, reading, conditions: filters, limit, afterId })
  }
  const where = standsWhere(query, reading, actor)
  const place = cursor === null ? [] : [after(order, cursor)]
  const rows = await listedRows(db, { order, limit, conditions: [...filters, where, ...place] })
  return { rows, found: null }
}

/** One number, or what has to be arranged, is looked for whatever its standing; else the tab says it. */
const standsWhere = (query: RequestQuery, reading: Reading, actor: Actor): Condition => {
  if (query.provisionalNumber !== undefined) return numbered(query.provisionalNumber)
  if (query.needs !== undefined) return needing(actor, reading.agencyId)
  return inTab(reading, query.tab)
}

/** What a tab of the work list shows to this reader. */
export const inTab = (reading: Reading, tab: WorkTab): Condition => {
  const standings = standingsOf(tab, rolesOf(reading))
  return reading.unitIds === null ? stands(standings) : standsWith(reading.unitIds, standings)
}

/** A unit asked for narrows what is seen; it must be one of the agency that the reader may see. */
export const narrowed = async (
  db: Db,
  reading: Reading,
  unitId: string | undefined,
): Promise<Reading> => {
  if (unitId === undefined) return reading
  if (reading.unitIds !== null && !reading.unitIds.includes(unitId)) throw new Refused('forbidden')
  await unitOfAgency(db, reading.agencyId, unitId)
  return { ...reading, unitIds: [unitId] }
}

const checked = (query: RequestQuery): RequestQuery => {
  if (query.dueOn !== undefined && parseCalendarDate(query.dueOn) === null) {
    refuseField('dueOn', 'not-a-date')
  }
  return query
}

const rolesOf = ({ memberships }: Reading) => memberships.map((one) => one.role)

type Counted = readonly { status: string; value: number }[]

const tabCounts = (counts: Counted, reading: Reading): RequestPage['counts'] => {
  const of = new Map(counts.map(({ status, value }) => [status, value]))
  const total = (tab: WorkTab): number =>
    standingsOf(tab, rolesOf(reading)).reduce((sum, one) => sum + (of.get(one) ?? 0), 0)
  return {
    open: total('open'),
    mine: total('mine'),
    'with-unit': total('with-unit'),
    'with-applicant': total('with-applicant'),
    'with-superior': total('with-superior'),
    'to-hand-over': total('to-hand-over'),
    closed: total('closed'),
  }
}

/** Every day ahead with what is due on it, notice or hand-over; the days without a due date too. */
const daysAhead = (
  due: readonly { dueOn: string; due: number }[],
  today: CalendarDate,
  counting: Counting,
): RequestPage['horizon']['days'] => {
  const of = new Map(due.map((one) => [one.dueOn, one.due]))
  const days: RequestPage['horizon']['days'] = []
  const end = addWorkingDays(today, AHEAD, counting)
  for (let date = today; date <= end; date = shiftDays(date, 1)) {
    days.push({ date, due: of.get(date) ?? 0 })
  }
  return days
}
