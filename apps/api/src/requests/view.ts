import type {
  ActsView,
  RequestRow,
  RequestView,
  TrackingView,
} from '@terang/contract/request-views'
import {
  availableRequestActs,
  calendarDate,
  completionLimit,
  type Counting,
  daysLeft,
  isOverdue,
  latestNeedDay,
  type Need,
  nextNeedDue,
  requestLimits,
  workingDaysBetween,
  unitTermsOn,
} from '@terang/law'
import type * as z from 'zod'
import type { Deps } from '../deps.ts'
import { wordsOf } from '../record/case-history.ts'
import { blackoutViews } from './blackout-view.ts'
import { type CaseFile, mayIdentify } from './case-file.ts'
import { historyView, timelineView } from './history-view.ts'
import { helperIn } from './help-words.ts'
import { applicantView } from './identity.ts'
import { lettersView } from './letters-sent.ts'
import { needViews } from './need-views.ts'
import {
  objectingView,
  objectionMark,
  objectionTrackingMark,
  rightOfCase,
} from './objections-beside.ts'
import { costsView } from './payments.ts'
import { type Case, factsOf, type RequestRecord } from './store.ts'
import type { UnitName } from './units.ts'
import { assignmentViews, ledgerView, unitOfReader, workingUnits } from './units-view.ts'
import {
  answerView,
  applicantSees,
  daysToDue,
  filesView,
  limitsView,
  proposalView,
  staffSees,
} from './view-parts.ts'

/** The case as this member of staff may see it. */
export const requestViewOf = (deps: Deps, of: Case, file: CaseFile): RequestView => {
  const { state, agency } = of
  const identity = mayIdentify(of)
  return {
    audience: 'staff',
    ...shared(of, file),
    provisionalNumber: of.row.provisionalNumber,
    unitsWorking: workingUnits(state, file.units),
    holder: state.holder,
    agency: { id: agency.id, name: agency.name, shortName: agency.shortName },
    erased: state.erased ?? null,
    unitTerms: unitTermsOn(agency.houseRules, of.today),
    completeOn: state.completeOn,
    extension: state.extension && { ...state.extension },
    assignments: assignmentViews(of, file),
    actsForUnit: unitOfReader(of, file),
    ledger: ledgerView(of, file),
    proposal: proposalView(state, file),
    blackouts: blackoutViews(state, file),
    files: filesView(file.files, staffSees(identity)),
    history: historyView(of, file),
    applicant: identity && file.person ? applicantView(deps.keys, file.person) : null,
    needs: needViews(of, file),
    costs: costsView(of),
    letters: lettersView(of, file),
    needsLatest: latestNeedDay(state, of.counting),
    helper: identity ? helperIn(file.sealed) : null,
    acts: actsView(of),
    objections: file.objections.map((beside) => objectionMark(beside, of)),
  }
}

/** The case as its applicant sees it. */
export const trackingViewOf = (of: Case, file: CaseFile): TrackingView => {
  const { state, agency } = of
  const { id, name, shortName, address, phone, email, houseRules } = agency
  const reason = wordsOf(file.history, 'deadline-extended')['reason'] ?? null
  const acts = actsView(of)
  const whole = shared(of, file)
  // Ground b rests on no request, so it alone offers nothing here.
  const objects = whole.objecting.can.some((ground) => ground !== 'b')
  return {
    audience: 'applicant',
    ...whole,
    agency: { id, name, shortName, address, phone, email, titles: houseRules.titles },
    extension: state.extension && { ...state.extension, reason },
    files: filesView(file.files, applicantSees),
    timeline: timelineView(file),
    nextRight: rightOfCase(of, file.objections),
    acts: {
      can: [...acts.can, ...(objects ? (['register-objection'] as const) : [])],
      cannot: acts.cannot,
    },
    objections: file.objections.map((beside) => objectionTrackingMark(beside, of)),
    needs: needViews(of, file),
    costs: costsView(of),
    lastMail: file.lastMail,
  }
}

/** What both faces show alike. */
const shared = (of: Case, file: CaseFile) => {
  const { row, state, today, counting } = of
  const limits = requestLimits(state, counting)
  return {
    ...commonView(row, file.units, today),
    details: row.details,
    purpose: row.purpose,
    access: row.access,
    format: row.format,
    delivery: row.delivery,
    limits: limitsView(limits),
    daysLeft: daysToDue(state, limits, { today, counting }),
    workingDay: workingDaysBetween(state.reopenedOn ?? state.receivedOn, today, counting),
    overdue: isOverdue(state, today, counting),
    incompleteness: state.incompleteness && {
      noticeOn: state.incompleteness.noticeOn,
      missing: [...state.incompleteness.missing],
      explanation: wordsOf(file.history, 'declared-incomplete')['explanation'] ?? null,
      deliveredOn: state.incompleteness.deliveredOn,
    },
    answer: answerView({ state, limits, counting }, file),
    handedOverOn: state.handedOverOn,
    closedOn: state.closedOn,
    spoken: state.spoken ?? null,
    objecting: objectingView(of, file.objections),
  }
}

const actsView = (of: Case): z.infer<typeof ActsView> => {
  const { can, cannot } = availableRequestActs(of.state, factsOf(of))
  return { can: [...can], cannot: { ...cannot } }
}

type Common = Pick<
  RequestRecord,
  | 'id'
  | 'registerNumber'
  | 'version'
  | 'status'
  | 'outcome'
  | 'channel'
  | 'applicantKind'
  | 'byProxy'
  | 'title'
  | 'receivedOn'
  | 'registeredAt'
  | 'askedUnitId'
  | 'unitId'
>

const commonView = (row: Common, units: ReadonlyMap<string, UnitName>, today: string) => ({
  id: row.id,
  registerNumber: row.registerNumber,
  version: row.version,
  status: row.status,
  outcome: row.outcome,
  channel: row.channel,
  applicantKind: row.applicantKind,
  byProxy: row.byProxy,
  title: row.title,
  receivedOn: row.receivedOn,
  registeredAt: row.registeredAt,
  today,
  askedUnit: row.askedUnitId === null ? null : (units.get(row.askedUnitId) ?? null),
  unit: row.unitId === null ? null : (units.get(row.unitId) ?? null),
})

export type ListedRow = Common &
  Pick<RequestRecord, 'holder' | 'dueOn' | 'perkiDueOn' | 'provisional' | 'state' | 'closedOn'> & {
    excerpts?: string[]
  }

type Listing = {
  units: ReadonlyMap<string, UnitName>
  facts: { today: Case['today']; counting: Counting }
  /** Of which needs the reader may know. */
  isSeen: (need: Need) => boolean
}

/** A line of the work list; its dates stand in the row, what they mean is asked of today. */
export const rowView = (row: ListedRow, { units, facts, isSeen }: Listing): RequestRow => {
  const { state } = row
  return {
    ...commonView(row, units, facts.today),
    unitsWorking: workingUnits(state, units),
    holder: row.holder,
    dueOn: row.dueOn,
    arguableDueOn: row.perkiDueOn,
    extended: state.extension !== null,
    provisional: row.provisional,
    daysLeft:
      row.closedOn === null ? daysLeft(calendarDate(row.dueOn), facts.today, facts.counting) : null,
    overdue: row.dueOn < facts.today && isOverdue(state, facts.today, facts.counting),
    completionDueOn: completionLimit(state, facts.counting)?.dueOn ?? null,
    spoken: state.spoken ?? null,
    needsDueOn: nextNeedDue(state, facts.counting, isSeen),
    consentAwaited: state.proposal?.consent === 'awaited',
    excerpts: row.excerpts ?? [],
  }
}
