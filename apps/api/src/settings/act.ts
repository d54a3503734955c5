import { schema } from '@terang/db'
import { type AgencyCommand, type AgencyEvent, decideAgency, evolveAgency } from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import { hashOf, newToken } from '../keys/one-time-link.ts'
import { appendEntry, salted } from '../record/append.ts'
import { entryAfter, judged } from '../record/judged.ts'
import { writeInTurn } from '../writer.ts'
import { handedOver } from './hand-over.ts'
import { type Beside, rowsMoved } from './rows.ts'
import { type AgencyCase, getAgencyOf } from './store.ts'

const { agencies, user } = schema

/** What an administrator wants to do to their agency: closed values for the law, names for people. */
export type AgencyIntent = {
  /** The version of the settings that the sender saw. */
  version: number
  command: AgencyCommand
  beside?: Beside
}

/** The one use-case of the settings: load, decide, one batch. The answer is the one-time link's token, if any. */
export const actOnAgency = async (
  caller: Caller,
  agencyId: string,
  intent: AgencyIntent,
): Promise<string | null> => {
  const { database } = caller.deps
  return writeInTurn(database, async () => {
    const of = await getAgencyOf(caller, agencyId)
    const addressTaken = await isTaken(caller, intent.beside?.person?.email)
    const act = intent.command.type
    const event = judged(of, { act, version: intent.version }, () =>
      decideAgency(of.state, intent.command, { today: of.today, addressTaken }),
    )
    const token = makesLink(of, event) ? newToken() : null
    await database.db.batch(await agencyMoved(caller, of, { act, event, token, ...intent }))
    return token
  })
}

const isTaken = async ({ deps }: Caller, email: string | undefined): Promise<boolean> => {
  if (email === undefined) return false
  const found = await deps.database.db
    .select({ id: user.id })
    .from(user)
    .where(eq(user.email, email.toLowerCase()))
  return found.length > 0
}

/** Whoever cannot sign in yet, or no more, is given a link; it is shown once. */
const makesLink = ({ state }: AgencyCase, event: AgencyEvent): boolean => {
  switch (event.type) {
    case 'person-invited':
    case 'invitation-renewed':
      return true
    case 'person-reinstated':
      return !state.people.some(({ id, joined }) => id === event.personId && joined)
    default:
      return false
  }
}

type Done = {
  act: AgencyCommand['type']
  event: AgencyEvent
  token: string | null
  beside?: Beside
}

/** The statements by which an event befalls an agency: entry, version, rows, and what passes to a successor. */
export const agencyMoved = async (
  { deps }: Pick<Caller, 'deps'>,
  of: AgencyCase,
  { act, event, token, beside = {} }: Done,
) => {
  const { db } = deps.database
  const entry = entryAfter(of, { act, event: { ...event } })
  const after = evolveAgency(of.state, event)
  const tokenHash = token === null ? null : hashOf(token)
  return [
    ...appendEntry(db, entry, { open: salted(unitWords(beside.unit)), sealed: [] }),
    db
      .update(agencies)
      .set({ settingsVersion: entry.version })
      .where(and(eq(agencies.id, of.agency.id), eq(agencies.settingsVersion, of.row.version))),
    ...rowsMoved(deps, { of, event, after, tokenHash, beside }),
    ...(await handedOver(deps, of, event)),
  ] as const
}

/** A history leaves out words called `name`: those are of applicants. */
const unitWords = (unit: Beside['unit']) =>
  unit === undefined
    ? {}
    : { 'unit-name': unit.name, 'unit-short-name': unit.shortName, 'unit-place': unit.place }
