import { queryOptions } from '@tanstack/react-query'
import type { CalendarView } from '@terang/contract/calendar'
import {
  type Calendar,
  type Counting,
  calendarDate,
  countingRuleOn,
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

const countings = new WeakMap<CalendarView, Map<string, Counting>>()

/** The calendar as the law wants it, by the rule of the day of receipt; one object per rule, since the law indexes it once. */
export const countingOf = (view: CalendarView, receivedOn: string = view.today): Counting => {
  const { firstDay, collectiveLeave } = ruleOn(view, receivedOn)
  const ofView = countings.get(view) ?? new Map<string, Counting>()
  countings.set(view, ofView)
  const key = `${firstDay} ${collectiveLeave}`
  const counting = ofView.get(key) ?? {
    calendar: calendarOf(view),
    policy: { firstDay, collectiveLeave, zone: zoneOf(view) },
  }
  ofView.set(key, counting)
  return counting
}

/** An answer kept by an older version of this app knows only the rule of its day. */
const ruleOn = ({ policy, ruledFrom = [] }: CalendarView, day: string) =>
  countingRuleOn(
    policy,
    { counting: ruledFrom.map((rule) => ({ ...rule, from: calendarDate(rule.from) })) },
    calendarDate(day),
  )

const calendarOf = (view: CalendarView): Calendar => ({
  version: view.version,
  years: view.years,
  holidays: view.holidays.map((holiday) => ({ ...holiday, date: calendarDate(holiday.date) })),
  decrees: [],
})
