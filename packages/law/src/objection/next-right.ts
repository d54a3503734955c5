import { deadline } from '../deadline.ts'
import type { Counting } from '../policy.ts'
import { byDeadline, type NextRight } from '../request/next-right.ts'
import { petitionStart, silenceBegins } from './limits.ts'
import type { ObjectionState } from './objection.ts'

/**
 * Hak berikutnya after an objection (UU P37): the way to the commission, from the answer or from the first
 * day of silence. A late petition is noted all the same, so the last day shown is no door that closes.
 */
export const nextObjectionRight = (state: ObjectionState, counting: Counting): NextRight | null => {
  const start = petitionStart(state, counting)
  if (!start) return null
  const limit = deadline('dispute.filing', start.windowFrom, counting)
  return start.afterSilence
    ? { ...byDeadline('petition-after-silence', limit), from: silenceBegins(state, counting) }
    : byDeadline('petition-after-answer', limit)
}
