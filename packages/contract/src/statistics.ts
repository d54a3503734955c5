import {
  APPLICANT_KINDS,
  CHANNELS,
  DISPUTE_OUTCOMES,
  NOTICE_TIMINGS,
  OBJECTION_GROUNDS,
  OBJECTION_OUTCOMES,
  OBJECTION_TIMINGS,
  REQUEST_OUTCOMES,
  REQUEST_STATUSES,
  WITHHELD_FIGURES,
} from '@terang/law'
import * as z from 'zod'

const count = z.int()
const perhaps = z.number().nullable()

const form = {
  /** CSV for a spreadsheet, with the definition of each figure beside it; JSON for programs. */
  format: z.enum(['json', 'csv']).default('json'),
  /** Of the names and definitions in the CSV. */
  language: z.enum(['id', 'en']).default('id'),
}
const year = z.coerce.number().int().min(1900).max(2199)

/** GET /api/statistics: one agency or all together; without a year, this one. */
export const StatisticsQuery = z.strictObject({
  agencyId: z.string().max(60).optional(),
  year: year.optional(),
  ...form,
})
export type StatisticsQuery = z.infer<typeof StatisticsQuery>

/** GET /api/statistics/agencies. */
export const AgenciesStatisticsQuery = z.strictObject({ year: year.optional(), ...form })
export type AgenciesStatisticsQuery = z.infer<typeof AgenciesStatisticsQuery>

/** How long it took, in working days; null where nothing was done, which is shown as "–". */
export const DurationsView = z.object({
  cases: count,
  total: count,
  mean: perhaps,
  median: perhaps,
  p90: perhaps,
  longest: perhaps,
})
export type DurationsView = z.infer<typeof DurationsView>

/** The figures of requests in one period: received + carriedOver = sum of outcomes + inProcess (T19). */
export const RequestFiguresView = z.object({
  received: count,
  /** Open when the period began, and those that a granted objection reopened in it. */
  carriedOver: count,
  /** How many of carriedOver were reopened. */
  reopened: count,
  outcomes: z.record(z.enum(REQUEST_OUTCOMES), count),
  /** Without an outcome when the period ended, or today where it has not ended yet. */
  inProcess: count,
  /** Notices of the period by how they kept the limit. */
  notices: z.record(z.enum(NOTICE_TIMINGS), count),
  /** By the UU, from receipt: UU P22(7)–(8). */
  onTimeSafe: count,
  onTimeSafePercent: perhaps,
  /** By the Perki too, from completeness: P31(3). */
  onTimePerki: count,
  onTimePerkiPercent: perhaps,
  /** Working days from receipt to the written notice. */
  toNotice: DurationsView,
  /** Working days from receipt to the hand-over, which is another day (T17). */
  toHandOver: DurationsView,
})
export type RequestFiguresView = z.infer<typeof RequestFiguresView>

/** What hangs on today, counted from the open cases when asked. */
export const OpenNowView = z.object({
  inProcess: count,
  /** Without a notice after the limit of the UU: the applicant may object (UU P35(1)c). */
  silenceSafe: count,
  /** Of these, after the later limit of the Perki too. */
  silencePerki: count,
  /** Answered, and the promised time of supply has passed without a hand-over (P31(4)f). */
  handOverOverdue: count,
  objectionsInProcess: count,
  /** Objections without an answer after thirty working days (UU P36(2)). */
  objectionSilence: count,
  disputesInProcess: count,
})
export type OpenNowView = z.infer<typeof OpenNowView>

/** Objections of one period: received + carriedOver = sum of outcomes + inProcess. */
export const ObjectionFiguresView = z.object({
  received: count,
  carriedOver: count,
  filedLate: count,
  /** One objection may rest on several grounds, so these may add up to more than received. */
  grounds: z.record(z.enum(OBJECTION_GROUNDS), count),
  outcomes: z.record(z.enum(OBJECTION_OUTCOMES), count),
  inProcess: count,
  answers: z.record(z.enum(OBJECTION_TIMINGS), count),
  toAnswer: DurationsView,
})
export type ObjectionFiguresView = z.infer<typeof ObjectionFiguresView>

/** Disputes of one period before the commission: petitioned + carriedOver = sum of outcomes + inProcess. */
export const DisputeFiguresView = z.object({
  petitioned: count,
  carriedOver: count,
  outcomes: z.record(z.enum(DISPUTE_OUTCOMES), count),
  inProcess: count,
  toCourt: count,
})
export type DisputeFiguresView = z.infer<typeof DisputeFiguresView>

