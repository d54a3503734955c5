import { setImmediate as nextTurn } from 'node:timers/promises'
import { databaseErrorKind, type schema } from '@terang/db'
import type { Moment } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { Refused } from '../refused.ts'

/** One thing that a day brings for one case. */
export type Errand = { caseId: string; act: string; run: () => Promise<void> }

/** What a task is told: the agency and its day. */
export type Day = Moment & { deps: Deps; agency: typeof schema.agencies.$inferSelect }

/** Finds what the day brings, errand by errand, so that a long list is never held whole. */
export type Task = (day: Day) => AsyncIterable<Errand>

/** A person, or another process, was faster: what the errand saw no longer stands. */
const OVERTAKEN: ReadonlySet<string> = new Set([
  'stale',
  'case-ended',
  'not-incomplete',
  'completion-period-running',
  'calendar-already-adopted',
  'objection-ended',
  'silence-already-noted',
  'limit-still-running',
  'exemption-ended',
  'not-yet-exempt',
  'remedy-still-open',
  'retention-running',
  'identity-already-erased',
])

export type ErrandEnd = 'done' | 'overtaken' | 'failed'

/**
 * Runs one errand; a failure is told with its case and stops nobody else's. A database file answers
 * without a pause, so people are let through after each.
 */
export const runErrand = async (deps: Deps, errand: Errand): Promise<ErrandEnd> => {
  const end = await endOf(deps, errand)
  await nextTurn()
  return end
}

const endOf = async ({ log }: Deps, { caseId, act, run }: Errand): Promise<ErrandEnd> => {
  try {
    await run()
    return 'done'
  } catch (error) {
    if (isOvertaken(error)) {
      log.info({ case: caseId, act }, 'Daily job: somebody was faster')
      return 'overtaken'
    }
    log.error({ case: caseId, act, ...told(error) }, 'Daily job: a case failed')
    return 'failed'
  }
}

const isOvertaken = (error: unknown): boolean =>
  error instanceof Refused ? OVERTAKEN.has(error.code) : databaseErrorKind(error) === 'stale'

/** Drizzle writes bound values into its own message: only the cause's words are kept. */
export const told = (error: unknown): { error: string; message: string | undefined } => {
  if (!(error instanceof Error)) return { error: 'unknown', message: undefined }
  if (error instanceof Refused) return { error: error.name, message: error.code }
  const { cause } = error
  const plain = error.name === 'DrizzleQueryError' ? undefined : error.message
  return { error: error.name, message: cause instanceof Error ? cause.message : plain }
}
