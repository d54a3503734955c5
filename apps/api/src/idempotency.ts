import { createHmac } from 'node:crypto'
import { type Db, schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import type { Deps } from './deps.ts'
import type { Env } from './http.ts'
import { Refused } from './refused.ts'

const { idempotencyKeys } = schema
const MAX_KEY = 200

/** One intention of one sender: whatever is sent again under the same key is the same case. */
export type OnceKey = {
  keyHash: string
  bodyHash: string
  kept(db: Db, caseId: string, at: string): ReturnType<typeof keep>
}

type Sent = { sender: string; body: unknown }

/** The Idempotency-Key of a request over HTTP; null when it has none. */
export const onceOf = (c: Context<Env>, sent: Sent): OnceKey | null => {
  const header = c.req.header('idempotency-key')
  return header === undefined ? null : onceKey(c.get('deps'), header, sent)
}

/** The hashes are keyed, since a body holds what could be guessed. */
const onceKey = (deps: Deps, header: string, { sender, body }: Sent): OnceKey => {
  if (header.trim() === '' || header.length > MAX_KEY) {
    throw new Refused('invalid-input', { 'idempotency-key': [{ code: 'bad-format' }] })
  }
  const hash = (text: string) =>
    createHmac('sha256', deps.keys.derived('idempotency')).update(text).digest('base64url')
  const keyHash = hash(`key|${sender}|${header}`)
  const bodyHash = hash(`body|${JSON.stringify(body)}`)
  return {
    keyHash,
    bodyHash,
    kept: (db, caseId, createdAt) => keep(db, { keyHash, bodyHash, caseId, createdAt }),
  }
}

const keep = (db: Db, row: typeof idempotencyKeys.$inferInsert) =>
  db.insert(idempotencyKeys).values(row)

/** The case already made under this key; another body under it is a mistake of the sender. */
export const madeBefore = async (db: Db, once: OnceKey | null): Promise<string | null> => {
  if (once === null) return null
  const [found] = await db
    .select({ bodyHash: idempotencyKeys.bodyHash, caseId: idempotencyKeys.caseId })
    .from(idempotencyKeys)
    .where(eq(idempotencyKeys.keyHash, once.keyHash))
  if (!found) return null
  if (found.bodyHash !== once.bodyHash) throw new Refused('idempotency-mismatch')
  return found.caseId
}
