import { schema } from '@terang/db'
import { addWorkingDays } from '@terang/law'
import { and, asc, eq, gt, inArray, isNotNull, lte, or } from 'drizzle-orm'
import { countingOf } from '../counting.ts'
import { UNIT_REMINDERS, type UnitReminder } from '../unit-reminder.ts'
import { utc } from '../outbox.ts'
import type { Day, Errand, Task } from './errand.ts'

const { outbox, requestUnits } = schema

/** Working days before its limit on which a unit is reminded. */
const SOON = 1
const PAGE = 200

type Asked = { requestId: string; unitId: string; dueOn: string }

/** Owed to a unit before its own limit, and to the PPID when that passed without a reply (P10(2), P12). */
export const remindersOfUnits: Task = async function* (day) {
  for await (const asked of askedUnits(day)) {
    const kind: UnitReminder = asked.dueOn < day.today ? 'unit-overdue' : 'unit-due-soon'
    if (await isNoted(day, asked, kind)) continue
    yield errandOf(day, asked, kind)
  }
}

async function* askedUnits({ deps, agency, today }: Day): AsyncGenerator<Asked> {
  const soon = addWorkingDays(today, SOON, countingOf(agency, agency.calendarVersion, today))
  let last: Asked | undefined
  do {
    const page = await deps.database.db
      .select({
        requestId: requestUnits.requestId,
        unitId: requestUnits.unitId,
        dueOn: requestUnits.dueOn,
      })
      .from(requestUnits)
      .where(
        and(
          eq(requestUnits.agencyId, agency.id),
          isNotNull(requestUnits.dueOn),
          lte(requestUnits.dueOn, soon),
          last && after(last),
        ),
      )
      .orderBy(asc(requestUnits.dueOn), asc(requestUnits.requestId), asc(requestUnits.unitId))
      .limit(PAGE)
    const found = page.map(({ dueOn, ...one }) => ({ ...one, dueOn: dueOn ?? '' }))
    yield* found
    last = found.length < PAGE ? undefined : found.at(-1)
  } while (last)
}

const after = ({ dueOn, requestId, unitId }: Asked) =>
  or(
    gt(requestUnits.dueOn, dueOn),
    and(eq(requestUnits.dueOn, dueOn), gt(requestUnits.requestId, requestId)),
    and(
      eq(requestUnits.dueOn, dueOn),
      eq(requestUnits.requestId, requestId),
      gt(requestUnits.unitId, unitId),
    ),
  )

/** Its id says what it is about, so one reminder of one unit and day is owed once, whoever notes it. */
const idOf = ({ requestId, unitId, dueOn }: Asked, kind: UnitReminder): string =>
  `out_${kind}_${requestId}_${unitId}_${dueOn}`

const isNoted = async ({ deps }: Day, asked: Asked, kind: UnitReminder): Promise<boolean> => {
  const ids = UNIT_REMINDERS.slice(UNIT_REMINDERS.indexOf(kind)).map((one) => idOf(asked, one))
  const found = await deps.database.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(inArray(outbox.id, ids))
    .limit(1)
  return found.length > 0
}

const errandOf = ({ deps, agency, at }: Day, asked: Asked, kind: UnitReminder): Errand => ({
  caseId: asked.requestId,
  act: kind,
  run: async () => {
    await deps.database.db
      .insert(outbox)
      .values({
        id: idOf(asked, kind),
        agencyId: agency.id,
        caseId: asked.requestId,
        kind,
        payload: { unitId: asked.unitId, dueOn: asked.dueOn },
        createdAt: at,
        nextAt: utc(at),
      })
      .onConflictDoNothing()
  },
})
