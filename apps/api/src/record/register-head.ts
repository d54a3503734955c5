import { type Db, schema } from '@terang/db'
import { eq, sql } from 'drizzle-orm'
import { preparedFor } from '../prepared.ts'
import { refuseField } from '../refused.ts'
import type { AgencyRecord } from './store.ts'

const { agencies, events, numberCounters } = schema
const KIND = 'request'

/** A public body that can be asked; the Komisi Informasi is none here. */
export const agencyAsked = async (db: Db, agencyId: string): Promise<AgencyRecord> => {
  const [agency] = await db.select().from(agencies).where(eq(agencies.id, agencyId))
  if (!agency || agency.kind !== 'agency') return refuseField('agencyId', 'unknown-value')
  return agency
}

export type RegisterHead = { lastSeq: number; lastNumber: number }

/** The head of the agency's log and the last number of its register of that year, in one read. */
export const registerHead = async (
  db: Db,
  agencyId: string,
  year: number,
): Promise<RegisterHead> => {
  const [head] = await heads(db).execute({ agencyId, year })
  return head ?? { lastSeq: 0, lastNumber: 0 }
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

const heads = preparedFor((db) =>
  db
    .select({
      lastSeq: sql<number>`(select coalesce(max(${events.seq}), 0) from ${events} where ${events.agency} = ${agencies.id})`,
      lastNumber: sql<number>`coalesce((select ${numberCounters.value} from ${numberCounters} where ${numberCounters.agencyId} = ${agencies.id} and ${numberCounters.kind} = ${KIND} and ${numberCounters.year} = ${sql.placeholder('year')}), 0)`,
    })
    .from(agencies)
    .where(eq(agencies.id, sql.placeholder('agencyId')))
    .prepare(),
)
