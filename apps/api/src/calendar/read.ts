import type { CalendarView } from '@terang/contract/calendar'
import { schema } from '@terang/db'
import { type Counting, DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { eq } from 'drizzle-orm'
import { countingOf, momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { Refused } from '../refused.ts'

/** The holidays and the counting rule of an agency, or the published ones, with today's date there. */
export const calendarView = async (
  deps: Deps,
  agencyId: string | undefined,
): Promise<CalendarView> => {
  const counting = await countingFor(deps, agencyId)
  if (counting === null) throw new Refused('not-found')
  const { calendar, policy } = counting
  return {
    version: calendar.version,
    years: [...calendar.years],
    holidays: calendar.holidays.map((holiday) => ({ ...holiday })),
    decrees: calendar.decrees.map((decree) => ({ ...decree })),
    policy: { ...policy },
    today: momentIn(policy.zone, deps.now()).today,
  }
}

/** How an agency counts; the published way where none is named, null where there is none of that id. */
export const countingFor = async (
  { database: { db } }: Deps,
  agencyId: string | undefined,
): Promise<Counting | null> => {
  if (agencyId === undefined) return { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
  const [agency] = await db.select().from(schema.agencies).where(eq(schema.agencies.id, agencyId))
  return agency ? countingOf(agency, agency.calendarVersion) : null
}
