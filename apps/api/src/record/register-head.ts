import { type Db, schema } from '@terang/db'
import type { RegisterKind } from '@terang/law'
import { type Column, eq, sql } from 'drizzle-orm'
import { preparedFor } from '../prepared.ts'

const { agencies, events, numberCounters } = schema

/** One of the registers, of one agency and year. */
type Register = { agencyId: string; kind: RegisterKind; year: number }

export type RegisterHead = { lastSeq: number; lastNumber: number }

/** The head of the agency's log and the last number of its register of that year, in one read. */
export const registerHead = async (db: Db, register: Register): Promise<RegisterHead> => {
  const [head] = await heads(db).execute(register)
  return head ?? { lastSeq: 0, lastNumber: 0 }
}

/** The number of the last entry in the log of the agency that a row belongs to. */
export const lastSeqOf = (agencyId: Column) =>
  sql<number>`(select coalesce(max(${events.seq}), 0) from ${events} where ${events.agency} = ${agencyId})`

/** Keeps the number given last; the register's unique key refuses a second taker. */
export const numberTaken = (db: Db, taken: Register & { value: number }) =>
  db
    .insert(numberCounters)
    .values(taken)
    .onConflictDoUpdate({
      target: [numberCounters.agencyId, numberCounters.kind, numberCounters.year],
      set: { value: taken.value },
    })

const heads = preparedFor((db) =>
  db
    .select({
      lastSeq: lastSeqOf(agencies.id),
      lastNumber: sql<number>`coalesce((select ${numberCounters.value} from ${numberCounters} where ${numberCounters.agencyId} = ${agencies.id} and ${numberCounters.kind} = ${sql.placeholder('kind')} and ${numberCounters.year} = ${sql.placeholder('year')}), 0)`,
    })
    .from(agencies)
    .where(eq(agencies.id, sql.placeholder('agencyId')))
    .prepare(),
)
