import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Db, schema } from '@terang/db'
import { and, desc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm'
import * as z from 'zod'
import type { Deps } from '../deps.ts'
import { newId } from '../ids.ts'
import { emailIndex, FIND_AGAIN, LINK_LASTS, LINK_MARK, linkToken } from '../keys/tracking-link.ts'
import { applicantEmail } from '../requests/identity.ts'
import { after, type MailRecord, type OutboxRow } from './queue.ts'

const { identities, mail, objections, outbox, persons, requests } = schema

/** Of one address the newest cases: a link for each. */
const MOST_CASES = 5
/** A case gets no second link so soon, however often somebody asks. */
const REST = 10 * 60_000

const Asked = z.object({ indexes: z.array(z.string()) })

/** From the one row a row for each case, in one batch with its end. */
export const spreadLinks = async (deps: Deps, row: OutboxRow): Promise<void> => {
  const { db } = deps.database
  const now = deps.now()
  await indexOlder(deps)
  const { indexes } = Asked.parse(row.payload)
  const found = await casesOf(db, indexes)
  const rested = await restedOf(db, found, now)
  await db.batch([
    db.update(outbox).set({ doneAt: now }).where(eq(outbox.id, row.id)),
    ...rested.map(({ id, agencyId }) =>
      db.insert(outbox).values({
        id: newId('out', now),
        agencyId,
        caseId: id,
        kind: FIND_AGAIN,
        payload: {},
        createdAt: now,
        nextAt: after(now, 0),
      }),
    ),
  ])
}

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

const restedOf = async (db: Db, found: readonly Found[], now: string): Promise<Found[]> => {
  if (found.length === 0) return []
  const recent = await db
    .select({ caseId: mail.caseId })
    .from(mail)
    .where(
      and(
        inArray(
          mail.caseId,
          found.map(({ id }) => id),
        ),
        eq(mail.kind, FIND_AGAIN),
        gt(mail.createdAt, after(now, -REST)),
      ),
    )
  return found.filter(({ id }) => !recent.some(({ caseId }) => caseId === id))
}

const PAGE = 200

/** People who were written down before addresses had an index get theirs. */
const indexOlder = async ({ database: { db }, keys }: Deps): Promise<void> => {
  for (;;) {
    const rows = await db
      .select({ personId: persons.id, wrappedKey: persons.wrappedKey, identity: identities })
      .from(identities)
      .innerJoin(persons, eq(persons.id, identities.personId))
      .where(
        and(
          isNull(identities.emailIndex),
          isNotNull(identities.emailSealed),
          isNotNull(persons.wrappedKey),
        ),
      )
      .limit(PAGE)
    const indexed = rows.flatMap((row) => {
      const email = applicantEmail(keys, row)
      return email === null ? [] : [{ row, index: emailIndex(keys, row.identity.agencyId, email) }]
    })
    const [first, ...rest] = indexed.map(({ row, index }) =>
      db.update(identities).set({ emailIndex: index }).where(eq(identities.personId, row.personId)),
    )
    if (first) await db.batch([first, ...rest])
    if (rows.length < PAGE || !first) return
    await nextTurn()
  }
}

/** The words of a mail as they go out, its secret put in. */
export const bodyGoingOut = ({ keys }: Deps, { id, kind, body }: MailRecord): string =>
  kind === FIND_AGAIN ? body.replace(LINK_MARK, LINK_MARK.replace('…', linkToken(keys, id))) : body

/** A link that comes after its time is none. */
export const isDeadLink = ({ kind, createdAt }: MailRecord, now: string): boolean =>
  kind === FIND_AGAIN && createdAt < after(now, -LINK_LASTS)
