import { calendarDate, weekday } from '@terang/law'
import { dayOfMonth, monthName, weekdayShort } from '@terang/wording/dates'
import { reasonShort } from '@terang/wording/day-reasons'
import { type CountedDay, countedDays } from './counted-days.ts'
import { dayText } from './day-text.ts'
import type { Derivation } from './derivation.ts'
import type { StripDay, StripFlag, StripInput, StripKind } from './strip-day.ts'

export type { Derivation, DerivedDay, NoticeLimits } from './derivation.ts'
export type { Column, StripDay, StripFlag, StripInput, StripKind } from './strip-day.ts'
export { type StripRun, mergeSkipped } from './merged-days.ts'
export { type SkippedDays, skippedRuns } from './skipped-days.ts'
export { type LegendEntry, stripCaption, stripLegend } from './strip-legend.ts'

/** Bilah hari: the days of a notice from receipt to its last date, or to today when it is late. */
export const dayStrip = (input: StripInput): StripDay[] => {
  const days = countedDays(input)
  return days.map((_, position) => stripDay(days, position, input))
}

const stripDay = (days: readonly CountedDay[], position: number, input: StripInput): StripDay => {
  const day = days[position] ?? firstOf(input)
  const before = days[position - 1]
  const { lang } = input
  const column = weekday(calendarDate(day.date))
  const isNewMonth = before?.date.slice(0, 7) !== day.date.slice(0, 7)
  const drawn = {
    date: day.date,
    kind: kindOf(day, input),
    number: day.number,
    beyond: beyondOf(day, days, input),
    due: day.date === running(input).dueOn,
    provisional: isProvisional(day, input),
    today: !input.stoppedOn && day.date === input.today,
    past: day.date < clockOf(input),
    flags: flagsOf(day, position === days.length - 1, input),
    weekend: column > 5,
    monday: column === 1,
    column,
    dayLabel: dayOfMonth(day.date),
    monthLabel: isNewMonth ? monthName(day.date, lang) : null,
    weekdayLabel: weekdayShort(day.date, lang),
    reason: day.reason,
    reasonShort: holidayAt(days, position, lang),
  }
  const isNewYear = before?.date.slice(0, 4) !== day.date.slice(0, 4)
  return { ...drawn, text: dayText(drawn, isNewYear, lang) }
}

const firstOf = ({ notice }: StripInput): CountedDay => ({
  date: notice.safe.from,
  phase: 'limit',
  number: 0,
  reason: null,
})

/** The limit that now binds: UU P22(7), or P22(8) once it is extended. */
const running = ({ notice }: StripInput): Derivation => notice.extension?.safe ?? notice.safe

/** Perki P31(3), where it ends later than the Act. */
const laterReading = (input: StripInput): Derivation | null => {
  const { extension, arguable } = input.notice
  const later = extension ? extension.arguable : arguable
  return later && later.dueOn > running(input).dueOn ? later : null
}

const clockOf = ({ today, stoppedOn }: StripInput): string => stoppedOn ?? today

const kindOf = (day: CountedDay, input: StripInput): StripKind => {
  if (day.date === input.notice.safe.from) return 'start'
  if (day.number === null) return 'skipped'
  if (!input.stoppedOn && day.date === input.today) return 'today'
  const isReached = day.date <= clockOf(input)
  if (day.date > running(input).dueOn) return isReached ? 'over' : 'arguable'
  if (day.phase === 'extension') return 'extension'
  return isReached ? 'worked' : 'left'
}

const beyondOf = (
  day: CountedDay,
  days: readonly CountedDay[],
  input: StripInput,
): number | null => {
  const { dueOn } = running(input)
  if (day.number === null || day.date <= dueOn || day.date > clockOf(input)) return null
  const last = days.find(({ date }) => date === dueOn)?.number ?? 0
  return day.number - last
}

const isProvisional = ({ date }: CountedDay, input: StripInput): boolean =>
  [running(input), laterReading(input)].some((limit) => limit?.dueOn === date && limit.provisional)

const flagsOf = ({ date }: CountedDay, isLast: boolean, input: StripInput): StripFlag[] => {
  const { notice, today, stoppedOn } = input
  const flags: [StripFlag, boolean][] = [
    ['received', date === notice.safe.from],
    ['today', !stoppedOn && date === today],
    ['answered', date === stoppedOn],
    ['first-due', notice.extension !== null && date === notice.safe.dueOn],
    ['due', date === running(input).dueOn],
    ['arguable-due', date === laterReading(input)?.dueOn],
    ['goes-on', isLast && date < clockOf(input)],
  ]
  return flags.filter(([, isThere]) => isThere).map(([flag]) => flag)
}

/** The holiday's short name where it begins; a weekend inside it does not begin it again. */
const holidayAt = (
  days: readonly CountedDay[],
  position: number,
  lang: StripInput['lang'],
): string | null => {
  const nameAt = (at: number) => {
    const reason = days[at]?.reason
    return reason && reason.kind !== 'weekend' ? reasonShort(reason, lang) : null
  }
  const name = nameAt(position)
  let at = position - 1
  while (days[at]?.reason?.kind === 'weekend') at -= 1
  return name === nameAt(at) ? null : name
}
