import type { CalendarView } from '@terang/contract/calendar'
import { schema } from '@terang/db'
import { DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { eq } from 'drizzle-orm'
import { countingOf, momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { Refused } from '../refused.ts'

/** The holidays and the counting rule of an agency, or the published ones, with today's date there. */
export const calendarView = async (
  deps: Deps,
  agencyId: string | undefined,
): Promise<CalendarView> => {
  const { calendar, policy } =
    agencyId === undefined
      ? { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
      : await agencyCounting(deps, agencyId)
  return {
    version: calendar.version,
    years: [...calendar.years],
    holidays: calendar.holidays.map((holiday) => ({ ...holiday })),
    decrees: calendar.decrees.map((decree) => ({ ...decree })),
    policy: { ...policy },
    today: momentIn(policy.zone, deps.now()).today,
  }
}

const agencyCounting = async ({ database: { db } }: Deps, agencyId: string) => {
  const [agency] = await db.select().from(schema.agencies).where(eq(schema.agencies.id, agencyId))
  if (!agency) throw new Refused('not-found')
  return countingOf(agency, agency.calendarVersion)
}
