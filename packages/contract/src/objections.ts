import {
  CHANNELS,
  OBJECTION_DECISIONS,
  OBJECTION_GROUNDS,
  OBJECTION_STATUSES,
  type ObjectionGround,
} from '@terang/law'
import * as z from 'zod'
import { Applicant } from './applicants.ts'
import { SearchText } from './search-terms.ts'
import { date, version, words } from './words.ts'

const problem = (code: string) => ({ params: { problem: code } })

/**
 * POST /api/objections: UU P35–P36, Perki P41(5). On the portal the applicant of the tracked request objects,
 * or anybody for ground b alone; on every other channel an officer writes down what came (P40).
 */
export const Object = z
  .strictObject({
    agencyId: z.string().max(60),
    /** Null for ground b alone: periodic information needs no request. */
    requestId: z.string().max(60).nullable(),
    /** The version of that request that the sender saw. */
    requestVersion: version().nullable(),
    grounds: z.array(z.enum(OBJECTION_GROUNDS)).min(1).max(OBJECTION_GROUNDS.length),
    /** When the ground was found: the window of UU P36(1) counts from it. */
    groundFoundOn: date(),
    /** What happened and what is asked for (alasan dan kasus posisi, elucidation of P35(1)). */
    reason: words(10, 5000),
    /** Tujuan penggunaan, P41(5)c; null when it is that of the request. */
    purpose: words(5, 2000).nullable(),
    /** Identity of an objector without a request, P41(5)d; else it is the applicant's. */
    applicant: Applicant.nullable(),
    channel: z.enum(CHANNELS).default('portal'),
    /** Only from an officer: the day it came. */
    receivedOn: date().nullable().default(null),
  })
  .refine(({ requestId, requestVersion }) => requestId === null || requestVersion !== null, {
    path: ['requestVersion'],
    ...problem('required'),
  })
  .refine(({ requestId, applicant }) => requestId !== null || applicant !== null, {
    path: ['applicant'],
    ...problem('required'),
  })
  .refine(({ requestId, applicant }) => requestId === null || applicant === null, {
    path: ['applicant'],
    ...problem('unknown-field'),
  })
  .refine(({ requestId, purpose }) => requestId !== null || purpose !== null, {
    path: ['purpose'],
    ...problem('required'),
  })
  .refine(({ channel, receivedOn }) => channel === 'portal' || receivedOn !== null, {
    path: ['receivedOn'],
    ...problem('required'),
  })
export type Object = z.infer<typeof Object>
export type ObjectInput = z.input<typeof Object>

const act = { version: version() }

/** POST /api/objections/:id/assignment: to another person than the refuser. */
export const AssignObjection = z.strictObject({ ...act, deciderId: z.string().max(100) })

/** A reply to each ground: P44(2)c. */
const replies = z.partialRecord(z.enum(OBJECTION_GROUNDS), words(10, 10_000))

/** POST /api/objections/:id/answer: P44(2)(3), UU P36(3). */
export const AnswerObjection = z.strictObject({
  ...act,
  decision: z.enum(OBJECTION_DECISIONS),
  letterNumber: words(1, 100),
  /** Null when the letter bears the day it goes out. */
  letterDate: date().nullable().default(null),
  replies,
  /** Goes along when information stays exempt: P44(3). */
  decreeNumber: words(1, 100).nullable().default(null),
  decreeDate: date().nullable().default(null),
})
export type AnswerObjection = z.infer<typeof AnswerObjection>

/** POST /api/objections/:id/withdrawal: by the desk, or by the objector. */
export const WithdrawObjection = z.strictObject({ ...act, reason: words(0, 2000).optional() })

/** The grounds a text was written for. */
export const repliedGrounds = (texts: AnswerObjection['replies']): ObjectionGround[] =>
  OBJECTION_GROUNDS.filter((ground) => texts[ground] !== undefined)

export const OBJECTION_TABS = ['open', 'mine', 'closed'] as const

/** GET /api/objections: filters, sort and cursor, all optional. */
export const ObjectionQuery = z.strictObject({
  tab: z.enum(OBJECTION_TABS).default('open'),
  /** One of the reader's own agencies; without it the first. */
  agencyId: z.string().max(60).optional(),
  status: z.enum(OBJECTION_STATUSES).optional(),
  /** The unit that works on the request objected to. */
  unitId: z.string().max(60).optional(),
  deciderId: z.string().max(100).optional(),
  /** Looked for in reasons, replies and numbers; whatever its standing, newest first. */
  q: SearchText.optional(),
  sort: z.enum(['due', 'newest']).default('due'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type ObjectionQuery = z.infer<typeof ObjectionQuery>
export type ObjectionQueryInput = z.input<typeof ObjectionQuery>
