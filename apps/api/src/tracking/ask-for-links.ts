import { schema } from '@terang/db'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import { emailIndex, FIND_AGAIN } from '../keys/tracking-link.ts'
import { utc } from '../outbox.ts'

const { agencies, outbox } = schema

/**
 * Somebody asks for links to what this address has sent: one row, the same whether or not it is known, and
 * of the address only its blind indexes. Who it was is looked up by the sender, when nobody waits for it.
 */
export const askForLinks = async (deps: Deps, email: string): Promise<void> => {
  const { db } = deps.database
  const now = deps.now()
  const all = await db.select({ id: agencies.id }).from(agencies)
  const [first] = all
  if (!first) return
  await db.insert(outbox).values({
    id: newId('out', now),
    agencyId: first.id,
    caseId: null,
    kind: FIND_AGAIN,
    payload: { indexes: all.map(({ id }) => emailIndex(deps.keys, id, email)) },
    createdAt: now,
    nextAt: utc(now),
  })
}
