import {
  ACCESS_WAYS,
  ANSWER_OUTCOMES,
  APPLICANT_KINDS,
  CHANNELS,
  DELIVERIES,
  EXEMPTION_LETTERS,
  ERASED_PARTS,
  EXTENSION_CAUSES,
  FORMATS,
  HOLDERS,
  MISSING_PAPERS,
  REQUEST_ACTS,
  REQUEST_OUTCOMES,
  REQUEST_REFUSALS,
  REQUEST_STATUSES,
  WITHHOLDING_REASONS,
} from '@terang/law'
import * as z from 'zod'
import { RoleTitlesView } from './house-rules.ts'
import { ApplicantView } from './applicants.ts'
import { BlackoutView } from './blackouts.ts'
import { LetterView } from './delivery-proofs.ts'
import { DeadlineView } from './deadlines.ts'
import { ProvisionalNumber } from './provisional-number.ts'
import { HelperView, NeedView } from './help.ts'
import { CostsView } from './payments.ts'
import { EventView, NextRightView, TimelineEntry } from './history-views.ts'
import { MAIL_STATES } from './mail.ts'
import { FoundCount, SearchText } from './search-terms.ts'
import { ObjectingView, ObjectionMark, ObjectionTrackingMark } from './objection-views.ts'
import { ProposalView } from './refusal-views.ts'
import { AssignmentView, LedgerView, UnitName } from './unit-views.ts'

const day = z.string()

/** Every limit of a request with its derivation: law.md rows 3 to 6, both readings where the law has two. */
export const RequestLimitsView = z.object({
  check: DeadlineView.nullable(),
  completion: DeadlineView.nullable(),
  notice: z.object({
    /** UU P22(7), from receipt: the working target and the alarm. */
    safe: DeadlineView,
    /** Perki P31(3), from completeness: the latest arguable date. */
    arguable: DeadlineView.nullable(),
    extension: z.object({ safe: DeadlineView, arguable: DeadlineView.nullable() }).nullable(),
  }),
  dueOn: day,
  arguableDueOn: day.nullable(),
  /** The due date if the extension is used; null when it no longer may be. */
  latestIfExtended: day.nullable(),
  supply: z.object({ dueOn: day }).nullable(),
  provisional: z.boolean(),
})
export type RequestLimitsView = z.infer<typeof RequestLimitsView>

export const FileView = z.object({
  id: z.string(),
  kind: z.enum(['identity', 'voice', 'completion', 'reply', 'answer', 'material', 'blacked-out']),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
})
export type FileView = z.infer<typeof FileView>

export const ActsView = z.object({
  can: z.array(z.enum(REQUEST_ACTS)),
  cannot: z.partialRecord(z.enum(REQUEST_ACTS), z.enum(REQUEST_REFUSALS)),
})

export const AnswerView = z.object({
  outcome: z.enum(ANSWER_OUTCOMES),
  withholding: z.enum(WITHHOLDING_REASONS).nullable(),
  letters: z.array(z.enum(EXEMPTION_LETTERS)),
  decree: z.object({ number: z.string(), date: day }).nullable(),
  /** Its line in the public list, while it stands there. */
  exemptionId: z.string().nullable(),
  /** What was blacked out of a part that is given. */
  exemptPart: z.string().nullable(),
  /** Pages of what is given on which something is withheld; with the file where it was blacked out here. */
  withheldOn: z.array(z.object({ page: z.int(), fileId: z.string().nullable() })),
  /** Sudah tersedia untuk umum: where it can be read, and where it lies on paper. */
  publicLink: z.string().nullable(),
  publicPlace: z.string().nullable(),
  noticeOn: day,
  supplyDays: z.int().nullable(),
  supplyDueOn: day.nullable(),
  copyingFee: z.int(),
  sendingFee: z.int(),
  text: z.string().nullable(),
  holderBody: z.string().nullable(),
  /** on-time by the UU; on-time-by-perki only by the later start; late by both. */
  punctuality: z.enum(['on-time', 'on-time-by-perki', 'late']),
})

