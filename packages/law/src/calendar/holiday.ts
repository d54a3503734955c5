import { type CalendarDate, calendarDate } from '../calendar-date.ts'

/** Libur nasional, cuti bersama, hari pemungutan suara, libur daerah. */
export const HOLIDAY_KINDS = ['national', 'collective-leave', 'election', 'local'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** Hari libur: a day that a decree takes out of the count. */
export type Holiday = { date: CalendarDate; kind: HolidayKind; name: string; decree: string }

/** SKB 3 Menteri: the numbers under which the three ministers signed one decree. */
export type JointNumbers = { religion: string; manpower: string; adminReform: string }

/** Keputusan: the joint decree of a year, its amendment, or the Keppres of an election day. */
export type HolidayDecree = {
  /** As it is cited, and as Holiday.decree names it. */
  name: string
  joint: JointNumbers | null
  /** Null where the date of signing could not be confirmed. */
  signed: CalendarDate | null
  /** The decree that this one amends. */
  amends: string | null
  /** The number is from memory, not read in a source. */
  recalled: boolean
}

/** One decree with its days; listsYear is the year whose whole list it sets. */
export type DecreedDays = {
  decree: HolidayDecree
  listsYear: number | null
  holidays: readonly Holiday[]
}

export type DayRow = readonly [date: string, kind: HolidayKind, name: string]

export const jointDecree = (
  joint: JointNumbers,
  signed: string,
  amends: string | null = null,
): HolidayDecree => ({
  name: `SKB 3 Menteri ${joint.religion}, ${joint.manpower}, ${joint.adminReform}`,
  joint,
  signed: calendarDate(signed),
  amends,
  recalled: false,
})

export const decreed = (
  decree: HolidayDecree,
  listsYear: number | null,
  rows: readonly DayRow[],
): DecreedDays => ({
  decree,
  listsYear,
  holidays: rows.map(([date, kind, name]) => ({
    date: calendarDate(date),
    kind,
    name,
    decree: decree.name,
  })),
})
