import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Db, schema } from '@terang/db'
import {
  type CalendarDate,
  type DisputeState,
  lastRemedy,
  type ObjectionState,
  type RequestState,
} from '@terang/law'
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { rowCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'

const { disputes, files, objections, persons, requests } = schema

type Agency = typeof schema.agencies.$inferSelect

/** A matter whose applicant is still known: its first case, and when its last remedy ends. */
export type KeptMatter = {
  noun: 'request' | 'objection'
  id: string
  registerNumber: string
  hasPapers: boolean
  /** Null while a case of it is open. */
  lastRemedyOn: CalendarDate | null
}

type Wanted = {
  agency: Agency
  /** Only those whose first case had ended by this day. */
  endedBy?: CalendarDate
}

/** Every matter of an agency whose identity is kept: requests, then objections that have none. */
export async function* keptMatters(deps: Deps, wanted: Wanted): AsyncGenerator<KeptMatter> {
  const { db } = deps.database
  for (let last = '', page = [] as KeptMatter[]; ; last = page.at(-1)?.id ?? '') {
    page = await requestPage(db, wanted, last)
    yield* page
    if (page.length < PAGE) break
    await nextTurn()
  }
  for (let last = '', page = [] as KeptMatter[]; ; last = page.at(-1)?.id ?? '') {
    page = await objectionPage(db, wanted, last)
    yield* page
    if (page.length < PAGE) break
    await nextTurn()
  }
}

const PAGE = 200

const hasPapers =
  sql<boolean>`exists (select 1 from ${files} where ${files.personId} = ${persons.id})`.mapWith(
    Boolean,
  )

const requestPage = async (db: Db, { agency, endedBy }: Wanted, last: string) => {
  const rows = await db
    .select({
      id: requests.id,
      registerNumber: requests.registerNumber,
      state: requests.state,
      calendarVersion: requests.calendarVersion,
      hasPapers,
    })
    .from(requests)
    .innerJoin(persons, eq(persons.id, requests.personId))
    .where(
      and(
        eq(requests.agencyId, agency.id),
        gt(requests.id, last),
        isNotNull(persons.wrappedKey),
        endedBy && lte(requests.closedOn, endedBy),
      ),
    )
    .orderBy(asc(requests.id))
    .limit(PAGE)
  const ends = await remediesOf(db, agency, rows)
  return rows.map(({ id, registerNumber, hasPapers: papers }) => ({
    noun: 'request' as const,
    id,
    registerNumber,
    hasPapers: papers,
    lastRemedyOn: ends.get(id) ?? null,
  }))
}

const objectionPage = async (db: Db, { agency, endedBy }: Wanted, last: string) => {
  const rows = await db
    .select({
      id: objections.id,
      registerNumber: objections.registerNumber,
      state: objections.state,
      calendarVersion: objections.calendarVersion,
      hasPapers,
      dispute: disputes.state,
    })
    .from(objections)
    .innerJoin(persons, eq(persons.id, objections.personId))
    .leftJoin(disputes, eq(disputes.objectionId, objections.id))
    .where(
      and(
        eq(objections.agencyId, agency.id),
        gt(objections.id, last),
        isNull(objections.requestId),
        isNotNull(persons.wrappedKey),
        endedBy && lte(objections.closedOn, endedBy),
      ),
    )
    .orderBy(asc(objections.id))
    .limit(PAGE)
  return rows.map(({ id, registerNumber, hasPapers: papers, dispute, ...row }) => ({
    noun: 'objection' as const,
    id,
    registerNumber,
    hasPapers: papers,
    lastRemedyOn: objectionRemedy(agency, row, dispute),
  }))
}

type Objected = { state: ObjectionState; calendarVersion: string }

const objectionRemedy = (agency: Agency, row: Objected, dispute: DisputeState | null) =>
  lastRemedy(
    { request: null, objections: [row.state], disputes: dispute ? [dispute] : [] },
    rowCounting(agency, row),
  )

type Ended = { id: string; state: RequestState; calendarVersion: string }

/** When the last remedy of each request ends, with what followed it. */
export const remediesOf = async (
  db: Db,
  agency: Agency,
  ended: readonly Ended[],
): Promise<ReadonlyMap<string, CalendarDate | null>> => {
  const followed = await db
    .select({ requestId: objections.requestId, state: objections.state, dispute: disputes.state })
    .from(objections)
    .leftJoin(disputes, eq(disputes.objectionId, objections.id))
    .where(
      inArray(
        objections.requestId,
        ended.map(({ id }) => id),
      ),
    )
  return new Map(
    ended.map((row) => {
      const { id, state } = row
      const own = followed.filter(({ requestId }) => requestId === id)
      const matter = {
        request: state,
        objections: own.map((one) => one.state),
        disputes: own.flatMap(({ dispute }) => dispute ?? []),
      }
      return [id, lastRemedy(matter, rowCounting(agency, row))]
    }),
  )
}

/** The same of an objection without a request. */
export const remedyOfObjection = async (
  db: Db,
  agency: Agency,
  row: Objected & { id: string },
): Promise<CalendarDate | null> => {
  const [found] = await db
    .select({ state: disputes.state })
    .from(disputes)
    .where(eq(disputes.objectionId, row.id))
  return objectionRemedy(agency, row, found?.state ?? null)
}
