import { DEADLINE_RULES, type DeadlineRule, parseCalendarDate, provision } from '@terang/law'
import type { Language } from '@terang/wording/texts'
import type { Fault } from '../ui/fault.ts'
import { deadlineTexts } from './text.ts'

/** What was typed, as typed. */
export type Typed = { rule: string; day: string; month: string; year: string; hour: string }

export type Question =
  | { ok: true; rule: DeadlineRule; from: string }
  | { ok: false; faults: Fault[] }

export const ruleOf = (text: string): DeadlineRule | null =>
  DEADLINE_RULES.find((rule) => rule === text) ?? null

const isInHours = (rule: DeadlineRule): boolean => provision(rule).unit === 'hour'

/** The question to the record, or what is wrong with the fields. */
export const questionOf = (typed: Typed, offset: string, lang: Language): Question => {
  const texts = deadlineTexts[lang]
  const rule = ruleOf(typed.rule)
  const date = dateOf(typed)
  const clock = clockOf(typed.hour)
  const faults: Fault[] = []
  if (!rule) faults.push({ field: 'aturan', message: texts.whichRule })
  if (!date) faults.push({ field: 'hari', message: texts.whichDay })
  const wantsClock = rule !== null && isInHours(rule) && typed.hour.trim() !== ''
  if (wantsClock && !clock) faults.push({ field: 'jam', message: texts.whichHour })
  if (!rule || !date || faults.length > 0) return { ok: false, faults }
  return { ok: true, rule, from: wantsClock && clock ? `${date}T${clock}:00${offset}` : date }
}

const dateOf = ({ day, month, year }: Typed): string | null => {
  const parts = [year.trim(), month.trim(), day.trim()]
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const [y = '', m = '', d = ''] = parts
  return parseCalendarDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
}

const clockOf = (text: string): string | null => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim()) ?? []
  const isClock = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isClock ? `${hour.padStart(2, '0')}:${minute}` : null
}
