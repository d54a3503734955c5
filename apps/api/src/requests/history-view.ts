import type { EventView } from '@terang/contract/history-views'
import type { TrackingView } from '@terang/contract/request-views'
import {
  CAPACITIES,
  type Counting,
  evolveRequest,
  requestLimits,
  type RequestEvent,
  type RequestState,
  workingDaysBetween,
} from '@terang/law'
import { countingOf } from '../counting.ts'
import type { CaseFile } from './case-file.ts'
import type { Case } from './store.ts'

/** The history as the case page tells it: every entry with the limit that it moved. */
export const historyView = (of: Case, { history, people, units }: CaseFile): EventView[] => {
  const start = of.state.reopenedOn ?? of.state.receivedOn
  let state: RequestState | null = null
  let dueOn: string | null = null
  return history.map(({ seq, version, leaf, at, actor, event, data, words }) => {
    state = evolveRequest(state, event)
    const due = dueAfter(of, state, event)
    const movedLimit = due !== dueOn
    dueOn = due
    return {
      version,
      seq,
      type: event.type,
      on: event.on,
      at,
      workingDay: workingDaysBetween(start, event.on, of.counting),
      capacity: CAPACITIES.find((one) => one === actor.capacity) ?? 'system',
      personName: actor.person === null ? null : (people.get(actor.person) ?? null),
      unitName: unitIn(units, event, actor.unit),
      data,
      words,
      movedLimit,
      dueOn: movedLimit ? due : null,
      leaf,
    }
  })
}

/** What the applicant has to know: no staff, no inner notes, and nothing of a refusal still weighed. */
export const timelineView = ({ history, units }: CaseFile): TrackingView['timeline'] =>
  history
    .filter(({ event }) => !INNER.has(event.type))
    .map(({ version, event, data }) => ({
      version,
      type: event.type,
      on: event.on,
      unitName: event.type === 'assigned' ? (units.get(event.unitId)?.name ?? null) : null,
      data: Object.fromEntries(Object.entries(data).filter(([key]) => TOLD.has(key))),
    }))

const INNER = new Set<RequestEvent['type']>([
  'refusal-proposed',
  'refusal-consented',
  'refusal-declined',
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
  'workingDays',
  'late',
])

/** The promised supply is no limit of the law, so only the notice's date counts as moved. */
const dueAfter = ({ agency, counting }: Case, state: RequestState, event: RequestEvent): string => {
  const under: Counting =
    event.type === 'calendar-amended' ? countingOf(agency, state.calendarVersion) : counting
  return requestLimits(state, under).dueOn
}

const unitIn = (units: CaseFile['units'], event: RequestEvent, actorUnit: string | null) => {
  const unitId = event.type === 'assigned' ? event.unitId : actorUnit
  return unitId === null ? null : (units.get(unitId)?.name ?? null)
}