const common = {
  id: z.string(),
  registerNumber: z.string(),
  version: z.int(),
  status: z.enum(REQUEST_STATUSES),
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
  channel: z.enum(CHANNELS),
  applicantKind: z.enum(APPLICANT_KINDS),
  byProxy: z.boolean(),
  title: z.string(),
  receivedOn: day,
  registeredAt: z.string(),
  today: day,
  askedUnit: UnitName.nullable(),
  unit: UnitName.nullable(),
  /** Whether it came as a voice note, and whether the desk wrote it down yet. */
  spoken: z.enum(['awaited', 'written']).nullable(),
}

/** The asked units that still have to reply, in the order in which they were asked. */
const unitsWorking = z.array(UnitName)

/** A line of the work list. */
export const RequestRow = z.object({
  ...common,
  unitsWorking,
  holder: z.enum(HOLDERS).nullable(),
  dueOn: day,
  arguableDueOn: day.nullable(),
  extended: z.boolean(),
  provisional: z.boolean(),
  /** Working days until dueOn; negative when it passed; null when nothing is due any more. */
  daysLeft: z.int().nullable(),
  /** Lewat batas: the duty of notice is open past its limit; a promised hand-over is another thing. */
  overdue: z.boolean(),
  completionDueOn: day.nullable(),
  consentAwaited: z.boolean(),
  /** By when the next help has to be arranged by those who read this; null when none has. */
  needsDueOn: day.nullable(),
  /** Of a search: the pieces of its numbers and words that it was found by. */
  excerpts: z.array(z.string()),
})
export type RequestRow = z.infer<typeof RequestRow>

export const WORK_TABS = [
  'open',
  'mine',
  'with-unit',
  'with-applicant',
  'with-superior',
  'to-hand-over',
  'closed',
] as const
export const RISKS = ['late', 'today', 'soon', 'later'] as const

