import type { DisputePage, DisputeView } from '@terang/contract/dispute-views'
import type { DisputeQuery } from '@terang/contract/disputes'
import { schema } from '@terang/db'
import type { DisputeEvent } from '@terang/law'
import { and, desc, eq, getTableColumns, isNotNull, isNull, lt } from 'drizzle-orm'
import { agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { standingsOf } from '../case-counters.ts'
import { momentIn } from '../counting.ts'
import { cursorText, parseCursor } from '../cursor.ts'
import { caseHistory, peopleNames, staffIn } from '../record/case-history.ts'
import { readingOf } from '../requests/reading.ts'
import { unitNames } from '../requests/units.ts'
import { getDisputeOf, originColumns } from './store.ts'
import { disputeRow, disputeViewOf } from './view.ts'

const { disputes, objections, requests } = schema

/** One dispute for staff: read-dispute of the permission table. */
export const disputeView = async (caller: Caller, id: string): Promise<DisputeView> => {
  const { db } = caller.deps.database
  const of = await getDisputeOf(caller, id)
  const history = await caseHistory<DisputeEvent>(db, of.row.id)
  const [people, units] = await Promise.all([
    peopleNames(db, staffIn(history)),
    unitNames(
      db,
      history.map(({ actor }) => actor.unit),
    ),
  ])
  return disputeViewOf(of, { history, people, units })
}

/** The disputes of an agency, newest first. */
export const disputePage = async (caller: Caller, query: DisputeQuery): Promise<DisputePage> => {
  const { db } = caller.deps.database
  const { agencyId } = readingOf(caller.actor, 'list-disputes', query.agencyId)
  const agency = await agencyById(db, agencyId)
  const { today } = momentIn(agency.zone, caller.deps.now())
  const { tab, stage, cursor, limit } = query
  const [found, standings] = await Promise.all([
    db
      .select({ dispute: getTableColumns(disputes), ...originColumns })
      .from(disputes)
      .innerJoin(objections, eq(objections.id, disputes.objectionId))
      .leftJoin(requests, eq(requests.id, objections.requestId))
      .where(
        and(
          eq(disputes.agencyId, agencyId),
          tab === 'open' ? isNull(disputes.closedOn) : isNotNull(disputes.closedOn),
          stage && eq(disputes.stage, stage),
          cursor === undefined ? undefined : lt(disputes.id, parseCursor(cursor, 'dsp').id),
        ),
      )
      .orderBy(desc(disputes.id))
      .limit(limit + 1),
    standingsOf(db, agencyId),
  ])
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1)?.dispute : undefined
  return {
    today,
    rows: rows.map((row) => disputeRow(row, today)),
    nextCursor: last ? cursorText({ key: 'newest', id: last.id }) : null,
    counts: {
      open: standings.get('dispute:open') ?? 0,
      closed: standings.get('dispute:closed') ?? 0,
    },
  }
}
