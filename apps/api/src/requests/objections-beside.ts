import type { DisputeMark } from '@terang/contract/dispute-views'
import type { NextRightView } from '@terang/contract/history-views'
import type {
  ObjectingView,
  ObjectionMark,
  ObjectionTrackingMark,
} from '@terang/contract/objection-views'
import { schema } from '@terang/db'
import {
  availableGrounds,
  type CalendarDate,
  type DisputeEvent,
  nextDisputeRight,
  nextObjectionRight,
  nextRight,
  type NextRight,
  silentSince,
} from '@terang/law'
import { desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { caseCounting } from '../counting.ts'
import { hearingViews } from '../record/hearing-views.ts'
import { preparedFor } from '../prepared.ts'
import type { HistoryEntry } from '../record/case-history.ts'
import { type AgencyRecord, type Case, factsOf } from './store.ts'

const { disputes, objections } = schema

/** Keberatan atas permohonan ini, with the dispute that followed. */
export type ObjectionBeside = {
  objection: typeof objections.$inferSelect
  dispute: typeof disputes.$inferSelect | null
}

/** Newest first. */
export const objectionsBeside = preparedFor((db) =>
  db
    .select({ objection: getTableColumns(objections), dispute: getTableColumns(disputes) })
    .from(objections)
    .leftJoin(disputes, eq(disputes.objectionId, objections.id))
    .where(eq(objections.requestId, sql.placeholder('id')))
    .orderBy(desc(objections.id))
    .prepare(),
)

type Seen = { agency: AgencyRecord; today: CalendarDate }

export const objectionMark = (
  { objection: row }: Pick<ObjectionBeside, 'objection'>,
  { agency, today }: Seen,
): ObjectionMark => ({
  id: row.id,
  registerNumber: row.registerNumber,
  status: row.status,
  grounds: [...row.grounds],
  receivedOn: row.receivedOn,
  dueOn: row.dueOn,
  filedLate: row.filedLate,
  decision: row.decision,
  silentSince: silentSince(row.state, today, caseCounting(agency, row.state)),
  closedOn: row.closedOn,
})

export const objectionTrackingMark = (
  beside: ObjectionBeside,
  seen: Seen,
): ObjectionTrackingMark => ({
  ...objectionMark(beside, seen),
  version: beside.objection.version,
  provisional: beside.objection.provisional,
  nextRight: rightAfter(beside, seen),
  dispute: beside.dispute && disputeMark(beside.dispute),
})

/** The way to the commission; once it was taken, what the stage of the dispute leaves to do. */
export const rightAfter = (
  { objection: row, dispute }: ObjectionBeside,
  { agency, today }: Seen,
): NextRightView | null => {
  const counting = caseCounting(agency, row.state)
  const right = dispute
    ? nextDisputeRight(dispute.state, today, counting)
    : nextObjectionRight(row.state, counting)
  return right && rightView(right)
}

export const rightView = (right: NextRight): NextRightView => ({
  ...right,
  basis: right.basis.map((one) => ({ ...one })),
})

export const disputeMark = (
  row: typeof disputes.$inferSelect,
  history: readonly HistoryEntry<DisputeEvent>[] = [],
): DisputeMark => ({
  id: row.id,
  version: row.version,
  stage: row.stage,
  ruling: row.ruling,
  petitionedOn: row.petitionedOn,
  filedLate: row.filedLate,
  registrationNumber: row.registrationNumber,
  closedOn: row.closedOn,
  hearings: hearingViews(row.state, history),
})

/** The applicant's next right: of the newest objection, unless it was withdrawn or gave the request new life. */
export const rightOfCase = (of: Case, beside: readonly ObjectionBeside[]): NextRightView | null => {
  const newest = beside[0]
  const { reopenedOn } = of.state
  const leads =
    newest &&
    newest.objection.status !== 'withdrawn' &&
    !(newest.objection.decision && newest.objection.closedOn === reopenedOn)
  if (leads) return rightAfter(newest, of)
  return rightView(nextRight(of.state, of.today, of.counting))
}

/** What an objection to this request could name today; the same rules judge it when it comes. */
export const objectingView = (of: Case, beside: readonly ObjectionBeside[]): ObjectingView => {
  const anotherOpen = beside.some(({ objection }) => objection.closedOn === null)
  const { can, cannot } = availableGrounds({ ...factsOf(of), request: of.state, anotherOpen })
  return { can, cannot, groundFoundOn: groundFoundOn(of) }
}

/** The day the ground showed itself: the notice, the first day of silence, or the end without completion. */
const groundFoundOn = ({ state, today, counting }: Case): CalendarDate | null => {
  const right = nextRight(state, today, counting)
  const objects = right.right === 'object-to-silence' || right.right === 'object-to-answer'
  if (objects) return right.from > today ? null : right.from
  return state.status === 'not-completed' ? state.closedOn : null
}
