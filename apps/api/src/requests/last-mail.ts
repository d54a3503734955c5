import type { TrackingView } from '@terang/contract/request-views'
import { type Db, schema } from '@terang/db'
import { calendarDate, dateInZone, type Zone } from '@terang/law'
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { preparedFor } from '../prepared.ts'

const { mail, objections } = schema

/** Kabar terakhir: what became of the newest mail to the applicant about a request or its objections. */
export const lastMailOf = async (
  db: Db,
  id: string,
  zone: Zone,
): Promise<TrackingView['lastMail']> => {
  const [newest] = await newestMail(db).execute({ id })
  if (!newest) return null
  const { state, attempts, settledAt, createdAt } = newest
  const on = calendarDate(dateInZone(settledAt ?? createdAt, zone))
  return { state, on, isRetried: state === 'waiting' && attempts > 0 }
}

const newestMail = preparedFor((db) =>
  db
    .select({
      state: mail.state,
      attempts: mail.attempts,
      settledAt: mail.settledAt,
      createdAt: mail.createdAt,
    })
    .from(mail)
    .where(
      and(
        or(
          eq(mail.caseId, sql.placeholder('id')),
          inArray(
            mail.caseId,
            db
              .select({ id: objections.id })
              .from(objections)
              .where(eq(objections.requestId, sql.placeholder('id'))),
          ),
        ),
        eq(mail.audience, 'applicant'),
      ),
    )
    .orderBy(desc(mail.id))
    .limit(1)
    .prepare(),
)
