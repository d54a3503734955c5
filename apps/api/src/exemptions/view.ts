import type { ExemptionRow, ExemptionView, ExemptListRow } from '@terang/contract/exemption-views'
import type { EventView } from '@terang/contract/history-views'
import {
  availableExemptionActs,
  availableOpenings,
  type CalendarDate,
  type Counting,
  daysLeft,
  type ExemptionEvent,
  exemptionStatusOn,
  openingLimit,
} from '@terang/law'
import type { HistoryEntry } from '../record/case-history.ts'
import { entryView } from '../record/entry-view.ts'
import type { UnitName } from '../requests/units.ts'
import { deadlineOrNull } from '../requests/view-parts.ts'
import { sheetView } from './sheet.ts'
import { type ExemptionCase, exemptionFacts, type ExemptionRecord } from './store.ts'

export type ExemptionFile = {
  history: HistoryEntry<ExemptionEvent>[]
  units: ReadonlyMap<string, UnitName>
  people: ReadonlyMap<string, string>
}
type Asked = { today: CalendarDate; counting: Counting }

/** A line of the office's list; an end that passed is told as one, noted or not. */
export const exemptionRow = (
  { id, version, state, words }: ExemptionRecord,
  { today, counting }: Asked,
): ExemptionRow => {
  const { sheet, proposal, decree } = state
  const status = exemptionStatusOn(state, today)
  const limit = status === 'exempt' ? openingLimit(state, counting) : null
  return {
    id,
    version,
    status,
    information: words.information,
    extent: sheet.extent,
    letters: [...sheet.letters],
    durationKind: sheet.duration.kind,
    endsOn: sheet.duration.endsOn,
    decree: decree && { ...decree },
    change:
      decree && proposal
        ? { turnsTo: proposal.turnsTo, isConsented: proposal.consentOn !== null }
        : null,
    openBy: limit?.dueOn ?? null,
    daysLeft: limit && daysLeft(limit.dueOn, today, counting),
    closedOn: state.closedOn,
  }
}

/** The exemption as the office works on it. */
export const exemptionViewOf = (of: ExemptionCase, file: ExemptionFile): ExemptionView => {
  const { row, state, agency, today, counting } = of
  const facts = exemptionFacts(of)
  return {
    audience: 'staff',
    ...exemptionRow(row, of),
    today,
    agency: { id: agency.id, name: agency.name, shortName: agency.shortName },
    sheet: sheetView(state.sheet, row.words),
    proposal: proposalView(of, file),
    opening: state.opening && { ...state.opening },
    limit: deadlineOrNull(openingLimit(state, counting)),
    history: historyView(of, file),
    acts: { can: availableExemptionActs(state, facts) },
    openings: availableOpenings(state, facts),
  }
}

const proposalView = (
  { row, state: { proposal } }: ExemptionCase,
  { people }: ExemptionFile,
): ExemptionView['proposal'] =>
  proposal && {
    turnsTo: proposal.turnsTo,
    sheet: sheetView(proposal.sheet, row.proposedWords ?? row.words),
    proposedByName: people.get(proposal.proposedBy) ?? null,
    consentByName: proposal.consentBy === null ? null : (people.get(proposal.consentBy) ?? null),
    consentOn: proposal.consentOn,
  }

const historyView = (
  { state, counting }: ExemptionCase,
  { history, people, units }: ExemptionFile,
): EventView[] =>
  history.map((entry) => ({
    ...entryView(entry, {
      people,
      units,
      start: history[0]?.event.on ?? state.sheet.testedOn,
      counting,
    }),
    movedLimit: false,
    dueOn: null,
  }))

type Listed = { row: ExemptionRecord; agency: { id: string; shortName: string } }

/** A line of the public list: what the decree says, without those who tested. */
export const exemptListRow = ({ row, agency }: Listed): ExemptListRow | null => {
  const { sheet, decree } = row.state
  if (!decree) return null
  const {
    number: _,
    place: __,
    testers: ___,
    testedOn: ____,
    ...shown
  } = sheetView(sheet, row.words)
  return { id: row.id, agency, ...shown, decree: { ...decree } }
}
