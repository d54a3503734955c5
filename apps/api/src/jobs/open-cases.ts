import { schema } from '@terang/db'
import {
  and,
  asc,
  type Column,
  eq,
  getTableColumns,
  gt,
  isNotNull,
  isNull,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import type { RequestRecord } from '../requests/store.ts'

const { exemptions, objections, requests } = schema
const PAGE = 200

type Place = { dueOn: string; id: string }
type Of = { agencyId: string; fits: SQL | undefined }

type OpenRequest = Pick<
  RequestRecord,
  'id' | 'registerNumber' | 'version' | 'state' | 'dueOn' | 'unitId' | 'holder' | 'calendarVersion'
>

/** The open requests of an agency that fit, the first due first, a page at a time. */
export const openRequests = ({ database }: Deps, { agencyId, fits }: Of) => {
  const { id, registerNumber, version, state, dueOn, unitId, holder, calendarVersion } =
    getTableColumns(requests)
  return paged<OpenRequest>((last) =>
    database.db
      .select({ id, registerNumber, version, state, dueOn, unitId, holder, calendarVersion })
      .from(requests)
      .where(
        and(
          eq(requests.agencyId, agencyId),
          isNull(requests.closedOn),
          fits,
          after(requests, last),
        ),
      )
      .orderBy(asc(dueOn), asc(id))
      .limit(PAGE),
  )
}

/** Where help has still to be arranged and that fit, also after the answer. */
export const needyRequests = ({ database }: Deps, { agencyId, fits }: Of) => {
  const { id, needsDueOn } = requests
  const needs = { dueOn: needsDueOn, id }
  return paged<Place>((last) =>
    database.db
      .select({ id, dueOn: sql<string>`${needsDueOn}` })
      .from(requests)
      .where(and(eq(requests.agencyId, agencyId), isNotNull(needsDueOn), fits, after(needs, last)))
      .orderBy(asc(needsDueOn), asc(id))
      .limit(PAGE),
  )
}

type OpenObjection = Pick<
  typeof objections.$inferSelect,
  'id' | 'registerNumber' | 'version' | 'state' | 'dueOn' | 'deciderId'
>

/** As openRequests, of objections. */
export const openObjections = ({ database }: Deps, { agencyId, fits }: Of) => {
  const { id, registerNumber, version, state, dueOn, deciderId } = getTableColumns(objections)
  return paged<OpenObjection>((last) =>
    database.db
      .select({ id, registerNumber, version, state, dueOn, deciderId })
      .from(objections)
      .where(
        and(
          eq(objections.agencyId, agencyId),
          isNull(objections.closedOn),
          fits,
          after(objections, last),
        ),
      )
      .orderBy(asc(dueOn), asc(id))
      .limit(PAGE),
  )
}

type EndingExemption = Place & Pick<typeof exemptions.$inferSelect, 'version' | 'state'>

/** The exemptions in force by the register that fit and have a last day, the first to end first. */
export const endingExemptions = ({ database }: Deps, { agencyId, fits }: Of) => {
  const { id, version, state, endsOn } = exemptions
  const ends = { dueOn: endsOn, id }
  return paged<EndingExemption>((last) =>
    database.db
      .select({ id, version, state, dueOn: sql<string>`${endsOn}` })
      .from(exemptions)
      .where(
        and(
          eq(exemptions.agencyId, agencyId),
          eq(exemptions.status, 'exempt'),
          isNotNull(endsOn),
          fits,
          after(ends, last),
        ),
      )
      .orderBy(asc(endsOn), asc(id))
      .limit(PAGE),
  )
}

const after = (table: { dueOn: Column; id: Column }, last: Place | undefined): SQL | undefined =>
  last && or(gt(table.dueOn, last.dueOn), and(eq(table.dueOn, last.dueOn), gt(table.id, last.id)))

async function* paged<Row extends Place>(
  read: (last: Row | undefined) => PromiseLike<Row[]>,
): AsyncGenerator<Row> {
  let last: Row | undefined
  do {
    const page = await read(last)
    yield* page
    last = page.length < PAGE ? undefined : page.at(-1)
  } while (last)
}
