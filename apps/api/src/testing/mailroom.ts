import { schema } from '@terang/db'
import { asc, sql } from 'drizzle-orm'
import type { Mailroom, OutgoingMail, Post, PostAnswer } from '../mail/post.ts'
import { runMail } from '../mail/run.ts'
import type { TestApi } from './house.ts'

export const PUBLIC_URL = 'https://ppid.terang.test'

/** A post that keeps what it is given and answers as a test says. */
export const keepingPost = () => {
  const sent: OutgoingMail[] = []
  const answers = { next: (_mail: OutgoingMail): PostAnswer => ACCEPTED }
  const post: Post = {
    send: async (mail) => {
      const answer = answers.next(mail)
      if (answer.result === 'accepted') sent.push(mail)
      return answer
    },
    close: () => undefined,
  }
  return { sent, answers, post }
}

export const ACCEPTED: PostAnswer = { result: 'accepted', code: '250' }
export const DEFERRED: PostAnswer = { result: 'deferred', code: '450 4.2.1' }
export const REFUSED: PostAnswer = { result: 'refused', code: '550 5.1.1' }
export const UNREACHABLE: PostAnswer = { result: 'unreachable', code: 'ECONNECTION' }

export const roomOf = (post: Post | null): Mailroom => ({ post, publicUrl: PUBLIC_URL })

export const sendNow = ({ deps }: TestApi, post: Post | null) => runMail(deps, roomOf(post))

/** Moves the clock on, by minutes. */
export const later = ({ clock }: TestApi, minutes: number): void => {
  clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString()
}

/** Every mail, in the order in which it was written. */
export const mailsIn = ({ database: { db } }: TestApi) =>
  db
    .select()
    .from(schema.mail)
    .orderBy(asc(sql`rowid`))

/** What the server said, oldest first. */
export const deliveriesIn = async ({ database: { db } }: TestApi) =>
  (
    await db
      .select()
      .from(schema.mailDeliveries)
      .orderBy(asc(sql`rowid`))
  ).map(({ result, code }) => `${result} ${code}`)
