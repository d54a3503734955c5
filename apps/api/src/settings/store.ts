import { type Db, schema } from '@terang/db'
import { type Actor, type AgencyState, ROLES_OF, type UnitRole } from '@terang/law'
import { and, asc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { momentIn, type Moment } from '../counting.ts'
import { Refused } from '../refused.ts'

const {
  account,
  agencies,
  caseCounters,
  events,
  formerStaff,
  memberships,
  objections,
  units,
  user,
} = schema

export type NamedUnit = typeof units.$inferSelect
export type NamedPerson = { id: string; name: string; email: string }

/** An agency as the acts on it need it: who works where, who acts, and the head of the log. */
export type AgencyCase = Moment & {
  row: { id: string; version: number }
  agency: typeof agencies.$inferSelect
  place: { agencyId: string; unitId: string }
  actor: Actor
  lastSeq: number
  state: AgencyState
  units: readonly NamedUnit[]
  people: readonly NamedPerson[]
}

/** The agency with its people; whoever may act on it is asked by the permission table. */
export const getAgencyOf = async (
  { deps, actor }: Pick<Caller, 'deps' | 'actor'>,
  agencyId: string,
): Promise<AgencyCase> => {
  if (actor.kind !== 'staff') throw new Refused('unauthenticated')
  const { db } = deps.database
  const agency = await agencyById(db, agencyId)
  const [rooms, staff, former, load, head] = await Promise.all([
    db
      .select()
      .from(units)
      .where(eq(units.agencyId, agencyId))
      .orderBy(asc(units.name), asc(units.id)),
    staffOf(db, agencyId),
    formerOf(db, agencyId),
    loadOf(db, agencyId),
    db
      .select({ seq: sql<number>`coalesce(max(${events.seq}), 0)` })
      .from(events)
      .where(eq(events.agency, agencyId)),
  ])
  const people = inOrder(named([...staff, ...former]))
  return {
    row: { id: agency.id, version: agency.settingsVersion },
    agency,
    place: { agencyId, unitId: agency.deskUnitId },
    actor,
    lastSeq: head[0]?.seq ?? 0,
    units: rooms,
    people,
    state: {
      kind: agency.kind,
      units: rooms.map(({ id, active }) => ({
        id,
        isDesk: id === agency.deskUnitId,
        open: active,
        openCases: load.cases.get(id) ?? 0,
      })),
      people: people.map(({ id }) => {
        const own = staff.filter((one) => one.id === id)
        return {
          id,
          roles: own.flatMap(({ role, unitId }) => given(agency.kind, { role, unitId })),
          // Who left and works for another agency as well has kept their password.
          joined: [...own, ...former].some((one) => one.id === id && one.joined),
          left: own.length === 0,
          toDecide: load.decisions.get(id) ?? 0,
        }
      }),
    },
    ...momentIn(agency.zone, deps.now()),
  }
}

/** A role that this kind of body does not have is none of its settings. */
const given = (kind: AgencyState['kind'], one: UnitRole): UnitRole[] => {
  const roles: readonly string[] = ROLES_OF[kind]
  return roles.includes(one.role) ? [one] : []
}

const hasPassword =
  sql<boolean>`exists (select 1 from ${account} where ${account.userId} = ${user.id})`.mapWith(
    Boolean,
  )

const staffOf = (db: Db, agencyId: string) =>
  db
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      role: memberships.role,
      unitId: memberships.unitId,
      joined: hasPassword,
    })
    .from(memberships)
    .innerJoin(user, eq(user.id, memberships.personId))
    .where(eq(memberships.agencyId, agencyId))
    .orderBy(asc(memberships.id))

const formerOf = (db: Db, agencyId: string) =>
  db
    .select({ id: user.id, name: user.name, email: user.email, joined: hasPassword })
    .from(formerStaff)
    .innerJoin(user, eq(user.id, formerStaff.personId))
    .where(eq(formerStaff.agencyId, agencyId))

/** Open cases by unit, and open objections by the superior who decides them. */
const loadOf = async (db: Db, agencyId: string) => {
  const [cases, decisions] = await Promise.all([
    db
      .select({ id: caseCounters.unitId, count: sql<number>`sum(${caseCounters.value})` })
      .from(caseCounters)
      .where(
        and(
          eq(caseCounters.agencyId, agencyId),
          ne(caseCounters.unitId, ''),
          ne(caseCounters.status, 'closed'),
        ),
      )
      .groupBy(caseCounters.unitId),
    db
      .select({ id: objections.deciderId, count: sql<number>`count(*)` })
      .from(objections)
      .where(
        and(
          eq(objections.agencyId, agencyId),
          isNull(objections.closedOn),
          isNotNull(objections.deciderId),
        ),
      )
      .groupBy(objections.deciderId),
  ])
  return { cases: countsById(cases), decisions: countsById(decisions) }
}

const countsById = (rows: readonly { id: string | null; count: number }[]) =>
  new Map(rows.map(({ id, count }) => [id ?? '', count]))

const named = (staff: readonly NamedPerson[]): NamedPerson[] => [
  ...new Map(staff.map(({ id, name, email }) => [id, { id, name, email }])).values(),
]

const inOrder = (people: readonly NamedPerson[]): NamedPerson[] =>
  people.toSorted((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1))
