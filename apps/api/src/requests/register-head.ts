import { type Db, schema } from '@terang/db'
import { dateInZone, yearOf } from '@terang/law'
import { and, eq, max } from 'drizzle-orm'
import { refuseField } from '../refused.ts'
import type { AgencyRecord } from './store.ts'

const { agencies, events, numberCounters } = schema
const KIND = 'request'

export type AgencyHead = { agency: AgencyRecord; lastSeq: number; lastNumber: number }

/** The agency with the head of its log and the last number of this year's register. */
export const agencyHead = async (db: Db, agencyId: string, now: string): Promise<AgencyHead> => {
  const [agency] = await db.select().from(agencies).where(eq(agencies.id, agencyId))
  if (!agency || agency.kind !== 'agency') return refuseField('agencyId', 'unknown-value')
  const year = yearOf(dateInZone(now, agency.zone))
  const [[head], [counter]] = await Promise.all([
    db
      .select({ seq: max(events.seq) })
      .from(events)
      .where(eq(events.agency, agencyId)),
    db
      .select({ value: numberCounters.value })
      .from(numberCounters)
      .where(
        and(
          eq(numberCounters.agencyId, agencyId),
          eq(numberCounters.kind, KIND),
          eq(numberCounters.year, year),
        ),
      ),
  ])
  return { agency, lastSeq: head?.seq ?? 0, lastNumber: counter?.value ?? 0 }
}

export type TakenNumber = { agencyId: string; year: number; value: number }

/** Keeps the number given last; the register's unique key refuses a second taker. */
export const numberTaken = (db: Db, { agencyId, year, value }: TakenNumber) =>
  db
    .insert(numberCounters)
    .values({ agencyId, kind: KIND, year, value })
    .onConflictDoUpdate({
      target: [numberCounters.agencyId, numberCounters.kind, numberCounters.year],
      set: { value },
    })
