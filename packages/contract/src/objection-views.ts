import {
  ERASED_PARTS,
  CHANNELS,
  OBJECTION_ACTS,
  OBJECTION_DECISIONS,
  OBJECTION_GROUNDS,
  OBJECTION_REFUSALS,
  OBJECTION_STATUSES,
  REQUEST_OUTCOMES,
  REQUEST_STATUSES,
} from '@terang/law'
import * as z from 'zod'
import { RoleTitlesView } from './house-rules.ts'
import { ApplicantView } from './applicants.ts'
import { DeadlineView } from './deadlines.ts'
import { DisputeMark } from './dispute-views.ts'
import { EventView, NextRightView, TimelineEntry } from './history-views.ts'
import { OBJECTION_TABS } from './objections.ts'
import { FoundCount } from './search-terms.ts'

const day = z.string()
const LetterView = z.object({ number: z.string(), date: day })
const Person = z.object({ id: z.string(), name: z.string() })

/** Every limit of an objection with its derivation: law.md rows 7 to 9. */
export const ObjectionLimitsView = z.object({
  /** UU P36(1): the window in which it had to be filed. */
  filing: DeadlineView,
  answer: z.object({
    /** UU P36(2), from receipt: the working target and the alarm. */
    safe: DeadlineView,
    /** Perki P44(1), from the register: the latest arguable date, when it came in later. */
    arguable: DeadlineView.nullable(),
  }),
  /** UU P37(2): the way to the commission, after the answer or after silence; null when withdrawn. */
  petition: DeadlineView.nullable(),
})
export type ObjectionLimitsView = z.infer<typeof ObjectionLimitsView>

/** What the objector gets at once: P41(3)(6), and the day of the answer, P41(5)f. */
export const ObjectionReceipt = z.object({
  id: z.string(),
  registerNumber: z.string(),
  /** Only for an objection without a request, which is followed by its own number and code. */
  trackingCode: z.string().nullable(),
  receivedOn: day,
  registeredAt: z.string(),
  dueOn: day,
  limits: ObjectionLimitsView,
  filedLate: z.boolean(),
  /** The day by whose rule of counting it goes. */
  countedFrom: day.optional(),
})
export type ObjectionReceipt = z.infer<typeof ObjectionReceipt>

/** An objection as its request shows it. */
export const ObjectionMark = z.object({
  id: z.string(),
  registerNumber: z.string(),
  status: z.enum(OBJECTION_STATUSES),
  grounds: z.array(z.enum(OBJECTION_GROUNDS)),
  receivedOn: day,
  dueOn: day,
  filedLate: z.boolean(),
  decision: z.enum(OBJECTION_DECISIONS).nullable(),
  /** Since when nobody has answered, noted by the job or not yet. */
  silentSince: day.nullable(),
  closedOn: day.nullable(),
})
export type ObjectionMark = z.infer<typeof ObjectionMark>

/** What an objection to this request could name today, and from when its window counts. */
export const ObjectingView = z.object({
  can: z.array(z.enum(OBJECTION_GROUNDS)),
  cannot: z.partialRecord(z.enum(OBJECTION_GROUNDS), z.enum(OBJECTION_REFUSALS)),
  groundFoundOn: day.nullable(),
})
export type ObjectingView = z.infer<typeof ObjectingView>

/** As the applicant's page of the request shows it, with the next right. */
export const ObjectionTrackingMark = ObjectionMark.extend({
  version: z.int(),
  /** Of the day of its answer. */
  provisional: z.boolean(),
  nextRight: NextRightView.nullable(),
  dispute: DisputeMark.nullable(),
})
export type ObjectionTrackingMark = z.infer<typeof ObjectionTrackingMark>

const common = {
  ...ObjectionMark.shape,
  version: z.int(),
  channel: z.enum(CHANNELS),
  registeredAt: z.string(),
  today: day,
  arguableDueOn: day.nullable(),
  provisional: z.boolean(),
  /** Working days until dueOn; negative when it passed; null when nothing is due any more. */
  daysLeft: z.int().nullable(),
}

/** The request objected to, in one line. */
const RequestLine = z.object({
  id: z.string(),
  registerNumber: z.string(),
  version: z.int(),
  title: z.string(),
  status: z.enum(REQUEST_STATUSES),
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
  receivedOn: day,
  dueOn: day,
  /** Set when a granted objection made the duty to answer whole again. */
  reopenedOn: day.nullable(),
})

/** A line of the register of objections. */
export const ObjectionRow = z.object({
  ...common,
  request: RequestLine.pick({ id: true, registerNumber: true, title: true }).nullable(),
  decider: Person.nullable(),
  /** Of a search: the pieces of its numbers and words that it was found by. */
  excerpts: z.array(z.string()),
})
export type ObjectionRow = z.infer<typeof ObjectionRow>

export const ObjectionPage = z.object({
  today: day,
  rows: z.array(ObjectionRow),
  nextCursor: z.string().nullable(),
  /** How many a search found; null without one. */
  found: FoundCount.nullable(),
  counts: z.record(z.enum(OBJECTION_TABS), z.int()),
})
export type ObjectionPage = z.infer<typeof ObjectionPage>

const ObjectionAnswerView = z.object({
  decision: z.enum(OBJECTION_DECISIONS),
  on: day,
  letter: LetterView,
  decree: LetterView.nullable(),
  replies: z.array(z.object({ ground: z.enum(OBJECTION_GROUNDS), text: z.string().nullable() })),
  /** on-time by the UU; on-time-by-perki only by the later start; late by both. */
  punctuality: z.enum(['on-time', 'on-time-by-perki', 'late']),
})

const whole = {
  ...common,
  registeredOn: day,
  groundFoundOn: day,
  /** Whether the daily job has noted the silence. */
  silenceNoted: z.boolean(),
  reason: z.string(),
  purpose: z.string(),
  limits: ObjectionLimitsView,
  answer: ObjectionAnswerView.nullable(),
  request: RequestLine.nullable(),
  dispute: DisputeMark.nullable(),
  acts: z.object({
    can: z.array(z.enum([...OBJECTION_ACTS, 'note-petition'])),
    cannot: z.partialRecord(z.enum(OBJECTION_ACTS), z.enum(OBJECTION_REFUSALS)),
  }),
}

/** The objection, as staff see it. `applicant` is absent where the role may not see identity. */
export const ObjectionView = z.object({
  audience: z.literal('staff'),
  ...whole,
  agency: z.object({ id: z.string(), name: z.string(), shortName: z.string() }),
  byProxy: z.boolean(),
  /** Who had answered the request when the objection came: never decides on it. */
  refuserName: z.string().nullable(),
  decider: Person.nullable(),
  /** Who may decide: the superiors of this agency, without the refuser. */
  deciders: z.array(Person),
  history: z.array(EventView),
  applicant: ApplicantView.nullable(),
  erased: z.enum(ERASED_PARTS).nullable(),
  /** The day whose rule of counting it goes by. */
  countedFrom: day,
})
export type ObjectionView = z.infer<typeof ObjectionView>

/** What the objector sees: no staff names, no inner notes. */
export const ObjectionTrackingView = z.object({
  audience: z.literal('applicant'),
  ...whole,
  agency: z.object({
    id: z.string(),
    name: z.string(),
    shortName: z.string(),
    address: z.string(),
    phone: z.string(),
    email: z.string(),
    titles: RoleTitlesView.nullish(),
  }),
  timeline: z.array(TimelineEntry),
  nextRight: NextRightView.nullable(),
})
export type ObjectionTrackingView = z.infer<typeof ObjectionTrackingView>
