import * as z from 'zod'

/** What the applicant is told by mail: the entries of a case that concern them. */
export const APPLICANT_NOTICES = [
  'registered',
  'declared-complete',
  'declared-incomplete',
  'delivery-noted',
  'completed',
  'not-completed-noted',
  'deadline-extended',
  'answered',
  'handed-over',
  'withdrawn',
  'receipt-date-corrected',
  'reopened',
  'calendar-amended',
  'objection-registered',
  'objection-answered',
  'objection-silence-noted',
  'objection-withdrawn',
  'objection-calendar-amended',
  /** Not an entry of a case: its applicant asked for the way back to it. */
  'find-again',
] as const
export type ApplicantNotice = (typeof APPLICANT_NOTICES)[number]

/** What whoever holds a case is told by mail: it came to them, or its limit is near. */
export const STAFF_NOTICES = [
  'registered',
  'completed',
  'withdrawn',
  'assigned',
  'replied',
  'sent-back',
  'recalled',
  'refusal-proposed',
  'refusal-consented',
  'refusal-declined',
  'answered',
  'reopened',
  'objection-registered',
  'objection-assigned',
  'objection-silence-noted',
  'objection-withdrawn',
  'petition-noted',
  'ruling-noted',
  'reminder-soon',
  'reminder-today',
  'reminder-late',
  'opening-soon',
  'opening-today',
  'opening-late',
  'unit-due-soon',
  'unit-overdue',
  'need-overdue',
] as const
export type StaffNotice = (typeof STAFF_NOTICES)[number]

/** Waiting, or how it ended; `kept` in a demo without a mail server, where nothing goes out. */
export const MAIL_STATES = [
  'waiting',
  'sent',
  'failed',
  'no-address',
  'kept',
  'not-configured',
  'expired',
] as const
export type MailState = (typeof MAIL_STATES)[number]

export const DELIVERY_RESULTS = ['accepted', 'deferred', 'refused', 'unreachable'] as const

/** What the mail server said to one attempt. */
export const DeliveryView = z.object({
  at: z.string(),
  result: z.enum(DELIVERY_RESULTS),
  /** "250", "450 4.2.1", or the name of what broke. */
  code: z.string(),
})
export type DeliveryView = z.infer<typeof DeliveryView>

/** One mail, as staff see it: never an address in full. */
export const MailView = z.object({
  id: z.string(),
  caseId: z.string(),
  audience: z.enum(['applicant', 'staff']),
  kind: z.enum([...APPLICANT_NOTICES, ...STAFF_NOTICES]),
  /** "b•••@c•••.example"; null where there is none (any more). */
  toMasked: z.string().nullable(),
  subject: z.string(),
  body: z.string(),
  createdAt: z.string(),
  state: z.enum(MAIL_STATES),
  settledAt: z.string().nullable(),
  deliveries: z.array(DeliveryView),
})
export type MailView = z.infer<typeof MailView>

export const MailPage = z.object({
  mails: z.array(MailView),
  nextCursor: z.string().nullable(),
  /** Whether mails go out at all: false while no mail server is set up. */
  goOut: z.boolean(),
  zone: z.string(),
})
export type MailPage = z.infer<typeof MailPage>

/** GET /api/mail: newest first. */
export const MailQuery = z.strictObject({
  /** One of the reader's own agencies; without it the first. */
  agencyId: z.string().max(60).optional(),
  /** Only what was written about one case of the agency. */
  caseId: z.string().max(60).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type MailQuery = z.infer<typeof MailQuery>
