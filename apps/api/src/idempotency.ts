import { createHmac } from 'node:crypto'
import type { Receipt } from '@terang/contract/requests'
import { type Db, schema } from '@terang/db'
import { requestLimits } from '@terang/law'
import { eq } from 'drizzle-orm'
import { countingOf } from '../counting.ts'
import type { Deps } from '../deps.ts'
import { trackingCode } from '../keys/tracking-code.ts'
import { Refused } from '../refused.ts'

const { agencies, idempotencyKeys, requests } = schema
const MAX_KEY = 200

/** One intention of one sender: whatever is sent again under the same key is the same request. */
export type OnceKey = {
  keyHash: string
  bodyHash: string
  kept(db: Db, caseId: string, at: string): ReturnType<typeof keep>
}

/** Reads the Idempotency-Key; the hashes are keyed, since a body holds what could be guessed. */
export const onceKey = (
  deps: Deps,
  sent: { header: string | undefined; sender: string; body: unknown },
): OnceKey | null => {
  if (sent.header === undefined) return null
  if (sent.header.trim() === '' || sent.header.length > MAX_KEY) {
    throw new Refused('invalid-input', { 'idempotency-key': [{ code: 'bad-format' }] })
  }
  const hash = (text: string) =>
    createHmac('sha256', deps.keys.derived('idempotency')).update(text).digest('base64url')
  const keyHash = hash(`key|${sent.sender}|${sent.header}`)
  const bodyHash = hash(`body|${JSON.stringify(sent.body)}`)
  return {
    keyHash,
    bodyHash,
    kept: (db, caseId, createdAt) => keep(db, { keyHash, bodyHash, caseId, createdAt }),
  }
}

const keep = (db: Db, row: typeof idempotencyKeys.$inferInsert) =>
  db.insert(idempotencyKeys).values(row)

/** The receipt already given under this key; another body under it is a mistake of the sender. */
export const idempotent = async (deps: Deps, once: OnceKey | null): Promise<Receipt | null> => {
  if (once === null) return null
  const [found] = await deps.database.db
    .select({
      bodyHash: idempotencyKeys.bodyHash,
      id: requests.id,
      registerNumber: requests.registerNumber,
      registeredAt: requests.registeredAt,
      state: requests.state,
      agency: agencies,
    })
    .from(idempotencyKeys)
    .innerJoin(requests, eq(requests.id, idempotencyKeys.caseId))
    .innerJoin(agencies, eq(agencies.id, requests.agencyId))
    .where(eq(idempotencyKeys.keyHash, once.keyHash))
  if (!found) return null
  if (found.bodyHash !== once.bodyHash) throw new Refused('idempotency-mismatch')
  const { id, registerNumber, registeredAt, state, agency } = found
  return {
    id,
    registerNumber,
    trackingCode: trackingCode(deps.keys, id),
    receivedOn: state.receivedOn,
    registeredAt,
    dueOn: requestLimits(state, countingOf(agency, state.calendarVersion)).dueOn,
  }
}
