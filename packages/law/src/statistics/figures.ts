import type { CalendarDate } from '../calendar-date.ts'
import { EXEMPTION_LETTERS, REQUEST_OUTCOMES } from '../request/vocabulary.ts'

/** Ketepatan pemberitahuan: on time with or without the extension, by the later start alone, or late. */
export const NOTICE_TIMINGS = ['on-time', 'extended', 'by-perki', 'late'] as const
export type NoticeTiming = (typeof NOTICE_TIMINGS)[number]

/** Alasan penolakan seluruhnya atau sebagian: P57(2)d Perki 1/2021. */
export const WITHHELD_FIGURES = [...EXEMPTION_LETTERS, 'not-yet-held', 'not-documented'] as const
export type WithheldFigure = (typeof WITHHELD_FIGURES)[number]

/** What is counted of requests when an act happens; what depends on today is counted when asked. */
export const REQUEST_FIGURES = [
  'received',
  'reopened',
  ...REQUEST_OUTCOMES,
  ...NOTICE_TIMINGS.map((timing) => `notice-${timing}` as const),
  'hand-over',
  ...WITHHELD_FIGURES.map((reason) => `withheld-${reason}` as const),
] as const
export type RequestFigure = (typeof REQUEST_FIGURES)[number]
/** Angka: whatever has a number per month. */
export type Figure = RequestFigure

/** Irisan: the ways in which figures are broken down. */
export const SLICES = ['all', 'unit', 'channel', 'applicant-kind'] as const
export type Slice = (typeof SLICES)[number]

/** One more, or one less: what an act does to a figure. */
export type Count = {
  figure: Figure
  /** The day whose month and year it belongs to. */
  on: CalendarDate
  by: 1 | -1
  /** Working days that it took, where the figure has a duration; else 0. */
  days: number
  /** The unit that works on the case or worked on it last; empty for the desk. */
  unitId: string
}
