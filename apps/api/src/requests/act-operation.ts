import type { ProblemCode } from '@terang/contract/problem'
import { RequestView, TrackingView } from '@terang/contract/request-views'
import type { RequestAct } from '@terang/law'
import * as z from 'zod'
import { BODY_PROBLEMS, operation } from '../operation.ts'

const ALWAYS = [
  ...BODY_PROBLEMS,
  'unauthenticated',
  'forbidden',
  'not-found',
  'stale',
  'case-ended',
] as const satisfies readonly ProblemCode[]

/** The line of an act on a case: it answers the fresh view, and the law says why not. */
export const actOperation = (act: RequestAct, summary: string, refusals: readonly ProblemCode[]) =>
  operation(act, { summary, answer: answerOf(act), problems: [...ALWAYS, ...refusals] })

/** The two acts that the applicant may do as well answer whom they are done by. */
const answerOf = (act: RequestAct) => ({
  status: 200 as const,
  body:
    act === 'complete' || act === 'withdraw' ? z.union([RequestView, TrackingView]) : RequestView,
})
