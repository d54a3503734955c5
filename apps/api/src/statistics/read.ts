import type {
  AgenciesStatisticsQuery,
  AgenciesStatisticsView,
  StatisticsQuery,
  StatisticsView,
} from '@terang/contract/statistics'
import { type Db, schema } from '@terang/db'
import { and, between, eq, sum } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import type { Deps } from '../deps.ts'
import { ledgerOf, NOTHING_COUNTED, together } from './ledger.ts'
import { openNow } from './open-now.ts'
import {
  agenciesCounted,
  agencyName,
  asOf,
  refuseUnlessCommission,
  unitNamesOf,
  yearAsked,
} from './store.ts'
import { ledgerView, sidesOf, yearBook } from './view.ts'

/** The public figures: read from the slices, and what hangs on today from the open cases. */
export const statisticsView = async (
  { database: { db }, now }: Deps,
  { agencyId, year: wanted }: Pick<StatisticsQuery, 'agencyId' | 'year'>,
): Promise<StatisticsView> => {
  const agencies = await agenciesCounted(db, agencyId)
  const today = asOf(agencies, now())
  const year = yearAsked(wanted, today)
  const [ledger, open] = await Promise.all([
    ledgerOf(db, { year, agencyId: agencyId ?? null }),
    openNow(db, now()),
  ])
  const units = agencyId === undefined ? null : await unitNamesOf(db, agencyId)
  return {
    year,
    years: ledger.years,
    asOf: today,
    agency: agencyId !== undefined && agencies[0] ? agencyName(agencies[0]) : null,
    ...ledgerView(yearBook(ledger, year, today), agencies, units),
    now: open.ofAll(agencies),
  }
}

/** Agencies side by side, for the Komisi Informasi. */
export const agenciesStatisticsView = async (
  caller: Caller,
  { year: wanted }: Pick<AgenciesStatisticsQuery, 'year'>,
): Promise<AgenciesStatisticsView> => {
  refuseUnlessCommission(caller)
  const { database, now } = caller.deps
  const { db } = database
  const agencies = await agenciesCounted(db, undefined)
  const today = asOf([], now())
  const year = yearAsked(wanted, today)
  const [ledger, open, received] = await Promise.all([
    ledgerOf(db, { year, agencyId: null }),
    openNow(db, now()),
    receivedByMonth(db, year),
  ])
  const book = yearBook(ledger, year, today)
  const before = book.before(ledger.agency.before)
  return {
    year,
    years: ledger.years,
    asOf: today,
    agencies: agencies.map((row) => ({
      agency: agencyName(row),
      ...sidesOf(
        before.get(row.id) ?? NOTHING_COUNTED,
        ledger.agency.within.get(row.id) ?? NOTHING_COUNTED,
      ),
      now: open.of(row.id),
      receivedByMonth: Array.from(
        { length: book.months },
        (_, month) => received.get(`${row.id} ${year * 100 + month + 1}`) ?? 0,
      ),
    })),
    total: {
      ...sidesOf(together(book.before(ledger.whole.before)), together(ledger.whole.within)),
      now: open.ofAll(agencies),
    },
  }
}

const receivedByMonth = async (db: Db, year: number): Promise<ReadonlyMap<string, number>> => {
  const { slices } = schema
  const rows = await db
    .select({
      agencyId: slices.agencyId,
      period: slices.period,
      value: sum(slices.value).mapWith(Number),
    })
    .from(slices)
    .where(
      and(
        eq(slices.slice, 'all'),
        between(slices.period, year * 100 + 1, year * 100 + 12),
        eq(slices.figure, 'received'),
      ),
    )
    .groupBy(slices.agencyId, slices.period)
  return new Map(rows.map(({ agencyId, period, value }) => [`${agencyId} ${period}`, value]))
}
