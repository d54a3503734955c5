import { schema } from '@terang/db'
import { addWorkingDays, hasExemptionEnded, openingLimit, provision } from '@terang/law'
import { lte } from 'drizzle-orm'
import { countingOf } from '../counting.ts'
import type { Task } from './errand.ts'
import { endingExemptions } from './open-cases.ts'
import { reminderErrand, soonFrom } from './reminders.ts'

/** Owed to the PPID, who has to open what is exempt some working days before its time is over (P52(1)). */
export const remindersOfOpenings: Task = async function* (day) {
  const { deps, agency, today } = day
  const counting = countingOf(agency, agency.calendarVersion, today)
  const soon = soonFrom(day)
  // A day more than the limit: what is counted back from a day off may end a little later.
  const furthest = addWorkingDays(soon, provision('exclusion.opening').limit + 1, counting)
  const fits = lte(schema.exemptions.endsOn, furthest)
  for await (const { id, version, state } of endingExemptions(deps, {
    agencyId: agency.id,
    fits,
  })) {
    const own = countingOf(agency, agency.calendarVersion, state.sheet.testedOn)
    const opening = openingLimit(state, own)
    if (!opening || opening.dueOn > soon || hasExemptionEnded(state, today)) continue
    const due = { id, version, dueOn: opening.dueOn, unitId: agency.deskUnitId }
    yield* reminderErrand(day, { ...due, holder: 'ppid', personId: null })
  }
}
