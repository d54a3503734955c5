import { setImmediate as nextTurn } from 'node:timers/promises'
import { schema } from '@terang/db'
import { desc, eq } from 'drizzle-orm'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import { told } from '../jobs/errand.ts'
import { applicantEmail, knownPerson } from '../requests/identity.ts'
import { mailAddress, type MailAddress } from './address.ts'
import { bodyGoingOut, bringsDeadLink } from './find-again.ts'
import type { Post, PostAnswer } from './post.ts'
import {
  after,
  dueMail,
  isTooOld,
  type MailRecord,
  neverToGo,
  settleMail,
  takeMail,
} from './queue.ts'

const { mail, mailDeliveries, user } = schema

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The waits after an attempt that was put off; with the one after the last the mail has failed. */
export const WAITS = [5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR]

/** While the server is out of reach nothing is tried for so long, and no mail loses an attempt. */
export const OUTAGE = 5 * MINUTE

export type Delivery = { post: Post; mayGoOn: () => Promise<boolean> }

export type DeliverReport = Record<PostAnswer['result'] | 'settled', number>

export const nothingDelivered = (): DeliverReport => ({
  accepted: 0,
  deferred: 0,
  refused: 0,
  unreachable: 0,
  settled: 0,
})

/** Sends what is due, one after the other in the order of writing; ends where the server is out of reach. */
export const deliverDue = async (
  deps: Deps,
  { post, mayGoOn }: Delivery,
): Promise<DeliverReport> => {
  const report = nothingDelivered()
  for (;;) {
    const rows = await dueMail(deps.database.db, deps.now())
    if (rows.length === 0) return report
    for (const row of rows) {
      if (!(await mayGoOn())) return report
      const result = await deliverOne(deps, post, row)
      if (result) report[result] += 1
      if (result === 'unreachable') return report
      // A burst lets people through between two mails.
      await nextTurn()
    }
  }
}

/** Without a post what waits is let go once it is too old to be sent by one. */
export const settleUnsent = async (deps: Deps): Promise<number> => {
  const { db } = deps.database
  const rows = await neverToGo(db, deps.now())
  const settledAt = deps.now()
  for (const row of rows) await settleMail(db, row, { state: 'not-configured', settledAt })
  return rows.length
}

const deliverOne = async (deps: Deps, post: Post, row: MailRecord) => {
  const { db } = deps.database
  const now = deps.now()
  if (isTooOld(row, now) || bringsDeadLink(row, now)) {
    await settleMail(db, row, { state: 'expired', settledAt: now })
    return 'settled'
  }
  const to = await addressOf(deps, row).catch((error: unknown) => unreadable(deps, row, error))
  if (to === undefined) return null
  if (to === null) {
    await settleMail(db, row, { state: 'no-address', settledAt: now })
    return 'settled'
  }
  if (!(await takeMail(db, row, now))) return null
  const { id, subject, language, createdAt } = row
  const body = bodyGoingOut(deps, row)
  const answer = await post.send({ id, to, subject, body, language, writtenAt: createdAt })
  await noteAnswer(deps, row, answer)
  return answer.result
}

/** Somebody who cannot be read, as without their key, keeps nobody else waiting; tried again until too old. */
const unreadable = async (
  { database: { db }, log, now }: Deps,
  { id }: MailRecord,
  error: unknown,
): Promise<undefined> => {
  log.error({ mail: id, ...told(error) }, 'Mail: its reader cannot be read')
  await db
    .update(mail)
    .set({ nextAt: after(now(), HOUR) })
    .where(eq(mail.id, id))
  return undefined
}

/** Looked up only now; an applicant's is unsealed for this one mail. Null once erased, or where it is none. */
export const addressOf = async (
  { database: { db }, keys }: Deps,
  { audience, readerId }: Pick<MailRecord, 'audience' | 'readerId'>,
): Promise<MailAddress | null> => {
  if (audience === 'applicant') {
    const person = await knownPerson(db, readerId)
    return person && mailAddress(applicantEmail(keys, person))
  }
  const [account] = await db.select({ email: user.email }).from(user).where(eq(user.id, readerId))
  return account ? mailAddress(account.email) : null
}

/** The mail and its proof move in one batch; if it is lost, the mail goes again under the same Message-ID. */
const noteAnswer = async (deps: Deps, row: MailRecord, answer: PostAnswer): Promise<void> => {
  const { db } = deps.database
  const now = deps.now()
  const delivery = { id: newId('del', now), mailId: row.id, at: now, ...answer }
  const moved = db
    .update(mail)
    .set(standing(row, answer, now))
    .where(eq(mail.id, row.id))
  if (answer.result === 'unreachable' && (await isKnownUnreachable(deps, row))) await moved
  else await db.batch([moved, db.insert(mailDeliveries).values(delivery)])
}

const standing = (row: MailRecord, { result }: PostAnswer, now: string): Partial<MailRecord> => {
  switch (result) {
    case 'accepted':
      return { state: 'sent', settledAt: now }
    case 'refused':
      return { state: 'failed', settledAt: now }
    case 'unreachable':
      return { attempts: row.attempts, nextAt: after(now, OUTAGE) }
    case 'deferred': {
      const wait = WAITS[row.attempts]
      return wait === undefined ? { state: 'failed', settledAt: now } : { nextAt: after(now, wait) }
    }
  }
}

/** An outage of a day is one line of the proof, not three hundred. */
const isKnownUnreachable = async ({ database: { db } }: Deps, { id }: MailRecord) => {
  const [last] = await db
    .select({ result: mailDeliveries.result })
    .from(mailDeliveries)
    .where(eq(mailDeliveries.mailId, id))
    .orderBy(desc(mailDeliveries.id))
    .limit(1)
  return last?.result === 'unreachable'
}
