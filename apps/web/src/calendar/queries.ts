import { queryOptions } from '@tanstack/react-query'
import type { CalendarView } from '@terang/contract/calendar'
import {
  type Counting,
  calendarDate,
  dateInZone,
  DEFAULT_POLICY,
  type Zone,
  ZONES,
} from '@terang/law'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { answerOrKept } from '../device/kept-values.ts'

/** An agency's list of holidays and its way of counting. */
export const calendarQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['calendar', agencyId],
    queryFn: async () =>
      ofToday(
        await answerOrKept(`calendar ${agencyId}`, () =>
          parseResponse(api.calendar.index.$get({ query: { agencyId } })),
        ),
        new Date().toISOString(),
      ),
    staleTime: 10 * 60_000,
  })

/** A calendar that was kept has the day on which it was fetched; in the agency's zone a later one may be. */
export const ofToday = (view: CalendarView, now: string): CalendarView => {
  const here = dateInZone(now, zoneOf(view))
  return here > view.today ? { ...view, today: here } : view
}

const zoneOf = ({ policy }: CalendarView): Zone =>
  ZONES.find((zone) => zone === policy.zone) ?? DEFAULT_POLICY.zone

const countings = new WeakMap<CalendarView, Counting>()

/** The calendar as the law wants it; one object per answer, since the law indexes it once. */
export const countingOf = (view: CalendarView): Counting => {
  const known = countings.get(view)
  if (known) return known
  const counting: Counting = {
    calendar: {
      version: view.version,
      years: view.years,
      holidays: view.holidays.map((holiday) => ({ ...holiday, date: calendarDate(holiday.date) })),
      decrees: [],
    },
    policy: {
      firstDay: view.policy.firstDay,
      collectiveLeave: view.policy.collectiveLeave,
      zone: zoneOf(view),
    },
  }
  countings.set(view, counting)
  return counting
}
