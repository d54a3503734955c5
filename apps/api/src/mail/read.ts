import {
  APPLICANT_NOTICES,
  type MailPage,
  type MailQuery,
  type MailView,
  STAFF_NOTICES,
} from '@terang/contract/mail'
import { type Db, schema } from '@terang/db'
import { and, asc, desc, eq, inArray, lt } from 'drizzle-orm'
import { agencyById } from '../agencies/store.ts'
import type { Caller } from '../caller.ts'
import { byId, pageOf, parseCursor } from '../cursor.ts'
import type { Deps } from '../deps.ts'
import { readingOf } from '../requests/reading.ts'
import { maskedAddress } from './address.ts'
import { addressOf } from './deliver.ts'
import { bodyGoingOut } from './find-again.ts'
import type { MailRecord } from './queue.ts'

const { mail, mailDeliveries } = schema

/** The mails of an agency, newest first: read-outbox of the permission table. */
export const mailPage = async (caller: Caller, query: MailQuery): Promise<MailPage> => {
  const { deps } = caller
  const { db } = deps.database
  const { agencyId } = readingOf(caller.actor, 'read-outbox', query.agencyId)
  const { zone } = await agencyById(db, agencyId)
  const { caseId, cursor, limit } = query
  const found = await db
    .select()
    .from(mail)
    .where(
      and(
        eq(mail.agencyId, agencyId),
        caseId === undefined ? undefined : eq(mail.caseId, caseId),
        cursor === undefined ? undefined : lt(mail.id, parseCursor(cursor, 'mail').id),
      ),
    )
    .orderBy(desc(mail.id))
    .limit(limit + 1)
  const { rows, nextCursor } = pageOf(found, limit, byId)
  return {
    mails: await viewsOf(deps, rows),
    nextCursor,
    goOut: deps.mailGoesOut,
    zone,
  }
}

const viewsOf = async (deps: Deps, rows: readonly MailRecord[]): Promise<MailView[]> => {
  const said = await deliveriesOf(
    deps.database.db,
    rows.map(({ id }) => id),
  )
  return Promise.all(
    rows.map(async (row) => {
      const { id, caseId, audience, subject, body, createdAt, state, settledAt } = row
      return {
        id,
        caseId,
        audience,
        kind: kindOf(row),
        toMasked: await maskedOf(deps, row),
        subject,
        // In the demo nothing goes out, so the link stands where people try it.
        body: state === 'kept' ? bodyGoingOut(deps, row) : body,
        createdAt,
        state,
        settledAt,
        deliveries: said.get(id) ?? [],
      }
    }),
  )
}

/** Asked anew for every look: who was erased is shown no more; who cannot be read hides nobody else. */
const maskedOf = async (deps: Deps, row: MailRecord): Promise<string | null> => {
  const address = row.readerId === '' ? null : await addressOf(deps, row).catch(() => null)
  return address && maskedAddress(address)
}

const deliveriesOf = async (db: Db, ids: readonly string[]) => {
  const views = new Map<string, MailView['deliveries']>()
  if (ids.length === 0) return views
  const rows = await db
    .select()
    .from(mailDeliveries)
    .where(inArray(mailDeliveries.mailId, [...ids]))
    .orderBy(asc(mailDeliveries.id))
  for (const { mailId, at, result, code } of rows) {
    views.set(mailId, [...(views.get(mailId) ?? []), { at, result, code }])
  }
  return views
}

const KINDS = [...APPLICANT_NOTICES, ...STAFF_NOTICES]

/** Only the composer writes kinds, out of these. */
const kindOf = ({ kind }: MailRecord): MailView['kind'] => {
  const known = KINDS.find((one) => one === kind)
  if (!known) throw new Error(`no notice is called ${kind}`)
  return known
}
