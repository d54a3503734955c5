import { calendarDate, shiftDays } from '@terang/law'
import { dateRange, dayOfMonth } from '@terang/wording/dates'
import { reasonText } from '@terang/wording/day-reasons'
import type { Language } from '@terang/wording/texts'
import type { StripDay } from './strip-day.ts'

/** Hari yang tidak dihitung, under one reason. */
export type SkippedDays = {
  /** "14–15, 21–22, 28–29 Maret" */
  dates: string
  reason: string
  /** The decree that sets the day; null for a weekend. */
  decree: string | null
  days: readonly string[]
}

/** For "Kenapa tanggal ini?": each reason once, with the days that it takes out. */
export const skippedRuns = (
  days: readonly Pick<StripDay, 'date' | 'reason'>[],
  lang: Language,
): SkippedDays[] => {
  const groups = new Map<string, { decree: string | null; days: string[] }>()
  for (const { date, reason } of days) {
    if (!reason) continue
    const key = reasonText(reason, lang)
    const group = groups.get(key) ?? {
      decree: reason.kind === 'weekend' ? null : reason.decree,
      days: [],
    }
    group.days.push(date)
    groups.set(key, group)
  }
  return [...groups].map(([reason, group]) => ({
    ...group,
    reason,
    dates: datesText(group.days, lang),
  }))
}

const datesText = (dates: readonly string[], lang: Language): string => {
  const runs = runsOf(dates)
  return runs
    .map(([first, last], position) => {
      const next = runs[position + 1]
      const monthFollows =
        next?.[0].slice(0, 7) === last.slice(0, 7) && first.slice(0, 7) === last.slice(0, 7)
      if (!monthFollows) return dateRange(first, last, lang)
      return first === last ? dayOfMonth(first) : `${dayOfMonth(first)}–${dayOfMonth(last)}`
    })
    .join(', ')
}

const runsOf = (dates: readonly string[]): [first: string, last: string][] => {
  const runs: [string, string][] = []
  for (const date of dates) {
    const run = runs.at(-1)
    if (run && shiftDays(calendarDate(run[1]), 1) === date) run[1] = date
    else runs.push([date, date])
  }
  return runs
}
