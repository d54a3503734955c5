import {
  type CalendarDate,
  dayNumber,
  fromDayNumber,
  shiftDays,
  shiftMonths,
} from './calendar-date.ts'
import type { CalendarVersion } from './calendar/published.ts'
import { formatInstant, parseInstant } from './instant.ts'
import { type Counting, dateInZone, ZONE_OFFSETS } from './policy.ts'
import { type Citation, type LimitUnit, provision, type RuleId } from './statute.ts'
import {
  addWorkingDays,
  isProvisional,
  type SkipReason,
  subtractWorkingDays,
  workingDayIndex,
  workingDaysBetween,
} from './working-days.ts'

/** Satu hari hitungan: a calendar day, whether it counted, and if not why. */
export type CountedDay = { date: CalendarDate; counts: boolean; reason?: SkipReason }

/** Batas waktu: a due date that carries its own derivation, day by day. */
export type Deadline = {
  rule: RuleId
  from: CalendarDate
  dueOn: CalendarDate
  /** Only for limits in hours: ISO instant in the agency's zone. */
  dueAt?: string
  limit: number
  unit: LimitUnit
  /** Sementara: a year without a list of holidays was touched; no letter states it as final. */
  provisional: boolean
  basis: Citation[]
  calendarVersion: CalendarVersion
  days: CountedDay[]
  /** Other readings that start from the same event. */
  alternatives: { dueOn: CalendarDate; law: string; article: string }[]
}

/** The due date of a rule for an event of that day, with every day on the way. */
export const deadline = (rule: RuleId, from: CalendarDate, counting: Counting): Deadline => {
  const { limit, unit, direction, cite, alternatives, from: start } = provision(rule)
  const dueOn = dueDate({ limit, unit, direction }, from, counting)
  const days = daysOnTheWay({ unit, direction }, [from, dueOn], counting)
  return {
    rule,
    from,
    dueOn,
    limit,
    unit,
    provisional: unit === 'working-day' && isProvisional(days[0]?.date ?? from, dueOn, counting),
    basis: cite.map((citation) => ({ ...citation })),
    calendarVersion: counting.calendar.version,
    days,
    alternatives: alternatives
      .filter((other) => other.from === start)
      .flatMap((other) =>
        other.cite.map((citation) => ({
          dueOn: dueDate({ ...other, direction }, from, counting),
          ...citation,
        })),
      ),
  }
}

/** As deadline, for rules in hours: 3 × 24 hours are hours on the clock, not working days (T16). */
export const deadlineFromInstant = (
  rule: RuleId,
  instantIso: string,
  counting: Counting,
): Deadline => {
  const from = dateInZone(instantIso, counting.policy.zone)
  const { unit, limit } = provision(rule)
  if (unit !== 'hour') return deadline(rule, from, counting)
  const seconds = parseInstant(instantIso)
  if (seconds === null) throw new RangeError('not an instant with Z or an offset')
  const dueAt = formatInstant(seconds + limit * 3_600, ZONE_OFFSETS[counting.policy.zone])
  return { ...deadline(rule, from, counting), dueAt }
}

type Count = { limit: number; unit: LimitUnit; direction: 'forward' | 'backward' }

const dueDate = (
  { limit, unit, direction }: Count,
  from: CalendarDate,
  counting: Counting,
): CalendarDate => {
  const signed = direction === 'forward' ? limit : -limit
  switch (unit) {
    case 'at-once':
      return from
    case 'working-day':
      return direction === 'forward'
        ? addWorkingDays(from, limit, counting)
        : subtractWorkingDays(from, limit, counting)
    case 'calendar-day':
      return shiftDays(from, signed)
    case 'hour':
      return shiftDays(from, Math.ceil(signed / 24))
    case 'month':
      return shiftMonths(from, signed)
    case 'year':
      return shiftMonths(from, signed * 12)
  }
}

/** Every calendar day on the way; the event day itself only where the policy makes it day 1. */
const daysOnTheWay = (
  { unit, direction }: Omit<Count, 'limit'>,
  [from, dueOn]: readonly [CalendarDate, CalendarDate],
  counting: Counting,
): CountedDay[] => {
  if (unit === 'at-once') return []
  const index = workingDayIndex(counting)
  const step = direction === 'backward' ? -1 : 1
  const event = dayNumber(from)
  const eventCounts =
    unit === 'working-day' && counting.policy.firstDay === 'same-day' && index.isWorking(event)
  const days: CountedDay[] = []
  const last = dayNumber(dueOn) * step
  for (let day = eventCounts ? event : event + step; day * step <= last; day += step) {
    const date = fromDayNumber(day)
    const reason = unit === 'working-day' ? index.skipReason(day) : null
    days.push(reason ? { date, counts: false, reason } : { date, counts: true })
  }
  return days
}

/** Every day after the first, up to and with the last, and whether it counted as a working day. */
export const countedDays = (
  from: CalendarDate,
  dueOn: CalendarDate,
  counting: Counting,
): CountedDay[] =>
  daysOnTheWay({ unit: 'working-day', direction: 'forward' }, [from, dueOn], counting)

/** Hitung ulang: the due date told by the derivation alone, as a reader with a pencil would. */
export const recount = ({ days, from, limit, unit }: Deadline): CalendarDate => {
  const counted = days.filter((day) => day.counts)
  const last = unit === 'working-day' ? counted[limit - 1] : counted.at(-1)
  return last?.date ?? from
}

/** Working days from today to the due date; 0 on the day itself, negative once it passed. */
export const daysLeft = (dueOn: CalendarDate, today: CalendarDate, counting: Counting): number => {
  const left = workingDaysBetween(today, dueOn, counting)
  return left === 0 && today > dueOn ? -1 : left
}

/** Lewat batas: the last day of the limit is over (end of day n, T13). */
export const isLate = (dueOn: CalendarDate, today: CalendarDate): boolean => today > dueOn
