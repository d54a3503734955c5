import { type Db, schema } from '@terang/db'
import { addWorkingDays, type CalendarDate, hasLapsed, type Holder } from '@terang/law'
import { inArray, lte } from 'drizzle-orm'
import { countingOf, rowCounting } from '../counting.ts'
import { utc } from '../outbox.ts'
import type { Day, Errand, Task } from './errand.ts'
import { openObjections, openRequests } from './open-cases.ts'

const { objections, outbox, requests } = schema

/** Working days before the due date on which the holder is reminded first. */
const SOON = 3

/** In the order in which they fall; one that comes later makes those before it needless. */
const REMINDERS = ['reminder-soon', 'reminder-today', 'reminder-late'] as const
type Reminder = (typeof REMINDERS)[number]

/** A case with a day to be ready by, and who has to be. */
type DueCase = {
  id: string
  version: number
  dueOn: string
  holder: Holder
  unitId: string
  /** The one person it was given to, if it was. */
  personId: string | null
}

/**
 * Owed to whoever holds a case: some days before the day it is worked towards, on it, and once it is over.
 * What an applicant holds the desk must watch: the limit of the notice does not stand still meanwhile.
 */
export const remindersOfRequests: Task = async function* (day) {
  const { deps, agency, today } = day
  const fits = lte(requests.dueOn, soonFrom(day))
  for await (const row of openRequests(deps, { agencyId: agency.id, fits })) {
    if (hasLapsed(row.state, today, rowCounting(agency, row))) continue
    const holder = row.holder === null || row.holder === 'applicant' ? 'desk' : row.holder
    const unitId = holder === 'unit' ? (row.unitId ?? agency.deskUnitId) : agency.deskUnitId
    yield* reminderErrand(day, { ...row, holder, unitId, personId: null })
  }
}

/** As remindersOfRequests: an objection is the superior's, whoever of them it was given to (P44). */
export const remindersOfObjections: Task = async function* (day) {
  const { deps, agency } = day
  const fits = lte(objections.dueOn, soonFrom(day))
  for await (const row of openObjections(deps, { agencyId: agency.id, fits })) {
    const { deciderId: personId } = row
    yield* reminderErrand(day, { ...row, holder: 'superior', unitId: agency.deskUnitId, personId })
  }
}

/** The last day that is near enough to be reminded of. */
export const soonFrom = ({ agency, today }: Day): CalendarDate =>
  addWorkingDays(today, SOON, countingOf(agency, agency.calendarVersion, today))

/** The reminder that a case with a day to be ready by is owed today, unless it was noted. */
export async function* reminderErrand(day: Day, due: DueCase): AsyncGenerator<Errand> {
  const kind = reminderOf(due.dueOn, day.today)
  if (await isNoted(day.deps.database.db, due, kind)) return
  yield { caseId: due.id, act: kind, run: () => remind(day, due, kind) }
}

const reminderOf = (dueOn: string, today: CalendarDate): Reminder => {
  if (dueOn === today) return 'reminder-today'
  return dueOn < today ? 'reminder-late' : 'reminder-soon'
}

/** Its id says what it is about, so one reminder of one day is owed once, whoever notes it. */
const reminderId = ({ id, dueOn }: DueCase, kind: Reminder): string => `out_${kind}_${id}_${dueOn}`

/** Noted already, or one that comes after it: a clock set back owes nothing twice. */
const isNoted = async (db: Db, due: DueCase, kind: Reminder): Promise<boolean> => {
  const ids = REMINDERS.slice(REMINDERS.indexOf(kind)).map((one) => reminderId(due, one))
  const found = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(inArray(outbox.id, ids))
    .limit(1)
  return found.length > 0
}

const remind = async ({ deps, agency, at }: Day, due: DueCase, kind: Reminder): Promise<void> => {
  const { version, dueOn, holder, unitId, personId } = due
  await deps.database.db
    .insert(outbox)
    .values({
      id: reminderId(due, kind),
      agencyId: agency.id,
      caseId: due.id,
      kind,
      payload: { version, dueOn, holder, unit: unitId, person: personId },
      createdAt: at,
      nextAt: utc(at),
    })
    .onConflictDoNothing()
}
