import { type Db, schema } from '@terang/db'
import type { CalendarDate } from '@terang/law'
import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { newId } from '../ids.ts'

const { jobs } = schema

/** How long a run may be silent before another takes its work over. */
const LEASE_MS = 5 * 60_000
/** After a failure the work waits this long, so that the log is not flooded. */
const PAUSE_MS = 60 * 60_000

export type Job = { name: string; scope: string }

/** The right to do one job, until it ends or falls silent. */
export type Claim = Job & { heldBy: string; renewedAt: number }

type Asked = Job & {
  now: string
  /** The day that has to be done; null takes the work even where the day is done or was put off. */
  due: CalendarDate | null
}

/**
 * Takes a job by one compare-and-set, so that of two processes one gets it; null when another is at it or
 * nothing is due. A time further ahead than any run sets comes from a clock that stood wrong: it binds nobody.
 */
export const claimJob = async (db: Db, { name, scope, now, due }: Asked): Promise<Claim | null> => {
  const at = Date.parse(now)
  const heldBy = newId('run', now)
  const free = or(
    isNull(jobs.notBefore),
    lte(jobs.notBefore, iso(at)),
    gt(jobs.notBefore, iso(at + PAUSE_MS)),
    due === null ? isNull(jobs.heldBy) : undefined,
  )
  const undone = due === null ? undefined : sql`${jobs.doneFor} is not ${due}`
  const setWhere = sql`${and(free, undone)}`
  const taken = { heldBy, notBefore: iso(at + LEASE_MS) }
  const rows = await db
    .insert(jobs)
    .values({ name, scope, ...taken })
    .onConflictDoUpdate({
      target: [jobs.name, jobs.scope],
      set: taken,
      setWhere,
    })
    .returning({ heldBy: jobs.heldBy })
  return rows.length === 0 ? null : { name, scope, heldBy, renewedAt: at }
}

/** Says that the run still lives; false when another has taken the job over. */
export const keepClaim = async (db: Db, claim: Claim, now: string): Promise<boolean> => {
  const at = Date.parse(now)
  if (Math.abs(at - claim.renewedAt) < LEASE_MS / 3) return true
  const rows = await db
    .update(jobs)
    .set({ notBefore: iso(at + LEASE_MS) })
    .where(held(claim))
    .returning({ heldBy: jobs.heldBy })
  claim.renewedAt = at
  return rows.length > 0
}

/** Gives the job back: done for that day, to be tried again after a pause, or free from an instant on. */
export const endClaim = async (
  db: Db,
  claim: Claim,
  end: { doneFor: CalendarDate } | { failedAt: string } | { freeFrom: string },
): Promise<void> => {
  await db
    .update(jobs)
    .set({ heldBy: null, ...leftBy(end) })
    .where(held(claim))
}

const leftBy = (end: Parameters<typeof endClaim>[2]) => {
  if ('doneFor' in end) return { doneFor: end.doneFor, notBefore: null }
  if ('freeFrom' in end) return { notBefore: iso(Date.parse(end.freeFrom)) }
  return { notBefore: iso(Date.parse(end.failedAt) + PAUSE_MS) }
}

const held = ({ name, scope, heldBy }: Claim) =>
  and(eq(jobs.name, name), eq(jobs.scope, scope), eq(jobs.heldBy, heldBy))

const iso = (at: number): string => new Date(at).toISOString()
