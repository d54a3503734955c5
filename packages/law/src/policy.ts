import { type CalendarDate, fromDayNumber } from './calendar-date.ts'
import type { Calendar } from './calendar/published.ts'
import { parseInstant } from './instant.ts'

/** Zona waktu: WIB, WITA and WIT, which have no summer time. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const
export type Zone = (typeof ZONES)[number]
/** Hours ahead of UTC. */
export const ZONE_OFFSETS = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
} as const satisfies Record<Zone, number>
export const ZONE_NAMES = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} as const satisfies Record<Zone, string>

/** Hari pertama: whether the day of the event is day 0 or, when it is a working day, day 1. */
export const FIRST_DAYS = ['next-working-day', 'same-day'] as const
/** Cuti bersama: whether collective leave interrupts the count. */
export const COLLECTIVE_LEAVE_RULES = ['skipped', 'counted'] as const

/** Kebijakan hitungan: what no article settles and each agency decides for itself. */
export type CountingPolicy = {
  firstDay: (typeof FIRST_DAYS)[number]
  collectiveLeave: (typeof COLLECTIVE_LEAVE_RULES)[number]
  zone: Zone
}

/** "Sejak" and "setelah" leave the event day out; ASN do not work on cuti bersama (Perpres 21/2023). */
export const DEFAULT_POLICY: CountingPolicy = {
  firstDay: 'next-working-day',
  collectiveLeave: 'skipped',
  zone: 'Asia/Jakarta',
}

/** Cara menghitung: everything a limit needs besides its rule and the day it starts from. */
export type Counting = { calendar: Calendar; policy: CountingPolicy }

/** The date that the calendar on the wall of the agency shows at an instant. */
export const dateInZone = (instantIso: string, zone: Zone): CalendarDate => {
  const seconds = parseInstant(instantIso)
  if (seconds === null) throw new RangeError('not an instant with Z or an offset')
  return fromDayNumber(Math.floor((seconds + ZONE_OFFSETS[zone] * 3_600) / 86_400))
}
