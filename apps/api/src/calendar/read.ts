import type { CalendarView } from '@terang/contract/calendar'
import { schema } from '@terang/db'
import { type CalendarDate, type Counting, DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { eq } from 'drizzle-orm'
import { countingOf, momentIn } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { Refused } from '../refused.ts'

/** The holidays and the counting rule of an agency, or the published ones, with today's date there. */
export const calendarView = async (
  deps: Deps,
  agencyId: string | undefined,
): Promise<CalendarView> => {
  const agency = await agencyNamed(deps, agencyId)
  if (agency === null) throw new Refused('not-found')
  const { calendar, policy } = countingToday(deps, agency)
  return {
    version: calendar.version,
    years: [...calendar.years],
    holidays: calendar.holidays.map((holiday) => ({ ...holiday })),
    decrees: calendar.decrees.map((decree) => ({ ...decree })),
    policy: { ...policy },
    ...(agency && { ruledFrom: ruledFrom(agency) }),
    today: momentIn(policy.zone, deps.now()).today,
  }
}

/** How an agency counts what is received on a day, or today; the published way where none is named, null where there is none of that id. */
export const countingFor = async (
  deps: Deps,
  agencyId: string | undefined,
  from: CalendarDate | null,
): Promise<Counting | null> => {
  const agency = await agencyNamed(deps, agencyId)
  if (agency === null) return null
  return agency && from
    ? countingOf(agency, agency.calendarVersion, from)
    : countingToday(deps, agency)
}

type Agency = typeof schema.agencies.$inferSelect

/** Undefined where none was named, null where there is none of that id. */
const agencyNamed = async (
  { database: { db } }: Deps,
  agencyId: string | undefined,
): Promise<Agency | null | undefined> => {
  if (agencyId === undefined) return undefined
  const [agency] = await db.select().from(schema.agencies).where(eq(schema.agencies.id, agencyId))
  return agency ?? null
}

const countingToday = ({ now }: Deps, agency: Agency | undefined): Counting =>
  agency
    ? countingOf(agency, agency.calendarVersion, momentIn(agency.zone, now()).today)
    : { calendar: publishedCalendar(), policy: DEFAULT_POLICY }

/** What it began with, then every rule that it set, as they came to be decided. */
const ruledFrom = ({ firstDay, collectiveLeave, houseRules }: Agency) => [
  { from: FIRST_DAY, firstDay, collectiveLeave },
  ...houseRules.counting,
]

/** The first day that a calendar date may be: whoever reads it parses it as one. */
const FIRST_DAY = '1900-01-01'
