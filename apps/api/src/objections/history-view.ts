import type { EventView, TimelineEntry } from '@terang/contract/history-views'
import { evolveObjection, objectionLimits, type ObjectionState } from '@terang/law'
import { caseCounting } from '../counting.ts'
import { entryView, timelineEntry } from '../record/entry-view.ts'
import type { ObjectionFile } from './objection-file.ts'
import type { ObjectionCase } from './store.ts'

/** The history of an objection as officers read it: every entry with the limit of the answer that it moved. */
export const objectionHistory = (
  { agency, state: { receivedOn: start }, counting }: ObjectionCase,
  { history, people, units }: ObjectionFile,
): EventView[] => {
  let state: ObjectionState | null = null
  let dueOn: string | null = null
  return history.map((entry) => {
    state = evolveObjection(state, entry.event)
    const due = objectionLimits(state, caseCounting(agency, state)).safe.dueOn
    const movedLimit = due !== dueOn
    dueOn = due
    const told = entryView(entry, { people, units, start, counting })
    return { ...told, movedLimit, dueOn: movedLimit ? due : null }
  })
}

/** What the objector has to know: no staff and no inner notes. */
export const objectionTimeline = ({ history }: ObjectionFile): TimelineEntry[] =>
  history.map((entry) => timelineEntry(entry, TOLD))

const TOLD = new Set([
  'channel',
  'receivedOn',
  'groundFoundOn',
  'grounds',
  'filedLate',
  'decision',
  'what',
  'late',
  'letter',
  'decree',
  'reopens',
  'since',
])
