import { INVITATION_DAYS } from '@terang/contract/settings'
import { schema } from '@terang/db'
import type { AgencyEvent, AgencyState } from '@terang/law'
import { and, eq, notExists } from 'drizzle-orm'
import { staffRows } from '../accounts/person.ts'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import type { AgencyCase } from './store.ts'

const { account, formerStaff, invitations, memberships, session, units, user } = schema
const INVITED_FOR_MS = INVITATION_DAYS * 86_400_000

/** Names beside an act: of a unit into the log as words, of a person into the accounts alone. */
export type Beside = {
  unit?: { name: string; shortName: string; place: string | null }
  person?: { name: string; email: string }
}

type Move = {
  of: AgencyCase
  event: AgencyEvent
  after: AgencyState
  tokenHash: string | null
  beside: Beside
}

/** The rows that repeat the settings for sign-in, lists and look-ups. */
export const rowsMoved = (deps: Deps, move: Move) => {
  const { of, event, beside } = move
  const { db } = deps.database
  switch (event.type) {
    case 'unit-added': {
      const { unitId: id, kind } = event
      const names = beside.unit ?? { name: id, shortName: id, place: null }
      return [db.insert(units).values({ id, agencyId: of.agency.id, kind, ...names })]
    }
    case 'unit-renamed':
      return beside.unit
        ? [db.update(units).set(beside.unit).where(eq(units.id, event.unitId))]
        : []
    case 'unit-closed':
    case 'unit-reopened': {
      const active = event.type === 'unit-reopened'
      return [db.update(units).set({ active }).where(eq(units.id, event.unitId))]
    }
    case 'person-invited': {
      const person = { id: event.personId, name: '', email: '', ...beside.person, memberships: [] }
      return [
        db.insert(user).values(staffRows(person, deps.now()).user),
        ...rolesGiven(deps, move, event.personId),
        ...linkMade(deps, move, event.personId),
      ]
    }
    case 'invitation-renewed':
      return linkMade(deps, move, event.personId)
    case 'person-joined':
      // Who has a password needs no link of any agency.
      return [db.delete(invitations).where(eq(invitations.personId, event.personId))]
    case 'roles-changed':
      return rolesGiven(deps, move, event.personId)
    case 'person-reinstated':
      return [
        db.delete(formerStaff).where(formerOf(of, event.personId)),
        ...rolesGiven(deps, move, event.personId),
        ...linkMade(deps, move, event.personId),
      ]
    case 'person-deactivated':
      return departed(deps, move, event)
  }
}

/** Roles of an agency are written anew as a whole: the row is the cache of the event. */
const rolesGiven = ({ database: { db }, now }: Deps, { of, after }: Move, personId: string) => {
  const agencyId = of.agency.id
  const roles = after.people.find(({ id }) => id === personId)?.roles ?? []
  const rows = roles.map((one) => ({ id: newId('mem', now()), personId, agencyId, ...one }))
  return [
    db
      .delete(memberships)
      .where(and(eq(memberships.agencyId, agencyId), eq(memberships.personId, personId))),
    ...(rows.length > 0 ? [db.insert(memberships).values(rows)] : []),
  ]
}

/** A new link ends the older ones of this agency. */
const linkMade = ({ database: { db }, now }: Deps, { of, tokenHash }: Move, personId: string) => {
  if (tokenHash === null) return []
  const createdAt = now()
  const endsAt = new Date(Date.parse(createdAt) + INVITED_FOR_MS).toISOString()
  return [
    db.delete(invitations).where(linksOf(of, personId)),
    db
      .insert(invitations)
      .values({ tokenHash, agencyId: of.agency.id, personId, createdAt, endsAt }),
  ]
}

type Departure = Extract<AgencyEvent, { type: 'person-deactivated' }>

/** Roles here, sessions and links of here end at once; the password too, unless they work for another agency as well. */
const departed = (deps: Deps, move: Move, { personId, successorId, on }: Departure) => {
  const { db } = deps.database
  const elsewhere = db
    .select({ id: memberships.id })
    .from(memberships)
    .where(eq(memberships.personId, personId))
  return [
    ...rolesGiven(deps, move, personId),
    db.delete(session).where(eq(session.userId, personId)),
    db.delete(invitations).where(linksOf(move.of, personId)),
    db.delete(account).where(and(eq(account.userId, personId), notExists(elsewhere))),
    db.insert(formerStaff).values({ agencyId: move.of.agency.id, personId, leftOn: on }),
    ...(successorId === null ? [] : rolesGiven(deps, move, successorId)),
  ]
}

const formerOf = ({ agency }: AgencyCase, personId: string) =>
  and(eq(formerStaff.agencyId, agency.id), eq(formerStaff.personId, personId))

const linksOf = ({ agency }: AgencyCase, personId: string) =>
  and(eq(invitations.agencyId, agency.id), eq(invitations.personId, personId))