/** GET /api/requests: filters, sort and cursor, all optional. */
export const RequestQuery = z.strictObject({
  tab: z.enum(WORK_TABS).default('open'),
  /** One of the reader's own agencies; without it the first. */
  agencyId: z.string().max(60).optional(),
  unitId: z.string().max(60).optional(),
  status: z.enum(REQUEST_STATUSES).optional(),
  channel: z.enum(CHANNELS).optional(),
  /** Due on exactly this day. */
  dueOn: z.iso.date().optional(),
  /** How near the limit of an open notice is; a case that was answered has none. */
  risk: z.enum(RISKS).optional(),
  /** Only where help has still to be arranged. */
  needs: z.enum(['open']).optional(),
  /** Looked for in what was asked, answered and written, and in its numbers; whatever its standing, newest first. */
  q: SearchText.optional(),
  /** The case that a desk without network gave this number, whatever its standing. */
  provisionalNumber: ProvisionalNumber.optional(),
  sort: z.enum(['due', 'newest']).default('due'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type RequestQuery = z.infer<typeof RequestQuery>
export type RequestQueryInput = z.input<typeof RequestQuery>

export const RequestPage = z.object({
  today: day,
  rows: z.array(RequestRow),
  nextCursor: z.string().nullable(),
  /** How many a search found; null without one. */
  found: FoundCount.nullable(),
  counts: z.record(z.enum(WORK_TABS), z.int()),
  /** How many open cases fall due per day ahead, and how many notices are late, for the horizon strip. */
  horizon: z.object({ late: z.int(), days: z.array(z.object({ date: day, due: z.int() })) }),
})
export type RequestPage = z.infer<typeof RequestPage>

/** The case, as staff see it. `applicant` is absent where the role may not see identity. */
export const RequestView = z.object({
  audience: z.literal('staff'),
  ...common,
  unitsWorking,
  /** Nomor sementara, of a request written down without network. */
  provisionalNumber: z.string().nullable(),
  holder: z.enum(HOLDERS).nullable(),
  agency: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
  details: z.string(),
  purpose: z.string(),
  access: z.enum(ACCESS_WAYS),
  format: z.enum(FORMATS).nullable(),
  delivery: z.enum(DELIVERIES),
  limits: RequestLimitsView,
  daysLeft: z.int().nullable(),
  /** Number of the working day that today is since the clock began. */
  workingDay: z.int(),
  overdue: z.boolean(),
  incompleteness: z
    .object({
      noticeOn: day,
      missing: z.array(z.enum(MISSING_PAPERS)),
      explanation: z.string().nullable(),
      deliveredOn: day.nullable(),
    })
    .nullable(),
  completeOn: day.nullable(),
  extension: z.object({ noticeOn: day, cause: z.enum(EXTENSION_CAUSES) }).nullable(),
  /** Every unit that was asked, in that order. */
  assignments: z.array(AssignmentView),
  /** For which of them the reader acts; null for everybody outside those units. */
  actsForUnit: UnitName.nullable(),
  ledger: LedgerView,
  proposal: ProposalView.nullable(),
  blackouts: z.array(BlackoutView),
  answer: AnswerView.nullable(),
  handedOverOn: day.nullable(),
  closedOn: day.nullable(),
  files: z.array(FileView),
  history: z.array(EventView),
  applicant: ApplicantView.nullable(),
  /** What of the applicant the retention of the house has erased. */
  erased: z.enum(ERASED_PARTS).nullable(),
  /** What a unit is given that is asked today. */
  unitTerms: z.object({ days: z.int(), reserve: z.int() }),
  /** What the reader has to arrange; of a unit what it was given. */
  needs: z.array(NeedView),
  costs: CostsView,
  /** What went out to the applicant, and what proves that it arrived. */
  letters: z.array(LetterView),
  /** Until when help is to be arranged at the latest. */
  needsLatest: day,
  helper: HelperView.nullable(),
  acts: ActsView,
  /** Newest first. */
  objections: z.array(ObjectionMark),
  objecting: ObjectingView,
})
export type RequestView = z.infer<typeof RequestView>

/** What the applicant sees by number and code: no staff names, no inner notes. */
export const TrackingView = z.object({
  audience: z.literal('applicant'),
  ...common,
  agency: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    address: z.string(),
    phone: z.string(),
    email: z.string(),
    titles: RoleTitlesView.nullish(),
  }),
  details: z.string(),
  purpose: z.string(),
  access: z.enum(ACCESS_WAYS),
  format: z.enum(FORMATS).nullable(),
  delivery: z.enum(DELIVERIES),
  limits: RequestLimitsView,
  daysLeft: z.int().nullable(),
  workingDay: z.int(),
  overdue: z.boolean(),
  incompleteness: z
    .object({
      noticeOn: day,
      missing: z.array(z.enum(MISSING_PAPERS)),
      explanation: z.string().nullable(),
      deliveredOn: day.nullable(),
    })
    .nullable(),
  extension: z
    .object({ noticeOn: day, cause: z.enum(EXTENSION_CAUSES), reason: z.string().nullable() })
    .nullable(),
  answer: AnswerView.nullable(),
  handedOverOn: day.nullable(),
  closedOn: day.nullable(),
  files: z.array(FileView),
  timeline: z.array(TimelineEntry),
  nextRight: NextRightView.nullable(),
  acts: ActsView.extend({ can: z.array(z.enum([...REQUEST_ACTS, 'register-objection'])) }),
  /** Newest first. */
  objections: z.array(ObjectionTrackingMark),
  objecting: ObjectingView,
  needs: z.array(NeedView),
  costs: CostsView,
  /** What became of the newest mail about it; null before there was one. */
  lastMail: z.object({ state: z.enum(MAIL_STATES), on: day, isRetried: z.boolean() }).nullable(),
})
export type TrackingView = z.infer<typeof TrackingView>

/** POST /api/tracking: a POST, so that codes stay out of addresses and logs. */
export const Track = z.strictObject({
  registerNumber: z.string().trim().min(1).max(60),
  trackingCode: z.string().trim().min(1).max(60),
})
export type Track = z.infer<typeof Track>
