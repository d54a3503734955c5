import {
  type Counting,
  type DisputeState,
  disputeCounts,
  objectionCounts,
  type ObjectionState,
  requestCounts,
  type RequestState,
  type SliceMove,
  sliceMoves,
} from '@terang/law'
import { and, eq, isNull, sql } from 'drizzle-orm'

import type { Db } from '../database.ts'
import { requestOutcomes, slices } from '../schema/statistics.ts'

type Act<State> = { agencyId: string; before: State | null; after: State }

/** What one act on a request does to the figures: for its batch, beside the row and the counters. */
export const requestFiguresMoved = (
  db: Db,
  act: Act<RequestState> & { caseId: string; version: number; counting: Counting },
) => {
  const { agencyId, caseId, version, before, after, counting } = act
  const { counts, given, overturned } = requestCounts(before, after, counting)
  return [
    ...slicesMoved(db, agencyId, sliceMoves(counts, after)),
    ...(given ? [outcomeGiven(db, { agencyId, caseId, version, ...outcomeRow(given) })] : []),
    ...(overturned
      ? [
          db
            .update(requestOutcomes)
            .set({ overturnedOn: overturned.on })
            .where(and(eq(requestOutcomes.caseId, caseId), isNull(requestOutcomes.overturnedOn))),
        ]
      : []),
  ]
}

/** The same for an act on an objection. */
export const objectionFiguresMoved = (
  db: Db,
  { agencyId, before, after, counting }: Act<ObjectionState> & { counting: Counting },
) => slicesMoved(db, agencyId, sliceMoves(objectionCounts(before, after, counting), null))

/** The same for what is noted of a dispute. */
export const disputeFiguresMoved = (db: Db, { agencyId, before, after }: Act<DisputeState>) =>
  slicesMoved(db, agencyId, sliceMoves(disputeCounts(before, after), null))

/** A place of the table with what is added to its number. */
export type PlacedMove = SliceMove & { agencyId: string }

/** Units belong to their agency; everything else is counted of all agencies together too, under no id. */
export const placed = (agencyId: string, moves: readonly SliceMove[]): PlacedMove[] =>
  moves.flatMap((move) =>
    move.slice === 'unit'
      ? [{ ...move, agencyId }]
      : [
          { ...move, agencyId },
          { ...move, agencyId: '' },
        ],
  )

/** A statement takes so many bound values; seven to a row. */
const ROWS_AT_ONCE = 500

/** The statements that add to the numbers, as few as can be. */
export const numbersAdded = (db: Db, moves: readonly PlacedMove[]) =>
  chunks(moves).map((some) =>
    db
      .insert(slices)
      .values(some.map(({ by, ...place }) => ({ ...place, value: by })))
      .onConflictDoUpdate({
        target: [
          slices.slice,
          slices.period,
          slices.agencyId,
          slices.key,
          slices.figure,
          slices.days,
        ],
        set: { value: sql`${slices.value} + excluded.value` },
      }),
  )

const slicesMoved = (db: Db, agencyId: string, moves: readonly SliceMove[]) =>
  numbersAdded(db, placed(agencyId, moves))

type OutcomeRecord = typeof requestOutcomes.$inferInsert

export const outcomeGiven = (db: Db, row: OutcomeRecord) => db.insert(requestOutcomes).values(row)

export const outcomeRow = ({
  on,
  ...given
}: NonNullable<ReturnType<typeof requestCounts>['given']>) => ({ ...given, givenOn: on })

const chunks = (moves: readonly PlacedMove[]): (readonly PlacedMove[])[] => {
  const made: (readonly PlacedMove[])[] = []
  for (let at = 0; at < moves.length; at += ROWS_AT_ONCE) {
    made.push(moves.slice(at, at + ROWS_AT_ONCE))
  }
  return made
}
