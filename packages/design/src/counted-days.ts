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
    for (const { date, counts, reason } of derived) {
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

const daysBeyond = ({ notice, today, stoppedOn, dayOff }: StripInput): DerivedDay[] => {
  const isOff = dayOff ?? publishedDayOff(notice.safe.calendarVersion)
  const clock = stoppedOn ?? today
  const days: DerivedDay[] = []
  let date = lastDay(notice)
  while (date < clock && days.length < MOST_DAYS_BEYOND) {
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
