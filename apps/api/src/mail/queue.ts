import { type Db, schema } from '@terang/db'
import { and, asc, type Column, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { utc } from '../outbox.ts'

const { mail, outbox } = schema

export type OutboxRow = typeof outbox.$inferSelect
export type MailRecord = typeof mail.$inferSelect

const PAGE = 50
const DAY = 24 * 60 * 60_000

/** News older than this is none any more: a flood of it after a long silence would only frighten. */
const WORTH_SENDING = 7 * DAY
/** No row is ever put off further; a later time comes from a clock that stood wrong. */
const FURTHEST = DAY

export const after = (now: string, wait: number): string =>
  new Date(Date.parse(now) + wait).toISOString()

const isDue = (column: Column, now: string) =>
  or(lte(column, utc(now)), gt(column, after(now, FURTHEST)))

/** In the order in which it was written: times are whole seconds, the row's number parts them. */
const inOrder = (column: Column) => [asc(column), sql`rowid`] as const

/** What acts and reminders owe and nobody has composed. */
export const dueOutbox = (db: Db, now: string): Promise<OutboxRow[]> =>
  db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isDue(outbox.nextAt, now)))
    .orderBy(...inOrder(outbox.nextAt))
    .limit(PAGE)

/** What waits and may be tried now. */
export const dueMail = (db: Db, now: string): Promise<MailRecord[]> =>
  db
    .select()
    .from(mail)
    .where(and(isNull(mail.settledAt), isDue(mail.nextAt, now)))
    .orderBy(...inOrder(mail.nextAt))
    .limit(PAGE)

export const isTooOld = ({ createdAt }: Pick<MailRecord, 'createdAt'>, now: string): boolean =>
  createdAt < after(now, -WORTH_SENDING)

/** What waits for a post that was never set up, once it is too old. */
export const neverToGo = (db: Db, now: string): Promise<MailRecord[]> =>
  db
    .select()
    .from(mail)
    .where(and(isNull(mail.settledAt), lt(mail.nextAt, after(now, -WORTH_SENDING))))
    .limit(PAGE)

/** Lets go of what acts owed long ago, before there was a sender: a page; answers whether there is more. */
export const letOldGo = async (db: Db, now: string): Promise<boolean> => {
  const old = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), lt(outbox.nextAt, after(now, -WORTH_SENDING))))
    .limit(PAGE * 10)
  const gone = await db
    .update(outbox)
    .set({ doneAt: now })
    .where(inArray(outbox.id, old))
    .returning({ id: outbox.id })
  return gone.length === PAGE * 10
}

/** How long one sender may be at one mail before another takes it up. */
const LEASE = 10 * 60_000

/** Takes one mail by compare-and-set; false when another sender has it. */
export const takeMail = async (db: Db, { id, attempts }: MailRecord, now: string) => {
  const taken = await db
    .update(mail)
    .set({ attempts: attempts + 1, nextAt: after(now, LEASE) })
    .where(and(eq(mail.id, id), eq(mail.attempts, attempts), isNull(mail.settledAt)))
    .returning({ id: mail.id })
  return taken.length > 0
}

/** Ends a mail without an attempt. */
export const settleMail = (
  db: Db,
  { id }: Pick<MailRecord, 'id'>,
  end: { state: MailRecord['state']; settledAt: string },
) =>
  db
    .update(mail)
    .set(end)
    .where(and(eq(mail.id, id), isNull(mail.settledAt)))
