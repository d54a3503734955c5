import { type CalendarDate, yearOf } from '../calendar-date.ts'
import type { RequestState } from '../request/request.ts'
import type { Count, Figure, Slice } from './figures.ts'

/** A year as 2026, a month as 202603: years and months each sort among their own. */
export type Period = number

export const periodOfYear = (year: number): Period => year
export const periodOfMonth = (year: number, month: number): Period => year * 100 + month
/** Every period that a day belongs to. */
export const periodsOf = (day: CalendarDate): readonly [year: Period, month: Period] => [
  periodOfYear(yearOf(day)),
  periodOfMonth(yearOf(day), Number(day.slice(5, 7))),
]

/** How much one number of one slice moves. */
export type SliceMove = {
  slice: Slice
  /** The unit, channel or kind; empty for the slice of all, and for the desk. */
  key: string
  period: Period
  figure: Figure
  days: number
  by: number
}

/** The slices that a request stands in beside its unit; null where only the whole agency is counted. */
type Kinds = Pick<RequestState, 'channel' | 'applicantKind'>

/** What counts become in every slice and period; nothing is left of what cancels out. */
export const sliceMoves = (counts: readonly Count[], kinds: Kinds | null): SliceMove[] => {
  const moves = new Map<string, SliceMove>()
  for (const count of counts) {
    const { figure, on, by, days } = count
    for (const [slice, key] of slicesOf(count, kinds)) {
      for (const period of periodsOf(on)) {
        const at = [slice, key, period, figure, days].join(' ')
        const sum = (moves.get(at)?.by ?? 0) + by
        moves.set(at, { slice, key, period, figure, days, by: sum })
      }
    }
  }
  return [...moves.values()].filter((move) => move.by !== 0)
}

/** Reasons of refusals are told of the whole agency only: in smaller slices they would point at a case. */
const slicesOf = (
  { figure, unitId }: Count,
  kinds: Kinds | null,
): readonly (readonly [slice: Slice, key: string])[] =>
  kinds === null || figure.startsWith('withheld-')
    ? [['all', '']]
    : [
        ['all', ''],
        ['unit', unitId],
        ['channel', kinds.channel],
        ['applicant-kind', kinds.applicantKind],
      ]
