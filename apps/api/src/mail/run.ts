import { dateInZone } from '@terang/law'
import type { Deps } from '../deps.ts'
import { type Claim, claimJob, endClaim, keepClaim } from '../jobs/claim.ts'
import { composeDue } from './compose.ts'
import {
  deliverDue,
  type DeliverReport,
  nothingDelivered,
  OUTAGE,
  settleUnsent,
} from './deliver.ts'
import type { Mailroom } from './post.ts'
import { after, dueMail, dueOutbox, letOldGo, neverToGo } from './queue.ts'

const JOB = { name: 'mail', scope: '' }

export type MailReport = { composed: number } & DeliverReport

/**
 * Composes and sends all that is due, by one sender at a time however many processes there are; null
 * when nothing is due or another is at it. It may always run again: what was sent stays sent.
 */
export const runMail = async (
  deps: Deps,
  room: Mailroom,
  stop?: AbortSignal,
): Promise<MailReport | null> => {
  const { db } = deps.database
  if (!(await isAnythingDue(deps, room))) return null
  const now = deps.now()
  const claim = await claimJob(db, { ...JOB, now, due: dateInZone(now, 'Asia/Jakarta') })
  if (!claim) return null
  let freeFrom = now
  try {
    const report = await allDue(deps, room, { claim, stop })
    if (report.unreachable > 0) freeFrom = after(deps.now(), OUTAGE)
    if (report.unreachable > 0) deps.log.warn({ ...report }, 'Mail: the server is out of reach')
    else deps.log.info({ ...report }, 'Mail')
    return report
  } finally {
    await endClaim(db, claim, { freeFrom })
  }
}

const isAnythingDue = async ({ database: { db }, now }: Deps, { post }: Mailroom) => {
  const owed = await dueOutbox(db, now())
  if (owed.length > 0) return true
  const waiting = await (post ? dueMail : neverToGo)(db, now())
  return waiting.length > 0
}

type Run = { claim: Claim; stop: AbortSignal | undefined }

const allDue = async (deps: Deps, room: Mailroom, { claim, stop }: Run): Promise<MailReport> => {
  const { db } = deps.database
  const mayGoOn = async () => !stop?.aborted && (await keepClaim(db, claim, deps.now()))
  while ((await mayGoOn()) && (await letOldGo(db, deps.now())));
  const composed = await composeDue(deps, room, mayGoOn)
  if (room.post) return { composed, ...(await deliverDue(deps, { post: room.post, mayGoOn })) }
  return { composed, ...nothingDelivered(), settled: await settleUnsent(deps) }
}
