import type { NextRightView } from '@terang/contract/history-views'
import type {
  ObjectionRow,
  ObjectionTrackingView,
  ObjectionView,
} from '@terang/contract/objection-views'
import type { schema } from '@terang/db'
import { askAnew, type CalendarDate, calendarDate, daysLeft, nextRight } from '@terang/law'
import { caseCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { wordsOf } from '../record/case-history.ts'
import { applicantView } from '../requests/identity.ts'
import { disputeMark, objectionMark, rightAfter, rightView } from '../requests/objections-beside.ts'
import type { AgencyRecord, RequestRecord } from '../requests/store.ts'
import { objectionActs } from './acts-view.ts'
import type { Decider } from './deciders.ts'
import { objectionHistory, objectionTimeline } from './history-view.ts'
import { objectionLimitsView } from './limits-view.ts'
import type { ObjectionFile } from './objection-file.ts'
import type { ObjectionCase } from './store.ts'

type Objection = typeof schema.objections.$inferSelect

/** The objection as this member of staff may see it. */
export const objectionViewOf = (
  deps: Deps,
  of: ObjectionCase,
  file: ObjectionFile,
): ObjectionView => {
  const { row, agency, state } = of
  const { people, person } = file
  return {
    audience: 'staff',
    ...whole(of, file),
    agency: { id: agency.id, name: agency.name, shortName: agency.shortName },
    byProxy: row.byProxy,
    refuserName: state.refuserId === null ? null : (people.get(state.refuserId) ?? null),
    decider:
      state.deciderId === null
        ? null
        : { id: state.deciderId, name: people.get(state.deciderId) ?? state.deciderId },
    deciders: file.deciders.filter(({ id }) => !hasAnswered(of, id)),
    history: objectionHistory(of, file),
    applicant: person && applicantView(deps.keys, person),
    erased: person && person.wrappedKey === null ? 'identity' : (state.erased ?? null),
    countedFrom: state.countedFrom ?? state.receivedOn,
  }
}

const hasAnswered = ({ state, request }: ObjectionCase, personId: string): boolean =>
  personId === state.refuserId || personId === request?.state.answer?.answeredBy

/** The objection as its objector sees it. */
export const objectionTrackingViewOf = (
  of: ObjectionCase,
  file: ObjectionFile,
): ObjectionTrackingView => {
  const { id, name, shortName, address, phone, email, houseRules } = of.agency
  return {
    audience: 'applicant',
    ...whole(of, file),
    agency: { id, name, shortName, address, phone, email, titles: houseRules.titles },
    timeline: objectionTimeline(file),
    nextRight: rightOf(of, file),
  }
}

/** Once withdrawn, what its request leaves; without a request one may ask anew. */
const rightOf = (of: ObjectionCase, { dispute }: ObjectionFile): NextRightView | null => {
  const { state, request, today, agency } = of
  if (state.status !== 'withdrawn') return rightAfter({ objection: of.row, dispute }, of)
  if (!request) return rightView(askAnew(state.closedOn ?? today, today))
  const counting = caseCounting(agency, request.state)
  return rightView(nextRight(request.state, today, counting))
}

/** What both faces show alike. */
const whole = (of: ObjectionCase, file: ObjectionFile) => {
  const { row, state, counting } = of
  return {
    ...commonView(row, of),
    registeredOn: state.registeredOn,
    groundFoundOn: state.groundFoundOn,
    silenceNoted: state.silentSince !== null,
    reason: row.reason,
    purpose: row.purpose,
    limits: objectionLimitsView(state, counting),
    answer: answerView(of, file),
    request: of.request && requestLine(of.request),
    dispute: file.dispute && disputeMark(file.dispute, file.disputeHistory),
    acts: objectionActs(of, file),
  }
}

type Seen = { agency: AgencyRecord; today: CalendarDate }

const commonView = (row: Objection, { agency, today }: Seen) => ({
  ...objectionMark({ objection: row }, { agency, today }),
  version: row.version,
  channel: row.channel,
  registeredAt: row.registeredAt,
  today,
  arguableDueOn: row.perkiDueOn,
  provisional: row.provisional,
  daysLeft:
    row.closedOn === null
      ? daysLeft(calendarDate(row.dueOn), today, caseCounting(agency, row.state))
      : null,
})

const requestLine = (row: RequestRecord): ObjectionView['request'] => ({
  id: row.id,
  registerNumber: row.registerNumber,
  version: row.version,
  title: row.title,
  status: row.status,
  outcome: row.outcome,
  receivedOn: row.receivedOn,
  dueOn: row.dueOn,
  reopenedOn: row.state.reopenedOn,
})

const answerView = (
  { row, state }: ObjectionCase,
  { history }: ObjectionFile,
): ObjectionView['answer'] => {
  const { answer } = state
  if (!answer) return null
  const words = wordsOf(history, 'objection-answered')
  const { decision, on, letter, decree } = answer
  const byPerki = row.perkiDueOn !== null && on <= row.perkiDueOn
  return {
    decision,
    on,
    letter: { ...letter },
    decree: decree && { ...decree },
    replies: state.grounds.map((ground) => ({ ground, text: words[`reply.${ground}`] ?? null })),
    punctuality: on <= row.dueOn ? 'on-time' : byPerki ? 'on-time-by-perki' : 'late',
  }
}

export type ListedObjection = {
  objection: Objection
  request: { id: string; registerNumber: string; title: string } | null
  decider: Decider | null
  excerpts?: string[]
}

/** A line of the register of objections. */
export const objectionRow = (
  { objection, request, decider, excerpts = [] }: ListedObjection,
  seen: Seen,
): ObjectionRow => ({ ...commonView(objection, seen), request, decider, excerpts })
