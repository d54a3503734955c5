import { queryOptions } from '@tanstack/react-query'
import type { CalendarView } from '@terang/contract/calendar'
import { type Counting, calendarDate, DEFAULT_POLICY, ZONES } from '@terang/law'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'

/** An agency's list of holidays and its way of counting. */
export const calendarQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['calendar', agencyId],
    queryFn: () => parseResponse(api.calendar.index.$get({ query: { agencyId } })),
    staleTime: 10 * 60_000,
  })

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
      zone: ZONES.find((zone) => zone === view.policy.zone) ?? DEFAULT_POLICY.zone,
    },
  }
  countings.set(view, counting)
  return counting
}
