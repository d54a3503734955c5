import type { EventWord } from '@terang/contract/event-words'
import type { FileView } from '@terang/contract/request-views'
import { requestFiguresMoved, schema } from '@terang/db'
import {
  type CalendarDate,
  decideRequest,
  evolveRequest,
  parseCalendarDate,
  type RequestAct,
  type RequestCommand,
  type RequestEvent,
  type RestingExemption,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { caseCounting } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { filesToGive, givenFiles } from '../files/give.ts'
import { filesToLink, linkFiles } from '../files/link.ts'
import { madeBefore, type OnceKey } from '../idempotency.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { entryAfter, judged } from '../record/judged.ts'
import { appendSealed } from '../record/sealed-words.ts'
import { refuseField } from '../refused.ts'
import { searchMoved } from '../search/kept-up.ts'
import { writeInTurn } from '../writer.ts'
import { countersMoved } from './counters.ts'
import { personKey, secretsFor } from './identity.ts'
import { saidColumns } from './question.ts'
import { restingOn } from './resting.ts'
import { type Case, factsOf, getRequestOf, searchScope, stateColumns } from './store.ts'
import { unitOfAgency } from './units.ts'
import { unitsMoved } from './units-moved.ts'

/** What comes with an act beside the closed values that the law judges. */
type Beside = {
  words?: Partial<Record<EventWord, string | null | undefined>>
  /** Of the person, never listed or searched: under their key. */
  sealed?: Record<string, string | undefined>
  /** Uploads that become part of the case. */
  files?: readonly { kind: FileView['kind']; ids: readonly string[] }[]
  /** Files of the case that become part of the answer. */
  chosen?: readonly string[]
}

/** The exemption of that id, as its register holds it at the act. */
type Resting = (id: string | null) => RestingExemption | null

/** What somebody wants to do to a case: closed values for the law, words for people. */
export type Intent = Beside & {
  /** The version that the sender saw. */
  version: number
  /** Under which it was sent before, so that sent again it is not done twice. */
  once?: OnceKey | null
  /** The exemptions that a refusal or a box names. */
  restsOn?: readonly string[]
  command: RequestCommand | ((today: CalendarDate, resting: Resting) => RequestCommand)
}

/** The one use-case of every act: load, decide, one batch; in one turn of the writer. */
export const actOnRequest = async (caller: Caller, id: string, intent: Intent): Promise<void> => {
  const { database } = caller.deps
  await writeInTurn(database, async () => {
    const of = await getRequestOf(caller, id)
    const once = intent.once ?? null
    if ((await madeBefore(database.db, once)) !== null) return
    const resting = await restingOn(database.db, intent.restsOn ?? [], of.today)
    const command =
      typeof intent.command === 'function'
        ? intent.command(of.today, (named) => resting.get(named ?? '')?.exemption ?? null)
        : intent.command
    const act = command.type
    const [first] = resting.values()
    const words =
      act === 'propose-refusal' && first
        ? { ...intent.words, otherAct: first.otherAct }
        : intent.words
    const { files = [], chosen = [], sealed } = intent
    const event = judged(of, { act, version: intent.version }, () =>
      decideRequest(of.state, command, factsOf(of)),
    )
    if (event.type === 'assigned') await unitOfAgency(database.db, of.agency.id, event.unitId)
    const done = { act, event, files, chosen, ...(words && { words }), ...(sealed && { sealed }) }
    await database.db.batch([
      ...(await requestMoved(caller.deps, of, done)),
      ...(once ? [once.kept(database.db, id, of.at)] : []),
    ])
  })
}

/** A date that the calendar has, and that the law then judges. */
export const dayIn = (field: string, text: string): CalendarDate =>
  parseCalendarDate(text) ?? refuseField(field, 'not-a-date')

type Done = Beside & {
  event: RequestEvent
  act: RequestAct
  /** Ids that the entry names beside its event. */
  ids?: Record<string, string>
}

/** The statements by which an event befalls a request: entry, row, what is owed, counters and files. */
export const requestMoved = async (deps: Deps, of: Case, done: Done) => {
  const { event, act, words, sealed, ids } = done
  const { db } = deps.database
  const { row, agency } = of
  const after = evolveRequest(of.state, event)
  const counting = caseCounting(agency, after)
  const move = { agencyId: agency.id, before: of.state, after }
  const papers = await linked(deps, of, done)
  const beside = { ...ids, ...(papers.ids.length > 0 ? { files: papers.ids } : {}) }
  const entry = entryAfter(of, { act, event, beside })
  const open = salted({ ...words, ...papers.hashes })
  const person = sealed ? await personKey(deps, row.personId) : null
  // Of somebody who was erased nothing is kept any more.
  const hidden = person === null ? [] : salted(sealed ?? {})
  return [
    ...appendEntry(db, entry, { open, sealed: hidden }),
    ...(person === null ? [] : appendSealed(db, entry, person, hidden)),
    ...searchMoved(db, {
      caseId: row.id,
      scope: { before: searchScope(agency.id, of.state), after: searchScope(agency.id, after) },
      entry: { data: entry.data, words: open },
      secrets: await secretsFor(deps, row.personId, open),
    }),
    db
      .update(schema.requests)
      .set({
        ...stateColumns(after, counting),
        ...(event.type === 'transcribed' && saidColumns(words)),
        version: entry.version,
      })
      .where(and(eq(schema.requests.id, row.id), eq(schema.requests.version, row.version))),
    owed(db, entry),
    ...countersMoved(db, move),
    ...unitsMoved(db, { id: row.id, ...move, counted: { before: of.counting, after: counting } }),
    ...requestFiguresMoved(db, { ...move, caseId: row.id, version: entry.version, counting }),
    ...papers.statements,
  ] as const
}

/** Files become part of the case with the act, or of its answer; what an applicant hands in lies under their key. */
const linked = async (deps: Deps, of: Case, { files = [], chosen = [] }: Beside) => {
  const { row, agency, at } = of
  const given = await filesToGive(deps, row.id, chosen)
  const rows = [...given]
  const statements = givenFiles(deps, given)
  for (const { kind, ids } of files) {
    const uploads = await filesToLink(deps, kind, ids, 'fileIds')
    const person =
      kind === 'completion' && uploads.length > 0 ? await personKey(deps, row.personId) : null
    rows.push(...uploads)
    statements.push(
      ...linkFiles(deps, uploads, { agencyId: agency.id, caseId: row.id, person, at }),
    )
  }
  return {
    ids: rows.map((file) => file.id),
    hashes: Object.fromEntries(rows.map((file) => [`file:${file.id}`, file.sha256])),
    statements,
  }
}
