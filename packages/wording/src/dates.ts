import { ZONE_NAMES } from '@terang/law'
import type { Language } from './texts.ts'

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Language, string>

const FORMS = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  longYearless: { weekday: 'long', day: 'numeric', month: 'long' },
  plain: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  dayAndMonth: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  month: { month: 'long' },
  monthShort: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Form = keyof typeof FORMS
type DateText = (date: string, language: Language) => string

const formats = new Map<string, Intl.DateTimeFormat>()

const format = (form: Form, language: Language): Intl.DateTimeFormat => {
  const key = `${form} ${language}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(LOCALES[language], { ...FORMS[form], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/** A calendar date has no zone: it is read and written in UTC, so that no machine's zone can move it. */
const inForm =
  (form: Form): DateText =>
  (date, language) =>
    format(form, language).format(new Date(`${date}T00:00:00Z`))

/** "Senin, 30 Maret 2026" */
export const longDate: DateText = inForm('long')
/** "Senin, 30 Maret" */
export const longDateYearless: DateText = inForm('longYearless')
/** "30 Maret 2026" */
export const plainDate: DateText = inForm('plain')
/** "Sen, 30 Mar" */
export const shortDate: DateText = inForm('short')
/** "30 Mar" */
export const dayAndMonth: DateText = inForm('dayAndMonth')
/** "Senin" */
export const weekdayName: DateText = inForm('weekday')
/** "Sen" */
export const weekdayShort: DateText = inForm('weekdayShort')

/** From Sunday; in Indonesian the first two letters of Senin and Selasa, and of others, are the same. */
const LETTERS = {
  id: ['Mg', 'Sn', 'Sl', 'Rb', 'Km', 'Jm', 'Sb'],
  en: ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'],
} as const

/** "Sn": two letters that no other weekday has. */
export const weekdayLetters: DateText = (date, language) =>
  LETTERS[language][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
/** "Maret" */
export const monthName: DateText = inForm('month')
/** "Mar" */
export const monthShort: DateText = inForm('monthShort')

/** "12": the day of the month without a leading zero. */
export const dayOfMonth = (date: string): string => String(Number(date.slice(8, 10)))

/** "18–24 Maret", "31 Maret–2 April": a run of days that follow each other. */
export const dateRange = (first: string, last: string, language: Language): string => {
  if (first === last) return `${dayOfMonth(first)} ${monthName(first, language)}`
  const start =
    first.slice(0, 7) === last.slice(0, 7)
      ? dayOfMonth(first)
      : `${dayOfMonth(first)} ${monthName(first, language)}`
  return `${start}–${dayOfMonth(last)} ${monthName(last, language)}`
}

const isZone = (zone: string): zone is keyof typeof ZONE_NAMES => Object.hasOwn(ZONE_NAMES, zone)

const clockParts = (instant: string, zone: string) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )

/** The day on the agency's wall calendar at an instant, YYYY-MM-DD. */
export const dateOfInstant = (instant: string, zone: string): string => {
  const { year, month, day } = clockParts(instant, zone)
  return `${year}-${month}-${day}`
}

/** "09.42 WIB" */
export const clockText = (instant: string, zone: string, language: Language): string => {
  const { hour, minute } = clockParts(instant, zone)
  const name = isZone(zone) ? ZONE_NAMES[zone] : zone
  return language === 'id' ? `${hour}.${minute} ${name}` : `${hour}:${minute} ${name}`
}

/** "Rabu, 11 Maret 2026, pukul 09.42 WIB" */
export const instantText = (instant: string, zone: string, language: Language): string => {
  const date = longDate(dateOfInstant(instant, zone), language)
  const clock = clockText(instant, zone, language)
  return language === 'id' ? `${date}, pukul ${clock}` : `${date}, ${clock}`
}

/** "12.480", "12,480" */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value)

/** "Rp25.000", the same in both languages. */
export const rupiah = (amount: number): string => `Rp${numberText(amount, 'id')}`

const plurals = new Intl.PluralRules('en')

/** English only: "1 day", "2 days". Indonesian has no plural forms. */
export const counted = (count: number, one: string, other: string): string =>
  `${numberText(count, 'en')} ${plurals.select(count) === 'one' ? one : other}`
