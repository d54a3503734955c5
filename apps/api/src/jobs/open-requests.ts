import { schema } from '@terang/db'
import { and, asc, eq, getTableColumns, gt, isNull, or, type SQL } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import type { RequestRecord } from '../requests/store.ts'

const { requests } = schema
const PAGE = 200

type Open = Pick<
  RequestRecord,
  'id' | 'version' | 'state' | 'dueOn' | 'unitId' | 'holder' | 'calendarVersion'
>

/** The open requests of an agency that fit, the first due first, a page at a time. */
export async function* openRequests(
  { database }: Deps,
  agencyId: string,
  fits: SQL | undefined,
): AsyncGenerator<Open> {
  const { id, version, state, dueOn, unitId, holder, calendarVersion } = getTableColumns(requests)
  let last: Pick<Open, 'dueOn' | 'id'> | undefined
  do {
    const after = last && or(gt(dueOn, last.dueOn), and(eq(dueOn, last.dueOn), gt(id, last.id)))
    const page: Open[] = await database.db
      .select({ id, version, state, dueOn, unitId, holder, calendarVersion })
      .from(requests)
      .where(and(eq(requests.agencyId, agencyId), isNull(requests.closedOn), fits, after))
      .orderBy(asc(dueOn), asc(id))
      .limit(PAGE)
    yield* page
    last = page.length < PAGE ? undefined : page.at(-1)
  } while (last)
}
