import type { CalendarDate } from '../calendar-date.ts'
import { deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import type { ExemptionLetter } from '../request/vocabulary.ts'
import type { DurationKind, ExemptionRefusal, ExemptionSheet } from './exemption.ts'

/** Perki P51(1)–(7): huruf a ends by a day, c–f and h last while needed, b, g, i and j as an Act says. */
const KIND_BESIDE_AN_END: Record<ExemptionLetter, DurationKind | null> = {
  a: null,
  b: 'by-law',
  c: 'while-needed',
  d: 'while-needed',
  e: 'while-needed',
  f: 'while-needed',
  g: 'by-law',
  h: 'while-needed',
  i: 'by-law',
  j: 'by-law',
}

/** P51: the kinds of duration that these letters leave; an end by a day is always possible. */
export const durationKindsOf = (letters: readonly ExemptionLetter[]): DurationKind[] => {
  if (letters.includes('a')) return ['until-date']
  const others = new Set(letters.map((letter) => KIND_BESIDE_AN_END[letter]))
  return ['until-date', ...(['while-needed', 'by-law'] as const).filter((kind) => others.has(kind))]
}

type Start = {
  /** The day the thirty years of P51(1) count from. */
  began: CalendarDate
  today: CalendarDate
  counting: Counting
}

/** P51, PP 61/2010 P5(1): a duration that fits the letters; for huruf a at most thirty years. */
export const durationFault = (
  { letters, duration: { kind, endsOn } }: ExemptionSheet,
  { began, today, counting }: Start,
): ExemptionRefusal | null => {
  if (!durationKindsOf(letters).includes(kind)) return 'duration-does-not-fit'
  if (kind !== 'until-date') return endsOn === null ? null : 'duration-does-not-fit'
  if (endsOn === null) return 'end-date-missing'
  if (endsOn <= today) return 'end-date-passed'
  const isEnforcement = letters.includes('a')
  const last = isEnforcement ? deadline('exclusion.law-enforcement', began, counting).dueOn : null
  return last !== null && endsOn > last ? 'end-beyond-thirty-years' : null
}
