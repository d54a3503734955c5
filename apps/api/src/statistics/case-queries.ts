import type { CaseDrillQuery, DrillFigure } from '@terang/contract/statistics'
import { type Db, schema } from '@terang/db'
import { NOTICE_TIMINGS } from '@terang/law'
import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { refuseField } from '../refused.ts'
import { todayThere, WAITING } from './open-now.ts'

const { agencies, requestOutcomes: outcomes, requests } = schema

/** Where the next page begins: a case may stand in a list once for each of its outcomes. */
type After = { key: string; id: string; version: number }

export const afterText = ({ key, id, version }: After): string =>
  Buffer.from(`${key} ${id} ${version}`).toString('base64url')

const parseAfter = (text: string): After => {
  const [, key = '', id = '', version = ''] =
    AFTER.exec(Buffer.from(text, 'base64url').toString()) ?? []
  return id === '' ? refuseField('cursor', 'bad-format') : { key, id, version: Number(version) }
}

const AFTER = /^(\d{4}-\d{2}-\d{2}) (req_[a-z0-9]{10,40}) (\d{1,6})$/

export type Drill = Pick<
  CaseDrillQuery,
  'agencyId' | 'year' | 'month' | 'figure' | 'cursor' | 'limit'
>
export type FoundCase = Awaited<ReturnType<typeof foundCases>>[number]

/** The cases behind a figure, newest first; those that wait today with the most urgent first. */
export const foundCases = async (db: Db, drill: Drill, now: string) => {
  const { key, join, where, waits } = sourceOf(drill.figure, now)
  const version = sql<number>`coalesce(${outcomes.version}, 0)`
  const place = sql`(${key}, ${requests.id}, ${version})`
  const after = drill.cursor === undefined ? null : parseAfter(drill.cursor)
  const period = waits ? null : periodOf(drill)
  const order = waits ? asc : desc
  const query = db
    .select({
      key: sql<string>`${key}`,
      version,
      request: requests,
      agency: agencies,
      given: outcomes,
    })
    .from(requests)
    .innerJoin(agencies, eq(agencies.id, requests.agencyId))
  const joined =
    join === 'every-outcome'
      ? query.innerJoin(outcomes, eq(outcomes.caseId, requests.id))
      : query.leftJoin(
          outcomes,
          and(eq(outcomes.caseId, requests.id), isNull(outcomes.overturnedOn)),
        )
  return joined
    .where(
      and(
        where,
        drill.agencyId === undefined ? undefined : eq(requests.agencyId, drill.agencyId),
        period ? sql`${key} between ${period.from} and ${period.to}` : undefined,
        after
          ? sql`${place} ${sql.raw(waits ? '>' : '<')} (${after.key}, ${after.id}, ${after.version})`
          : undefined,
      ),
    )
    .orderBy(order(key), order(requests.id), order(version))
    .limit(drill.limit + 1)
}

type Source = {
  /** The day by which the figure counts a case. */
  key: typeof requests.receivedOn | typeof requests.dueOn | typeof outcomes.givenOn | SQL<string>
  join: 'every-outcome' | 'standing-outcome'
  where: SQL | undefined
  /** Of today, so that no period fits it. */
  waits: boolean
}

const sourceOf = (figure: DrillFigure, now: string): Source => {
  const timing = NOTICE_TIMINGS.find((one) => figure === `notice-${one}`)
  if (timing) return ofOutcomes(eq(outcomes.timing, timing))
  switch (figure) {
    case 'received':
      return {
        key: requests.receivedOn,
        join: 'standing-outcome',
        where: undefined,
        waits: false,
      }
    case 'in-process':
      return { key: requests.dueOn, join: 'standing-outcome', where: WAITING, waits: true }
    case 'silence':
      return {
        key: requests.dueOn,
        join: 'standing-outcome',
        where: sql`${WAITING} and ${requests.dueOn} < ${todayThere(now)}`,
        waits: true,
      }
    case 'reopened':
      return {
        key: sql<string>`${outcomes.overturnedOn}`,
        join: 'every-outcome',
        where: sql`${outcomes.overturnedOn} is not null`,
        waits: false,
      }
    default:
      return ofOutcomes(sql`${outcomes.outcome} = ${figure}`)
  }
}

const ofOutcomes = (where: SQL): Source => ({
  key: outcomes.givenOn,
  join: 'every-outcome',
  where,
  waits: false,
})

/** A year, one of its months, or all time. */
const periodOf = ({ year, month }: Drill): { from: string; to: string } => {
  if (year === undefined) {
    return month === undefined
      ? { from: '0000-01-01', to: '9999-12-31' }
      : refuseField('year', 'required')
  }
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const first = `${year}-${String(month).padStart(2, '0')}`
  return { from: `${first}-01`, to: `${first}-31` }
}
