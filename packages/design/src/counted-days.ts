import { calendarDate, shiftDays } from '@terang/law'
import type { SkipReason } from '@terang/law'
import { publishedDayOff } from './day-off.ts'
import type { Derivation, DerivedDay, NoticeLimits } from './derivation.ts'
import type { StripInput } from './strip-day.ts'

export type CountedDay = {
  date: string
  phase: 'limit' | 'extension' | 'arguable' | 'beyond'
  /** Null for a day that does not count. */
  number: number | null
  reason: SkipReason | null
}

/** Days past the last limit that are drawn; a case later than that says so in words. */
const MOST_DAYS_BEYOND = 21

/** The days of all limits in one row and one numbering, and those past them up to the clock. */
export const countedDays = (input: StripInput): CountedDay[] => {
  const { safe, extension, arguable } = input.notice
  const phases: [CountedDay['phase'], readonly DerivedDay[]][] = [
    ['limit', safe.days],
    ['extension', extension?.safe.days ?? []],
    ['arguable', (extension ? extension.arguable : arguable)?.days ?? []],
    ['beyond', daysBeyond(input)],
  ]
  const days: CountedDay[] = [
    { date: safe.from, phase: 'limit', number: startsAt(safe), reason: null },
  ]
  let number = startsAt(safe)
  let last = safe.from
  for (const [phase, derived] of phases) {
    const dated =
      phase === 'arguable' ? [...daysBetween(last, derived, input), ...derived] : derived
    for (const { date, counts, reason } of dated) {
      if (date <= last) continue
      last = date
      number += counts ? 1 : 0
      days.push({ date, phase, number: counts ? number : null, reason: reason ?? null })
    }
  }
  return days
}

/** 0, or 1 where the agency counts the day of receipt itself. */
const startsAt = ({ from, days }: Derivation): number =>
  days.some(({ date, counts }) => date === from && counts) ? 1 : 0

/** A later reading may begin after the first has ended, when something was registered late. */
const daysBetween = (
  last: string,
  [first]: readonly DerivedDay[],
  input: StripInput,
): DerivedDay[] => {
  if (!first) return []
  const days = daysAfter(last, first.date, input)
  return days.filter(({ date }) => date < first.date)
}

const daysBeyond = (input: StripInput): DerivedDay[] => {
  const { notice, today, stoppedOn } = input
  return daysAfter(lastDay(notice), stoppedOn ?? today, input).slice(0, MOST_DAYS_BEYOND)
}

/** The days after one up to and with another, each with why it does not count. */
const daysAfter = (after: string, until: string, { notice, dayOff }: StripInput): DerivedDay[] => {
  const isOff = dayOff ?? publishedDayOff(notice.safe.calendarVersion)
  const days: DerivedDay[] = []
  let date = after
  while (date < until) {
    date = shiftDays(calendarDate(date), 1)
    const reason = isOff(date)
    days.push(reason ? { date, counts: false, reason } : { date, counts: true })
  }
  return days
}

const lastDay = ({ safe, extension, arguable }: NoticeLimits): string => {
  const later = extension ? extension.arguable : arguable
  const due = extension?.safe.dueOn ?? safe.dueOn
  return later && later.dueOn > due ? later.dueOn : due
}
