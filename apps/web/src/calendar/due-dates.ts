import type { NoticeLimits } from '@terang/design/day-strip'
import { type CalendarDate, parseCalendarDate } from '@terang/law'

/** Batas yang berlaku: the safe reading, extended or not. */
export const dueOf = ({ safe, extension }: NoticeLimits): string => (extension?.safe ?? safe).dueOn
export const arguableDueOf = ({ arguable, extension }: NoticeLimits): string | null =>
  (extension ? extension.arguable : arguable)?.dueOn ?? null

/** A day that has come and lies in the calendar; else nothing is drawn yet. */
export const pastDay = (text: string, today: string): CalendarDate | null => {
  const date = parseCalendarDate(text)
  return date !== null && date <= today && date >= '2010-01-01' ? date : null
}
