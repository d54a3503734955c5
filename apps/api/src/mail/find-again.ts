import { type Db, schema } from '@terang/db'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import * as z from 'zod'
import { isDeadLink } from '../keys/one-time-link.ts'
import type { Deps } from '../deps.ts'
import { firstIdAt, newId } from '../ids.ts'
import { FIND_AGAIN, linkEndsAt, LINK_MARK, linkToken } from '../keys/tracking-link.ts'
import { after, type MailRecord, type OutboxRow } from './queue.ts'

const { identities, objections, outbox, requests } = schema

/** Of one address the newest cases: a link for each. */
const MOST_CASES = 5
/** A case gets no second link so soon, however often somebody asks. */
const REST = 10 * 60_000

const Asked = z.object({ indexes: z.array(z.string()) })

/** From the one row a row for each case, in one batch with its end. */
export const spreadLinks = async (deps: Deps, row: OutboxRow): Promise<void> => {
  const { db } = deps.database
  const now = deps.now()
  const { indexes } = Asked.parse(row.payload)
  const found = await casesOf(db, indexes)
  await db.batch([
    db.update(outbox).set({ doneAt: now }).where(eq(outbox.id, row.id)),
    ...found.map((one) => queuedUnlessResting(db, one, now)),
  ])
}

/** What rests is told by the queue itself, so neither a restart nor a second sender forgets it. */
const queuedUnlessResting = (db: Db, { id, agencyId }: Found, now: string) =>
  db.run(sql`insert into ${outbox} (id, agency_id, case_id, kind, payload, created_at, next_at)
    select ${newId('out', now)}, ${agencyId}, ${id}, ${FIND_AGAIN}, '{}', ${now}, ${after(now, 0)}
    where not exists (select 1 from ${outbox}
      where ${outbox.id} > ${firstIdAt('out', after(now, -REST))}
        and ${outbox.kind} = ${FIND_AGAIN} and ${outbox.caseId} = ${id})`)

type Found = { id: string; agencyId: string }

/** Requests, and objections that stand on none. */
const casesOf = async (db: Db, indexes: readonly string[]): Promise<Found[]> => {
  const known = inArray(identities.emailIndex, [...indexes])
  const asked = await db
    .select({ id: requests.id, agencyId: requests.agencyId })
    .from(requests)
    .innerJoin(identities, eq(identities.personId, requests.personId))
    .where(known)
    .orderBy(desc(requests.id))
    .limit(MOST_CASES)
  const objected = await db
    .select({ id: objections.id, agencyId: objections.agencyId })
    .from(objections)
    .innerJoin(identities, eq(identities.personId, objections.personId))
    .where(and(known, isNull(objections.requestId)))
    .orderBy(desc(objections.id))
    .limit(MOST_CASES)
  return [...asked, ...objected]
}

/** The words of a mail as they go out, its secret put in. */
export const bodyGoingOut = ({ keys }: Deps, { id, kind, body }: MailRecord): string =>
  kind === FIND_AGAIN ? body.replace(LINK_MARK, LINK_MARK.replace('…', linkToken(keys, id))) : body

/** A link that comes after its time is none, so its mail need not go out. */
export const bringsDeadLink = ({ kind, createdAt }: MailRecord, now: string): boolean =>
  kind === FIND_AGAIN && isDeadLink({ usedAt: null, endsAt: linkEndsAt(createdAt) }, now)
