import type { StaffNotice } from '@terang/contract/mail'
import { type Db, schema } from '@terang/db'
import { isWithUnit, type Role } from '@terang/law'
import { and, asc, eq, inArray } from 'drizzle-orm'
import * as z from 'zod'
import type { CaseOfMail } from './case-of-mail.ts'
import { NEED_OVERDUE } from '../need-reminder.ts'
import { needLimitOf, unitLimitOf } from './dates.ts'
import { isUnitReminder, UnitReminded, type UnitReminder } from '../unit-reminder.ts'

const { events, memberships } = schema

/** What an entry of the log says about who is to know of it. */
export type Happening = {
  kind: string
  /** Null for a reminder, which nobody did. */
  by: { capacity: string; person: string | null } | null
  data: Record<string, unknown>
}

/** Somebody to write to: all of the agency with a role, those of one unit, or one of them. */
type Wanted = { role: Role; unitIds?: readonly string[]; personId?: string | null }

/** Who holds the case after it, or whose turn it is: Perki 1/2021 P7, P10, P44. */
const HOLDER = {
  registered: 'officer',
  completed: 'officer',
  withdrawn: 'officer',
  assigned: 'unit',
  replied: 'ppid',
  'sent-back': 'officer',
  recalled: 'unit',
  'refusal-proposed': 'superior',
  'refusal-consented': 'ppid',
  'refusal-declined': 'ppid',
  answered: 'officer',
  reopened: 'ppid',
  'objection-registered': 'superior',
  'objection-assigned': 'superior',
  'objection-silence-noted': 'superior',
  'objection-withdrawn': 'superior',
  'petition-noted': 'superior',
  'ruling-noted': 'ppid',
} as const satisfies Partial<Record<StaffNotice, Role>>

/** What the office does itself at the desk needs no mail to the desk. */
const ONLY_BY_APPLICANT: ReadonlySet<string> = new Set(['registered', 'completed', 'withdrawn'])

const Reminded = z.object({
  holder: z.enum(['desk', 'unit', 'ppid', 'superior']),
  unit: z.string(),
  person: z.string().nullable(),
})

/** Whom of the staff it concerns, save who did it: null when nobody else, an empty list when nobody holds the role. */
export const staffReaders = async (
  db: Db,
  of: CaseOfMail,
  happening: Happening,
): Promise<string[] | null> => {
  const wanted = wantedOf(of, happening)
  if (wanted === null) return null
  const people = await holding(db, of.agency.id, wanted)
  const others = people.filter((personId) => personId !== happening.by?.person)
  return people.length > 0 && others.length === 0 ? null : others
}

const wantedOf = (of: CaseOfMail, { kind, by, data }: Happening): Wanted | null => {
  if (kind.startsWith('reminder-')) return remindedOf(of, data)
  if (isUnitReminder(kind)) return unitRemindedOf(of, kind, data)
  if (kind === NEED_OVERDUE) {
    return needLimitOf(of)?.dueOn === data['dueOn'] ? { role: 'officer' } : null
  }
  if (!isHeld(kind)) return null
  if (ONLY_BY_APPLICANT.has(kind) && by?.capacity !== 'applicant') return null
  // Where nothing is supplied, a notice ends the work.
  if (kind === 'answered' && (of.noun !== 'request' || of.row.holder !== 'desk')) return null
  const { unitId, deciderId } = data
  return {
    role: HOLDER[kind],
    ...((kind === 'assigned' || kind === 'recalled') && typeof unitId === 'string'
      ? { unitIds: [unitId] }
      : {}),
    ...(kind === 'objection-assigned' && typeof deciderId === 'string'
      ? { personId: deciderId }
      : {}),
  }
}

/** A reminder of a case that has moved on since reminds of nothing. */
const remindedOf = (of: CaseOfMail, data: Happening['data']): Wanted | null => {
  if (of.closedOn !== null || of.dueOn !== data['dueOn']) return null
  const { holder, unit, person } = Reminded.parse(data)
  if (holder === 'unit') return { role: 'unit', unitIds: workingUnits(of) ?? [unit] }
  return { role: holder === 'desk' ? 'officer' : holder, personId: person }
}

const workingUnits = (of: CaseOfMail): string[] | null => {
  if (of.noun !== 'request') return null
  const working = of.row.state.assignments.filter(isWithUnit)
  return working.length === 0 ? null : working.map(({ unitId }) => unitId)
}

/** Before its limit the unit is told, after it the PPID; nobody of a unit that has said its part since. */
const unitRemindedOf = (
  of: CaseOfMail,
  kind: UnitReminder,
  data: Happening['data'],
): Wanted | null => {
  const { unitId } = UnitReminded.parse(data)
  if (unitLimitOf(of, data)?.dueOn !== data['dueOn']) return null
  return kind === 'unit-due-soon' ? { role: 'unit', unitIds: [unitId] } : { role: 'ppid' }
}

/** Their accounts; one person alone only while they hold the role. */
const holding = async (
  db: Db,
  agencyId: string,
  { role, unitIds, personId = null }: Wanted,
): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ personId: memberships.personId })
    .from(memberships)
    .where(
      and(
        eq(memberships.agencyId, agencyId),
        eq(memberships.role, role),
        unitIds === undefined ? undefined : inArray(memberships.unitId, [...unitIds]),
      ),
    )
    .orderBy(asc(memberships.personId))
  const all = rows.map((row) => row.personId)
  return personId !== null && all.includes(personId) ? [personId] : all
}

const isHeld = (kind: string): kind is keyof typeof HOLDER => Object.hasOwn(HOLDER, kind)

const Entry = z.object({
  actor: z.object({ capacity: z.string(), person: z.string().nullable() }),
  data: z.record(z.string(), z.unknown()),
})

/** The entry that a row of the outbox stands for; a reminder carries what it needs itself. */
export const happeningOf = async (
  db: Db,
  { agencyId, kind, payload }: typeof schema.outbox.$inferSelect,
): Promise<Happening> => {
  const { seq } = payload
  if (typeof seq !== 'number') return { kind, by: null, data: payload }
  const [row] = await db
    .select({ entry: events.entry })
    .from(events)
    .where(and(eq(events.agency, agencyId), eq(events.seq, seq)))
  if (!row) throw new Error('the outbox names an entry that the log does not have')
  const { actor, data } = Entry.parse(JSON.parse(row.entry))
  return { kind, by: actor, data }
}
