import type { CalendarDate } from '../calendar-date.ts'
import { OBJECTION_DECISIONS, OBJECTION_GROUNDS } from '../objection/objection.ts'
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

/** Hasil keberatan: the decision of the Atasan PPID, or its withdrawal. */
export const OBJECTION_OUTCOMES = [...OBJECTION_DECISIONS, 'withdrawn'] as const
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number]
export const OBJECTION_TIMINGS = ['on-time', 'by-perki', 'late'] as const
export type ObjectionTiming = (typeof OBJECTION_TIMINGS)[number]

/** P57(3)a–b: objections received, and what was answered. */
export const OBJECTION_FIGURES = [
  'objection-received',
  'objection-filed-late',
  ...OBJECTION_GROUNDS.map((ground) => `objection-ground-${ground}` as const),
  ...OBJECTION_OUTCOMES.map((outcome) => `objection-${outcome}` as const),
  ...OBJECTION_TIMINGS.map((timing) => `objection-answer-${timing}` as const),
] as const
export type ObjectionFigure = (typeof OBJECTION_FIGURES)[number]

/** Hasil sengketa di Komisi Informasi: a decision, a settlement, or another end (Perki 1/2013). */
export const DISPUTE_OUTCOMES = [
  'granted',
  'granted-in-part',
  'refused',
  'mediated',
  'rejected',
  'not-registered',
  'withdrawn',
  'stopped',
  'lapsed',
] as const
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number]

/** P57(3)c–e: petitions to the commission, their results, and what went on to a court. */
export const DISPUTE_FIGURES = [
  'dispute-petitioned',
  ...DISPUTE_OUTCOMES.map((outcome) => `dispute-${outcome}` as const),
  'dispute-to-court',
] as const
export type DisputeFigure = (typeof DISPUTE_FIGURES)[number]

/** Angka: whatever has a number per month. */
export type Figure = RequestFigure | ObjectionFigure | DisputeFigure

/** Irisan: the ways in which the figures of requests are broken down. */
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
