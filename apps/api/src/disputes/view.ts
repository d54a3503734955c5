import type { DisputeLimitsView, DisputeRow, DisputeView } from '@terang/contract/dispute-views'
import type { EventView } from '@terang/contract/history-views'
import {
  absencesOf,
  availableDisputeStages,
  beforeHearing,
  type CalendarDate,
  decideDispute,
  DISPUTE_ACTS,
  DISPUTE_STAGES,
  type DisputeEvent,
  disputeLimits,
  hearingsOpen,
  mayEver,
} from '@terang/law'
import type { HistoryEntry } from '../record/case-history.ts'
import { entryView } from '../record/entry-view.ts'
import { disputeMark } from '../requests/objections-beside.ts'
import type { UnitName } from '../requests/units.ts'
import { deadlineOrNull, deadlineView } from '../requests/view-parts.ts'
import { hearingViews } from '../record/hearing-views.ts'
import { type DisputeCase, disputeFacts, type DisputeRecord, type Origin } from './store.ts'

export type DisputeFile = {
  history: HistoryEntry<DisputeEvent>[]
  units: ReadonlyMap<string, UnitName>
  people: ReadonlyMap<string, string>
}

/** The dispute, as the body keeps its course. */
export const disputeViewOf = (of: DisputeCase, file: DisputeFile): DisputeView => {
  const { agency, state } = of
  return {
    audience: 'staff',
    ...disputeRow({ dispute: of.row, objection: of.objection, request: of.request }, of.today),
    hearings: hearingViews(state, file.history),
    agency: { id: agency.id, name: agency.name, shortName: agency.shortName },
    countedFrom: state.countedFrom ?? state.filedOn,
    limits: limitsView(of),
    decisionReceivedOn: state.decisionReceivedOn,
    decisionNumber: decisionNumber(file),
    history: historyView(of, file),
    beforeHearings: beforeHearings(of),
    absences: absencesOf(state),
    ...openings(of),
  }
}

export type ListedDispute = Origin & { dispute: DisputeRecord }

/** A line of the list of disputes. */
export const disputeRow = (
  { dispute: row, objection, request }: ListedDispute,
  today: CalendarDate,
): DisputeRow => ({
  ...disputeMark(row),
  today,
  grounds: [...row.state.grounds],
  since: row.state.since,
  afterSilence: row.state.afterSilence,
  objection,
  request,
})

const limitsView = ({ state, counting }: DisputeCase): DisputeLimitsView => {
  const limits = disputeLimits(state, counting)
  return {
    filing: deadlineView(limits.filing),
    start: deadlineView(limits.start),
    settlement: deadlineView(limits.settlement),
    incompleteLetter: deadlineOrNull(limits.incompleteLetter),
    completion: deadlineOrNull(limits.completion),
    mediation: deadlineOrNull(limits.mediation),
    mediationAtMost: limits.mediationAtMost,
    challenge: deadlineOrNull(limits.challenge),
    challengeAlarm: limits.challengeAlarm,
    cassation: deadlineOrNull(limits.cassation),
  }
}

/** What may be noted next; of the stages that say why not, those that only the order forbids stay untold. */
const openings = (
  of: DisputeCase,
): Pick<DisputeView, 'acts' | 'stages' | 'ruledStage' | 'hearingKinds'> => {
  const { state, today, actor } = of
  const facts = disputeFacts(of)
  const can: DisputeView['stages']['can'] = []
  const cannot: DisputeView['stages']['cannot'] = {}
  for (const stage of DISPUTE_STAGES) {
    const decision = decideDispute(state, { type: 'note-stage', stage, on: today }, facts)
    if (decision.ok) can.push(stage)
    else if (TOLD.has(decision.refusal)) cannot[stage] = decision.refusal
  }
  const ruledStage = availableDisputeStages(state, facts).find((stage) => !can.includes(stage))
  const hearingKinds = hearingsOpen(state, today)
  const open = {
    'note-petition': false,
    'note-stage': can.length > 0,
    'note-outcome': ruledStage,
    'note-hearing': hearingKinds.length > 0,
  }
  return {
    acts: { can: DISPUTE_ACTS.filter((act) => open[act] && mayEver(actor, act)) },
    stages: { can, cannot },
    ruledStage: ruledStage ?? null,
    hearingKinds,
  }
}

/** Of the sittings that are still to come. */
const beforeHearings = ({ state, counting }: DisputeCase): DisputeView['beforeHearings'] =>
  (state.hearings ?? []).flatMap((hearing) => {
    const limit = hearing.attendance === null && beforeHearing(state, hearing, counting)
    return limit ? [{ kind: hearing.kind, day: hearing.day, ...limit }] : []
  })

const TOLD = new Set<string>(['mediation-not-for-ground-a', 'mediation-not-yet-tried'])

const decisionNumber = ({ history }: DisputeFile): string | null =>
  history.findLast(({ event }) => event.type === 'ruling-noted')?.words['decisionNumber'] ?? null

/** No entry moves a limit here: those of a stage begin with it. */
const historyView = (
  { state: { filedOn: start }, counting }: DisputeCase,
  { history, people, units }: DisputeFile,
): EventView[] =>
  history.map((entry) => ({
    ...entryView(entry, { people, units, start, counting }),
    movedLimit: false,
    dueOn: null,
  }))
