import { schema } from '@terang/db'
import { and, eq } from 'drizzle-orm'
import { isDeadLink } from '../keys/one-time-link.ts'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import { emailIndex, FIND_AGAIN, linkEndsAt, mailOfToken } from '../keys/tracking-link.ts'
import { utc } from '../outbox.ts'
import { knownPerson } from '../requests/identity.ts'
import { Refused } from '../refused.ts'

const { agencies, mail, outbox, usedLinks } = schema

/** The case of a link that was mailed: once, within its time; whatever is wrong gets the same answer. */
export const linkedCase = async (deps: Deps, token: string): Promise<string> => {
  const { db } = deps.database
  const now = deps.now()
  const mailId = mailOfToken(deps.keys, token)
  if (mailId === null) throw new Refused('not-found')
  const [found] = await db
    .select({
      caseId: mail.caseId,
      readerId: mail.readerId,
      createdAt: mail.createdAt,
      usedAt: usedLinks.usedAt,
    })
    .from(mail)
    .leftJoin(usedLinks, eq(usedLinks.mailId, mail.id))
    .where(and(eq(mail.id, mailId), eq(mail.kind, FIND_AGAIN), eq(mail.audience, 'applicant')))
  const link = found && { usedAt: found.usedAt, endsAt: linkEndsAt(found.createdAt) }
  if (!found || isDeadLink(link, now)) throw new Refused('not-found')
  const person = await knownPerson(db, found.readerId)
  if (!person?.wrappedKey) throw new Refused('not-found')
  // Of two who open it in the same moment the row lets in one.
  const first = await db
    .insert(usedLinks)
    .values({ mailId, usedAt: now })
    .onConflictDoNothing()
    .returning({ mailId: usedLinks.mailId })
  if (first.length === 0) throw new Refused('not-found')
  return found.caseId
}

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
