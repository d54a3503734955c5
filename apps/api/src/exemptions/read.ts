import type { ExemptionPage, ExemptionView, ExemptListPage } from '@terang/contract/exemption-views'
import type { ExemptionQuery, ExemptionTab, ExemptListQuery } from '@terang/contract/exemptions'
import { schema } from '@terang/db'
import { type CalendarDate, type ExemptionEvent, ZONES } from '@terang/law'
import {
  and,
  desc,
  eq,
  getTableColumns,
  gte,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  sql,
} from 'drizzle-orm'
import { agencyAsked, agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { countingOf, momentIn } from '../counting.ts'
import { byId, pageOf, parseCursor } from '../cursor.ts'
import type { Deps } from '../deps.ts'
import { caseHistory, peopleNames, staffIn } from '../record/case-history.ts'
import { readingOf } from '../requests/reading.ts'
import { unitNames } from '../requests/units.ts'
import { getExemptionOf } from './store.ts'
import { exemptionRow, exemptionViewOf, exemptListRow } from './view.ts'

const { agencies, exemptions } = schema
const { status, endsOn, closedOn, id } = exemptions

/** One exemption for staff: read-exemption of the permission table. */
export const exemptionView = async (caller: Caller, wanted: string): Promise<ExemptionView> => {
  const { db } = caller.deps.database
  const of = await getExemptionOf(caller, wanted)
  const history = await caseHistory<ExemptionEvent>(db, of.row.id)
  const { proposal } = of.state
  const [people, units] = await Promise.all([
    peopleNames(db, [
      ...staffIn(history),
      proposal?.proposedBy ?? null,
      proposal?.consentBy ?? null,
    ]),
    unitNames(
      db,
      history.map(({ actor }) => actor.unit),
    ),
  ])
  return exemptionViewOf(of, { history, people, units })
}

/** What is exempt on a day: in force, and its end not passed (P52(2)). */
const inForce = (today: CalendarDate) =>
  and(eq(status, 'exempt'), or(isNull(endsOn), gte(endsOn, today)))

const inTab = (tab: ExemptionTab, today: CalendarDate) => {
  if (tab === 'in-force') return inForce(today)
  if (tab === 'at-work') return and(isNull(closedOn), ne(status, 'exempt'))
  return or(isNotNull(closedOn), and(eq(status, 'exempt'), lt(endsOn, today)))
}

/** The exemptions of an agency, newest first. */
export const exemptionPage = async (
  caller: Caller,
  query: ExemptionQuery,
): Promise<ExemptionPage> => {
  const { db } = caller.deps.database
  const { agencyId } = readingOf(caller.actor, 'list-exemptions', query.agencyId)
  const agency = await agencyById(db, agencyId)
  const { today } = momentIn(agency.zone, caller.deps.now())
  const counting = countingOf(agency, agency.calendarVersion, today)
  const { tab, cursor, limit } = query
  const [found, [counts]] = await Promise.all([
    db
      .select()
      .from(exemptions)
      .where(and(eq(exemptions.agencyId, agencyId), inTab(tab, today), before(cursor)))
      .orderBy(desc(id))
      .limit(limit + 1),
    db
      .select({
        'in-force': counted(inTab('in-force', today)),
        'at-work': counted(inTab('at-work', today)),
        ended: counted(inTab('ended', today)),
      })
      .from(exemptions)
      .where(eq(exemptions.agencyId, agencyId)),
  ])
  const { rows, nextCursor } = pageOf(found, limit, byId)
  return {
    today,
    agencyId,
    rows: rows.map((row) => exemptionRow(row, { today, counting })),
    nextCursor,
    counts: counts ?? { 'in-force': 0, 'at-work': 0, ended: 0 },
  }
}

/** Daftar Informasi yang Dikecualikan, of one public body or of all: what is exempt today. */
export const exemptListPage = async (
  { database: { db }, now }: Deps,
  query: ExemptListQuery,
): Promise<ExemptListPage> => {
  const agency = query.agencyId === undefined ? null : await agencyAsked(db, query.agencyId)
  const { today } = momentIn(agency?.zone ?? 'Asia/Jakarta', now())
  const onItsDay = ZONES.map((zone) =>
    and(eq(agencies.zone, zone), inForce(momentIn(zone, now()).today)),
  )
  const { cursor, limit } = query
  const found = await db
    .select({
      row: getTableColumns(exemptions),
      agency: { id: agencies.id, shortName: agencies.shortName },
      id,
    })
    .from(exemptions)
    .innerJoin(agencies, eq(agencies.id, exemptions.agencyId))
    .where(
      and(agency ? eq(exemptions.agencyId, agency.id) : undefined, or(...onItsDay), before(cursor)),
    )
    .orderBy(desc(id))
    .limit(limit + 1)
  const { rows, nextCursor } = pageOf(found, limit, byId)
  return { today, rows: rows.flatMap((row) => exemptListRow(row) ?? []), nextCursor }
}

const before = (cursor: string | undefined) =>
  cursor === undefined ? undefined : lt(id, parseCursor(cursor, 'exm').id)

const counted = (which: ReturnType<typeof inTab>) =>
  sql<number>`coalesce(sum(case when ${which} then 1 else 0 end), 0)`
