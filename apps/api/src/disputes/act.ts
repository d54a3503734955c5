import { disputeFiguresMoved, schema } from '@terang/db'
import {
  decideDispute,
  type DisputeCommand,
  type DisputeEvent,
  type DisputeState,
  evolveDispute,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { type Counted, countedMoved } from '../case-counters.ts'
import type { Deps } from '../deps.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { entryAfter, judged } from '../record/judged.ts'
import { writeInTurn } from '../writer.ts'
import { type DisputeCase, disputeColumns, disputeFacts, getDisputeOf } from './store.ts'

const { disputes } = schema

/** What somebody notes of a dispute: closed values for the law, words for people. */
export type DisputeIntent = {
  /** The version that the sender saw. */
  version: number
  command: Exclude<DisputeCommand, { type: 'note-petition' }>
  words?: Record<string, string | null | undefined>
  /** The number that the commission gave, when it gave one with this stage. */
  registrationNumber?: string
}

/** The one use-case of every note on a dispute: load, decide, one batch. */
export const actOnDispute = async (
  caller: Caller,
  id: string,
  intent: DisputeIntent,
): Promise<void> => {
  const { deps } = caller
  await writeInTurn(deps.database, async () => {
    const of = await getDisputeOf(caller, id)
    const { command, version } = intent
    const event = judged(of, { act: command.type, version }, () =>
      decideDispute(of.state, command, disputeFacts(of)),
    )
    await deps.database.db.batch(disputeMoved(deps, of, { intent, event }))
  })
}

type Done = { intent: DisputeIntent; event: DisputeEvent }

const disputeMoved = (deps: Deps, of: DisputeCase, { intent, event }: Done) => {
  const { db } = deps.database
  const { row } = of
  const { words, registrationNumber } = intent
  const after = evolveDispute(of.state, event)
  const entry = entryAfter(of, { act: intent.command.type, event })
  return [
    ...appendEntry(db, entry, { open: salted({ ...words, registrationNumber }), sealed: [] }),
    db
      .update(disputes)
      .set({
        ...disputeColumns(after),
        version: entry.version,
        ...(registrationNumber === undefined ? {} : { registrationNumber }),
      })
      .where(and(eq(disputes.id, row.id), eq(disputes.version, row.version))),
    owed(db, entry),
    ...disputeCounted(deps, { agencyId: of.agency.id, before: of.state, after }),
  ] as const
}

type Move = { agencyId: string; before: DisputeState | null; after: DisputeState }

/** The statements that move a dispute in the counters of the tabs and in the figures. */
export const disputeCounted = ({ database: { db } }: Deps, move: Move) => [
  ...countedMoved(db, {
    agencyId: move.agencyId,
    before: move.before ? [placeOf(move.before)] : [],
    after: [placeOf(move.after)],
  }),
  ...disputeFiguresMoved(db, move),
]

const placeOf = ({ closedOn }: DisputeState): Counted => ({
  unitId: '',
  standing: closedOn ? 'dispute:closed' : 'dispute:open',
})