const AgencyName = z.object({ id: z.string(), name: z.string(), shortName: z.string() })
export type AgencyName = z.infer<typeof AgencyName>

const common = {
  year: z.int(),
  /** Years that have figures, oldest first. */
  years: z.array(z.int()),
  /** The day that "now" and a year not yet ended are told as of. */
  asOf: z.string(),
}

export const StatisticsView = z.object({
  ...common,
  /** Null: all agencies together. */
  agency: AgencyName.nullable(),
  total: RequestFiguresView,
  /** Months that have begun; none in a year to come. */
  months: z.array(RequestFiguresView.extend({ month: z.string() })),
  /** How many notices took so many working days, and how they kept the limit. */
  days: z.array(z.object({ days: z.int(), timing: z.enum(NOTICE_TIMINGS), cases: count })),
  /** Per agency when all are asked for. */
  agencies: z.array(RequestFiguresView.extend({ agency: AgencyName })),
  /** Per unit when one agency is asked for; the desk stands for requests that no unit has. */
  units: z.array(
    RequestFiguresView.extend({
      unit: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
    }),
  ),
  channels: z.array(RequestFiguresView.extend({ channel: z.enum(CHANNELS) })),
  applicantKinds: z.array(RequestFiguresView.extend({ applicantKind: z.enum(APPLICANT_KINDS) })),
  /** Reasons of refusals, whole or in part: P57(2)d. */
  withheld: z.record(z.enum(WITHHELD_FIGURES), count),
  objections: ObjectionFiguresView,
  disputes: DisputeFiguresView,
  now: OpenNowView,
})
export type StatisticsView = z.infer<typeof StatisticsView>

const side = {
  requests: RequestFiguresView,
  objections: ObjectionFiguresView,
  disputes: DisputeFiguresView,
  now: OpenNowView,
}

/** Agencies side by side, and all of them together. */
export const AgenciesStatisticsView = z.object({
  ...common,
  agencies: z.array(
    z.object({
      agency: AgencyName,
      ...side,
      /** Received per month of the year, for a small drawing. */
      receivedByMonth: z.array(count),
    }),
  ),
  total: z.object(side),
})
export type AgenciesStatisticsView = z.infer<typeof AgenciesStatisticsView>

/** Figures that lead down to cases. */
export const DRILL_FIGURES = [
  'received',
  'reopened',
  ...REQUEST_OUTCOMES,
  ...NOTICE_TIMINGS.map((timing) => `notice-${timing}` as const),
  'in-process',
  'silence',
] as const
export type DrillFigure = (typeof DRILL_FIGURES)[number]

/** GET /api/statistics/cases: the cases behind a figure; in-process and silence are those of today. */
export const CaseDrillQuery = z.strictObject({
  agencyId: z.string().max(60).optional(),
  year: year.optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
  figure: z.enum(DRILL_FIGURES).default('received'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  ...form,
})
export type CaseDrillQuery = z.infer<typeof CaseDrillQuery>

/** A case without a word and without a person: no title, since a title may hold a name. */
export const DrilledCase = z.object({
  agency: AgencyName,
  registerNumber: z.string(),
  /** YYYY-MM of the receipt. */
  receivedIn: z.string(),
  unit: z.string().nullable(),
  channel: z.enum(CHANNELS),
  status: z.enum(REQUEST_STATUSES),
  /** The outcome that is counted here; null while there is none. */
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
  /** YYYY-MM of that outcome. */
  outcomeIn: z.string().nullable(),
  /** Whether a granted objection overturned it later. */
  overturned: z.boolean(),
  /** Working days to the notice, or until today while one is owed; null where the request ended without. */
  workingDays: z.int().nullable(),
  timing: z.enum(NOTICE_TIMINGS).nullable(),
  lateSafe: z.boolean(),
  latePerki: z.boolean(),
})
export type DrilledCase = z.infer<typeof DrilledCase>

export const CaseDrillPage = z.object({
  figure: z.enum(DRILL_FIGURES),
  asOf: z.string(),
  cases: z.array(DrilledCase),
  nextCursor: z.string().nullable(),
})
export type CaseDrillPage = z.infer<typeof CaseDrillPage>
