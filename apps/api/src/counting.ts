import type { schema } from '@terang/db'
import {
  agencyCalendar,
  type CalendarDate,
  type CalendarVersion,
  type Counting,
  countingRuleOn,
  dateInZone,
  formatInstant,
  ZONE_OFFSETS,
  type Zone,
} from '@terang/law'

export type Policy = Pick<
  typeof schema.agencies.$inferSelect,
  'firstDay' | 'collectiveLeave' | 'zone' | 'localHolidays' | 'houseRules'
>

/** How an agency counts by a list of holidays, and by the rule of its house that held on a day. */
export const countingOf = (
  { firstDay, collectiveLeave, zone, localHolidays, houseRules }: Policy,
  version: CalendarVersion,
  day: CalendarDate,
): Counting => ({
  calendar: agencyCalendar(version, localHolidays),
  policy: { ...countingRuleOn({ firstDay, collectiveLeave }, houseRules, day), zone },
})

type Counted = {
  calendarVersion: CalendarVersion
  receivedOn: CalendarDate
  countedFrom?: CalendarDate
}

/** How a case counts: by its own list, and for its whole life by the rule of the day its matter was received. */
export const caseCounting = (
  agency: Policy,
  { calendarVersion, receivedOn, countedFrom = receivedOn }: Counted,
): Counting => countingOf(agency, calendarVersion, countedFrom)

/** The same of a row, by the list that its column names: a state that is spoilt fails alone. */
export const rowCounting = (
  agency: Policy,
  { state, calendarVersion }: { state: Counted; calendarVersion: CalendarVersion },
): Counting => caseCounting(agency, { ...state, calendarVersion })

export type Moment = { today: CalendarDate; at: string }

/** The day on the agency's wall, and the instant with its offset. */
export const momentIn = (zone: Zone, now: string): Moment => ({
  today: dateInZone(now, zone),
  at: formatInstant(Math.floor(Date.parse(now) / 1000), ZONE_OFFSETS[zone]),
})
