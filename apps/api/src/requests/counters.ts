import type { Db } from '@terang/db'
import type { RequestState } from '@terang/law'
import { type Counted, countedMoved } from '../case-counters.ts'

/** Where a case stands, as the counters of the tabs know it: `in-process:unit`, or `closed`. */
export const standing = ({ status, holder, closedOn }: RequestState): string =>
  closedOn ? 'closed' : `${status}:${holder ?? ''}`

type Move = { agencyId: string; before: RequestState | null; after: RequestState }

/** The statement that moves a request from one standing to the next; none when nothing moved. */
export const countersMoved = (db: Db, { agencyId, before, after }: Move) =>
  countedMoved(db, {
    agencyId,
    before: before ? placesOf(before) : [],
    after: placesOf(after),
  })

const placesOf = (state: RequestState): Counted[] =>
  [...new Set(['', state.assignment?.unitId ?? ''])].map((unitId) => ({
    unitId,
    standing: standing(state),
  }))
