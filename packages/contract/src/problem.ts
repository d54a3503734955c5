import {
  AGENCY_REFUSALS,
  CALENDAR_REFUSALS,
  DISPUTE_REFUSALS,
  EXEMPTION_REFUSALS,
  HOUSE_RULE_REFUSALS,
  OBJECTION_REFUSALS,
  REQUEST_REFUSALS,
} from '@terang/law'
import * as z from 'zod'

/** What went wrong outside the law: the rest are the refusals of packages/law. */
export const TECHNICAL_CODES = [
  'invalid-input',
  'unauthenticated',
  'not-found',
  'method-not-allowed',
  'stale',
  'idempotency-mismatch',
  'too-large',
  'unsupported-media',
  'not-a-pdf',
  'pdf-encrypted',
  'pdf-broken',
  'pdf-too-long',
  'pdf-too-large',
  'pdf-too-slow',
  'page-unknown',
  'trace-remains',
  'rate-limited',
  'overloaded',
  'storage-full',
  'cross-site',
  'sign-in-failed',
  'set-up-link-used',
  'invitation-ended',
  'internal',
] as const

/** Why the law says no, whatever the case: some reasons are shared. */
export const REFUSALS = [
  ...new Set([
    ...REQUEST_REFUSALS,
    ...OBJECTION_REFUSALS,
    ...DISPUTE_REFUSALS,
    ...AGENCY_REFUSALS,
    ...EXEMPTION_REFUSALS,
    ...CALENDAR_REFUSALS,
    ...HOUSE_RULE_REFUSALS,
  ]),
] as const
export type Refusal = (typeof REFUSALS)[number]

export const PROBLEM_CODES = [...new Set([...TECHNICAL_CODES, ...REFUSALS])] as const
export type ProblemCode = (typeof TECHNICAL_CODES)[number] | Refusal

/** Why one field was not taken; the words for it live in packages/wording. */
export const FIELD_PROBLEMS = [
  'required',
  'too-short',
  'too-long',
  'too-small',
  'too-large',
  'not-a-date',
  'not-a-number',
  'bad-format',
  'check-digit',
  'not-16-digits',
  'not-an-email',
  'unknown-field',
  'unknown-value',
  'control-characters',
  'contact-missing',
  'format-missing',
  'wrong-type',
  'outside-page',
  'not-a-link',
] as const
export type FieldProblemCode = (typeof FIELD_PROBLEMS)[number]

export const FieldProblem = z.object({
  code: z.enum(FIELD_PROBLEMS),
  /** The bound that was missed, in characters, digits or the field's unit. */
  limit: z.number().optional(),
})
export type FieldProblem = z.infer<typeof FieldProblem>

/** RFC 9457 problem details: a stable code, never a sentence. */
export const Problem = z.object({
  type: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES as readonly ProblemCode[] as [ProblemCode, ...ProblemCode[]]),
  requestId: z.string(),
  fields: z.record(z.string(), z.array(FieldProblem)).optional(),
})
export type Problem = z.infer<typeof Problem>
