import type { EventView } from '@terang/contract/history-views'
import type { TrackingView } from '@terang/contract/request-views'
import {
  type Counting,
  evolveRequest,
  requestLimits,
  type RequestEvent,
  type RequestState,
} from '@terang/law'
import { caseCounting } from '../counting.ts'
import { entryView, timelineEntry } from '../record/entry-view.ts'
import { type CaseFile, unitOfEvent } from './case-file.ts'
import { seenBy } from './need-views.ts'
import type { Case } from './store.ts'

/** The history as the case page tells it: every entry with the limit that it moved. */
export const historyView = (of: Case, { history, people, units }: CaseFile): EventView[] => {
  let before: RequestState | null = null
  let dueOn: string | null = null
  const told = history.map((entry) => {
    const { event, actor } = entry
    const state = evolveRequest(before, event)
    before = state
    // A granted objection begins the count anew; what came before keeps its own days.
    const start = state.reopenedOn ?? of.state.receivedOn
    const due = dueAfter(of, state, event)
    const movedLimit = due !== dueOn
    dueOn = due
    return {
      ...entryView(entry, { people, units, start, counting: of.counting }),
      unitName: unitIn(units, event, actor.unit),
      movedLimit,
      dueOn: movedLimit ? due : null,
    }
  })
  return told.flatMap((entry) => withoutNeeds(of, entry))
}

/** That somebody needs help is told only to those who arrange it: neither in entries nor by their ids. */
const withoutNeeds = (of: Case, entry: EventView): EventView[] => {
  const { needs, needId, ...data } = entry.data
  const seen = (of.state.needs ?? []).filter(seenBy(of))
  if (needId !== undefined) return seen.some(({ id }) => id === needId) ? [entry] : []
  return [needs === undefined ? entry : { ...entry, data }]
}

/** What the applicant has to know: no staff, no inner notes, and nothing of a refusal still weighed. */
export const timelineView = ({ history, units }: CaseFile): TrackingView['timeline'] =>
  history
    .filter(({ event }) => !INNER.has(event.type))
    .map((entry) => ({
      ...timelineEntry(entry, TOLD),
      unitName: unitIn(units, entry.event, null),
    }))

const INNER = new Set<RequestEvent['type']>([
  'refusal-proposed',
  'refusal-consented',
  'refusal-declined',
  'blacked-out',
  'accepted',
  'need-planned',
  'sent-back',
])

const TOLD = new Set([
  'channel',
  'receivedOn',
  'missing',
  'deliveredOn',
  'cause',
  'dueOn',
  'outcome',
  'withholding',
  'supplyDays',
  'copyingFee',
  'sendingFee',
  'letter',
  'means',
  'amount',
  'paidOn',
  'workingDays',
  'late',
  'what',
  'months',
  'isPublished',
])

/** The promised supply is no limit of the law, so only the notice's date counts as moved. */
const dueAfter = ({ agency, counting }: Case, state: RequestState, event: RequestEvent): string => {
  const under: Counting = event.type === 'calendar-amended' ? caseCounting(agency, state) : counting
  return requestLimits(state, under).dueOn
}

const unitIn = (units: CaseFile['units'], event: RequestEvent, actorUnit: string | null) => {
  // Replies of the time when one unit was asked name it only by who sent them.
  const unitId = unitOfEvent(event) ?? actorUnit
  return unitId === null ? null : (units.get(unitId)?.name ?? null)
}
