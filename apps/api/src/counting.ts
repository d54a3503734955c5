import type { schema } from '@terang/db'
import {
  agencyCalendar,
  type CalendarDate,
  type CalendarVersion,
  type Counting,
  dateInZone,
  formatInstant,
  ZONE_OFFSETS,
  type Zone,
} from '@terang/law'

type Policy = Pick<
  typeof schema.agencies.$inferSelect,
  'firstDay' | 'collectiveLeave' | 'zone' | 'localHolidays'
>

/** How an agency counts, by the list of holidays that a case stands under. */
export const countingOf = (
  { firstDay, collectiveLeave, zone, localHolidays }: Policy,
  version: CalendarVersion,
): Counting => ({
  calendar: agencyCalendar(version, localHolidays),
  policy: { firstDay, collectiveLeave, zone },
})

export type Moment = { today: CalendarDate; at: string }

/** The day on the agency's wall, and the instant with its offset. */
export const momentIn = (zone: Zone, now: string): Moment => ({
  today: dateInZone(now, zone),
  at: formatInstant(Math.floor(Date.parse(now) / 1000), ZONE_OFFSETS[zone]),
})
