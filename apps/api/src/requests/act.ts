import type { FileView } from '@terang/contract/request-views'
import { schema } from '@terang/db'
import {
  type CalendarDate,
  decideRequest,
  evolveRequest,
  parseCalendarDate,
  permitted,
  type RequestCommand,
  type RequestEvent,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { filesToLink, linkFiles } from '../files/link.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { Refused, refuseField } from '../refused.ts'
import { writeInTurn } from '../writer.ts'
import { countersMoved } from './counters.ts'
import { entryActor } from './entry-actor.ts'
import { personKey } from './identity.ts'
import { countingOf } from '../counting.ts'
import { type Case, factsOf, getRequestOf, stateColumns } from './store.ts'
import { unitOfAgency } from './units.ts'

/** What somebody wants to do to a case: closed values for the law, words for people. */
export type Intent = {
  /** The version that the sender saw. */
  version: number
  command: RequestCommand | ((today: CalendarDate) => RequestCommand)
  words?: Record<string, string | null | undefined>
  files?: { kind: FileView['kind']; ids: readonly string[] }
}

/** The one use-case of every act: load, decide, one batch; in one turn of the writer. */
export const actOnRequest = async (caller: Caller, id: string, intent: Intent): Promise<void> => {
  const { database } = caller.deps
  await writeInTurn(database, async () => {
    const of = await getRequestOf(caller, id)
    const command = typeof intent.command === 'function' ? intent.command(of.today) : intent.command
    const event = decided(of, command, intent.version)
    if (event.type === 'assigned') await unitOfAgency(database.db, of.agency.id, event.unitId)
    await database.db.batch(await statementsOf(caller, of, { intent, event, act: command.type }))
  })
}

/** A date that the calendar has, and that the law then judges. */
export const dayIn = (field: string, text: string): CalendarDate =>
  parseCalendarDate(text) ?? refuseField(field, 'not-a-date')

const decided = (of: Case, command: RequestCommand, version: number): RequestEvent => {
  const may = permitted(of.actor, command.type, of.place)
  if (!may.ok) throw new Refused(may.refusal)
  if (version !== of.row.version) throw new Refused('stale')
  const decision = decideRequest(of.state, command, factsOf(of))
  if (!decision.ok) throw new Refused(decision.refusal)
  return decision.value
}

type Done = { intent: Intent; event: RequestEvent; act: RequestCommand['type'] }

const statementsOf = async (caller: Caller, of: Case, { intent, event, act }: Done) => {
  const { db } = caller.deps.database
  const { row, agency, at } = of
  const version = row.version + 1
  const after = evolveRequest(of.state, event)
  const files = await linked(caller, of, intent)
  const { type, on, ...data } = event
  const entry = {
    agency: agency.id,
    seq: of.lastSeq + 1,
    case: row.id,
    version,
    type,
    on,
    at,
    actor: entryActor(of.actor, act, of.place),
    data: { ...data, ...(files.ids.length > 0 ? { files: files.ids } : {}) },
  }
  return [
    ...appendEntry(db, entry, { open: salted({ ...intent.words, ...files.hashes }), sealed: [] }),
    db
      .update(schema.requests)
      .set({ ...stateColumns(after, countingOf(agency, after.calendarVersion)), version })
      .where(and(eq(schema.requests.id, row.id), eq(schema.requests.version, row.version))),
    owed(db, entry),
    ...countersMoved(db, { agencyId: agency.id, before: of.state, after }),
    ...files.statements,
  ] as const
}

/** Files become part of the case with the act; what an applicant hands in lies under their key. */
const linked = async ({ deps }: Caller, { row, agency, at }: Case, { files }: Intent) => {
  const rows = files ? await filesToLink(deps, files.kind, files.ids, 'fileIds') : []
  const person =
    files?.kind === 'completion' && rows.length > 0 ? await personKey(deps, row.personId) : null
  return {
    ids: rows.map((file) => file.id),
    hashes: Object.fromEntries(rows.map((file) => [`file:${file.id}`, file.sha256])),
    statements: linkFiles(deps, rows, { agencyId: agency.id, caseId: row.id, person, at }),
  }
}
