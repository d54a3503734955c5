import { objectionFiguresMoved, schema } from '@terang/db'
import {
  type CalendarDate,
  type Counting,
  decideObjection,
  decideRequest,
  evolveObjection,
  type ObjectionCommand,
  type ObjectionEvent,
  type ObjectionState,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { type Counted, countedMoved } from '../case-counters.ts'
import { caseCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { allowed, entryAfter, judged } from '../record/judged.ts'
import { requestMoved } from '../requests/act.ts'
import { secretsFor } from '../requests/identity.ts'
import { caseOf, factsOf } from '../requests/store.ts'
import { searchMoved } from '../search/kept-up.ts'
import { writeInTurn } from '../writer.ts'
import { deciderOfAgency } from './deciders.ts'
import {
  getObjectionOf,
  type ObjectionCase,
  objectionColumns,
  objectionFacts,
  searchScope,
} from './store.ts'

const { objections } = schema
type Words = Record<string, string | null | undefined>

/** What somebody wants to do to an objection: closed values for the law, words for people. */
export type ObjectionIntent = {
  /** The version that the sender saw. */
  version: number
  command: ObjectionCommand | ((today: CalendarDate) => ObjectionCommand)
  words?: Words
}

/** The one use-case of every act on an objection; a grant reopens its request in the same batch. */
export const actOnObjection = async (
  caller: Caller,
  id: string,
  { version, command: wanted, words = {} }: ObjectionIntent,
): Promise<void> => {
  const { database } = caller.deps
  await writeInTurn(database, async () => {
    const of = await getObjectionOf(caller, id)
    const command = typeof wanted === 'function' ? wanted(of.today) : wanted
    const act = command.type
    const event = judged(of, { act, version }, () =>
      decideObjection(of.state, command, objectionFacts(of)),
    )
    if (event.type === 'objection-assigned') {
      await deciderOfAgency(database.db, of.agency.id, event.deciderId)
    }
    await database.db.batch([
      ...(await objectionMoved(caller.deps, of, { act, event, words })),
      ...(await reopening(caller.deps, of, event)),
    ])
  })
}

type Done = { act: ObjectionCommand['type']; event: ObjectionEvent; words: Words }

/** The statements by which an event befalls an objection. */
export const objectionMoved = async (
  deps: Deps,
  of: ObjectionCase,
  { act, event, words }: Done,
) => {
  const { db } = deps.database
  const { row, agency } = of
  const after = evolveObjection(of.state, event)
  const counting = caseCounting(agency, after)
  const entry = entryAfter(of, { act, event })
  const open = salted(words)
  const scope = searchScope(agency.id)
  return [
    ...appendEntry(db, entry, { open, sealed: [] }),
    ...searchMoved(db, {
      caseId: row.id,
      scope: { before: scope, after: scope },
      entry: { data: entry.data, words: open },
      secrets: await secretsFor(deps, row.personId, open),
    }),
    db
      .update(objections)
      .set({ ...objectionColumns(after, counting), version: entry.version })
      .where(and(eq(objections.id, row.id), eq(objections.version, row.version))),
    owed(db, entry),
    ...objectionCounted(deps, {
      agencyId: agency.id,
      before: of.state,
      after,
      counting,
    }),
  ] as const
}

/** UU P46, P44: the duty to answer lives again; the entry after that of the grant says so. */
const reopening = async (deps: Deps, of: ObjectionCase, event: ObjectionEvent) => {
  if (event.type !== 'objection-answered' || !event.reopens || of.request === null) return []
  const found = { request: of.request, agency: of.agency, lastSeq: of.lastSeq + 1 }
  const request = caseOf(found, of.actor, deps.now())
  const facts = { ...factsOf(request), counting: of.counting }
  const reopened = allowed(decideRequest(request.state, { type: 'reopen' }, facts))
  const ids = { objection: of.row.id }
  return requestMoved(deps, request, { act: 'reopen', event: reopened, ids })
}

type Move = {
  agencyId: string
  before: ObjectionState | null
  after: ObjectionState
  counting: Counting
}

/** The statements that move an objection in the counters of the tabs and in the figures. */
export const objectionCounted = ({ database: { db } }: Deps, move: Move) => [
  ...countedMoved(db, {
    agencyId: move.agencyId,
    before: move.before ? [placeOf(move.before)] : [],
    after: [placeOf(move.after)],
  }),
  ...objectionFiguresMoved(db, move),
]

const placeOf = ({ closedOn }: ObjectionState): Counted => ({
  unitId: '',
  standing: closedOn ? 'objection:closed' : 'objection:open',
})
