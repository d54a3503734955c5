import type { OpenNowView } from '@terang/contract/statistics'
import { type Db, schema } from '@terang/db'
import { calendarDate, dateInZone, hasLapsed, ZONES } from '@terang/law'
import { and, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { caseCounting } from '../counting.ts'
import type { AgencyRow } from './store.ts'

const { agencies, disputes, objections, requests } = schema

const NAMES = [
  'inProcess',
  'silenceSafe',
  'silencePerki',
  'handOverOverdue',
  'objectionsInProcess',
  'objectionSilence',
  'disputesInProcess',
] as const satisfies readonly (keyof OpenNowView)[]

/** What hangs on today, by agency: asked of the open cases, each by the day on its agency's wall. */
export const openNow = async (db: Db, now: string) => {
  const [counted, lapsed] = await Promise.all([
    db.all<Counted>(counts(now)),
    lapsedRequests(db, now),
  ])
  const of = (agencyId: string): OpenNowView => {
    const own = counted.filter((row) => row.agencyId === agencyId)
    const count = (name: (typeof NAMES)[number]) => own.find((row) => row.name === name)?.value ?? 0
    const gone = lapsed.filter((row) => row.agencyId === agencyId)
    return {
      inProcess: count('inProcess'),
      silenceSafe: count('silenceSafe') - gone.length,
      silencePerki: count('silencePerki') - gone.filter((row) => row.byPerki).length,
      handOverOverdue: count('handOverOverdue'),
      objectionsInProcess: count('objectionsInProcess'),
      objectionSilence: count('objectionSilence'),
      disputesInProcess: count('disputesInProcess'),
    }
  }
  return {
    of,
    ofAll: (rows: readonly AgencyRow[]) => rows.map(({ id }) => of(id)).reduce(plus, none()),
  }
}

const none = (): OpenNowView => {
  // Safe because every name gets its number.
  return Object.fromEntries(NAMES.map((name) => [name, 0])) as OpenNowView
}

const plus = (one: OpenNowView, other: OpenNowView): OpenNowView => {
  const sum = none()
  for (const name of NAMES) sum[name] = one[name] + other[name]
  return sum
}

type Counted = { name: string; agencyId: string; value: number }

/** The day in the zone of the agency, as the statement sees it. */
export const todayThere = (now: string): SQL =>
  sql`case ${agencies.zone} ${sql.join(
    ZONES.map((zone) => sql`when ${zone} then ${dateInZone(now, zone)}`),
    sql` `,
  )} end`

/** Waiting for a notice, and past the limit of the UU: the rows of the work list's own small index. */
export const WAITING = sql`${requests.closedOn} is null and ${requests.status} in ('registered', 'incomplete', 'in-process')`

const counts = (now: string): SQL => {
  const today = todayThere(now)
  const requestsWhere = (name: string, where: SQL): SQL =>
    sql`select ${name} as name, ${requests.agencyId} as agencyId, count(*) as value from ${requests}
        join ${agencies} on ${agencies.id} = ${requests.agencyId} where ${where} group by ${requests.agencyId}`
  const objectionsWhere = (name: string, where: SQL): SQL =>
    sql`select ${name} as name, ${objections.agencyId} as agencyId, count(*) as value from ${objections}
        join ${agencies} on ${agencies.id} = ${objections.agencyId}
        where ${objections.closedOn} is null and ${where} group by ${objections.agencyId}`
  return sql.join(
    [
      requestsWhere('inProcess', WAITING),
      requestsWhere('silenceSafe', sql`${WAITING} and ${requests.dueOn} < ${today}`),
      requestsWhere(
        'silencePerki',
        sql`${WAITING} and ${requests.dueOn} < ${today} and coalesce(${requests.perkiDueOn}, ${requests.dueOn}) < ${today}`,
      ),
      requestsWhere(
        'handOverOverdue',
        sql`${requests.closedOn} is null and ${requests.status} = 'answered' and ${requests.dueOn} < ${today}`,
      ),
      objectionsWhere('objectionsInProcess', sql`true`),
      objectionsWhere('objectionSilence', sql`${objections.dueOn} < ${today}`),
      sql`select 'disputesInProcess' as name, ${disputes.agencyId} as agencyId, count(*) as value from ${disputes}
          where ${disputes.closedOn} is null and ${disputes.stage} not in ('decision', 'interim-rejection', 'court', 'court-judgment', 'cassation')
          group by ${disputes.agencyId}`,
    ],
    sql` union all `,
  )
}

/** P33(4): who did not complete in time is owed nothing more, also before the job notes it. */
const lapsedRequests = async (db: Db, now: string) => {
  const rows = await db
    .select({ request: requests, agency: agencies })
    .from(requests)
    .innerJoin(agencies, eq(agencies.id, requests.agencyId))
    .where(
      and(
        isNull(requests.closedOn),
        eq(requests.status, 'incomplete'),
        lt(requests.dueOn, todayThere(now)),
      ),
    )
  return rows
    .filter(({ request, agency }) =>
      hasLapsed(request.state, dateInZone(now, agency.zone), caseCounting(agency, request.state)),
    )
    .map(({ request, agency }) => ({
      agencyId: agency.id,
      byPerki: calendarDate(request.perkiDueOn ?? request.dueOn) < dateInZone(now, agency.zone),
    }))
}
