import { longDate, longDateYearless } from '@terang/wording/dates'
import { reasonText } from '@terang/wording/day-reasons'
import { stripTexts } from '@terang/wording/strip'
import type { Language } from '@terang/wording/texts'
import type { StripDay } from './strip-day.ts'

/** "Kamis, 19 Maret: tidak dihitung, Hari Suci Nyepi (Saka 1948), libur nasional" */
export const dayText = (day: Omit<StripDay, 'text'>, withYear: boolean, lang: Language): string => {
  const texts = stripTexts[lang]
  const marks = [
    day.flags.includes('first-due') && texts.isFirstDue,
    day.due && texts.isDue,
    day.flags.includes('arguable-due') && texts.isArguableDue,
    day.provisional && texts.provisional,
    day.flags.includes('answered') && texts.isAnswered,
    day.today && texts.isToday,
    day.flags.includes('goes-on') && texts.isGoingOn,
  ].filter((mark) => mark !== false)
  return [
    sentence(day, (withYear ? longDate : longDateYearless)(day.date, lang), lang),
    ...marks,
  ].join(', ')
}

const sentence = (day: Omit<StripDay, 'text'>, date: string, lang: Language): string => {
  const texts = stripTexts[lang]
  const { kind, number, beyond, reason } = day
  if (number === null) return texts.skipped(date, reason ? reasonText(reason, lang) : '')
  if (kind === 'start') return number === 0 ? texts.starts(date) : texts.startsCounted(date)
  if (beyond !== null) return texts.over(date, beyond)
  if (kind === 'arguable') return texts.arguable(date, number)
  if (kind === 'extension') return texts.extended(date, number)
  return texts.counts(date, number)
}
