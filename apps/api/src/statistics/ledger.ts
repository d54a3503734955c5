import { type Db, schema } from '@terang/db'
import type { DayCount, Figure, Slice } from '@terang/law'
import { type SQL, sql } from 'drizzle-orm'

const { slices } = schema

/** The numbers of one period or of one key: how often each figure, and after how many working days. */
export type Sums = {
  count(figure: Figure): number
  days(...figures: readonly Figure[]): DayCount[]
}

/** What a year holds, by month and by each key, and what came before it; read in one statement. */
export type Ledger = {
  /** By 202603. */
  month: Sheet
  /** By agency, by unit, channel and kind of applicant: in the year, and in all years before. */
  agency: Sheets
  unit: Sheets
  channel: Sheets
  'applicant-kind': Sheets
  years: number[]
}
export type Sheet = ReadonlyMap<string, Sums>
export type Sheets = { within: Sheet; before: Sheet }

type Asked = { year: number; agencyId: string | null }

/** One statement is one look at the store, so that whatever adds up in it adds up in the answer. */
export const ledgerOf = async (db: Db, { year, agencyId }: Asked): Promise<Ledger> => {
  const one = agencyId === null ? sql`` : sql`and ${slices.agencyId} = ${agencyId}`
  const rows: Row[] = await db.all(
    sql.join(
      [
        part('month', {
          at: slices.period,
          where: sql`${slices.slice} = 'all' and ${slices.period} between ${year * 100 + 1} and ${year * 100 + 12} ${one}`,
        }),
        ...inAndBefore('agency', { slice: 'all', at: slices.agencyId, year, one }),
        // Units have their names from their own agency.
        ...(agencyId === null
          ? []
          : inAndBefore('unit', { slice: 'unit', at: slices.key, year, one })),
        ...inAndBefore('channel', { slice: 'channel', at: slices.key, year, one }),
        ...inAndBefore('applicant-kind', { slice: 'applicant-kind', at: slices.key, year, one }),
        sql`select 'years' as part, ${slices.period} as at, '' as figure, 0 as days, sum(${slices.value}) as value
            from ${slices} where ${slices.slice} = 'all' and ${slices.period} < 10000 ${one}
            group by ${slices.period} having sum(${slices.value}) > 0`,
      ],
      sql` union all `,
    ),
  )
  const parts = Map.groupBy(rows, (row) => row.part)
  const sheet = (name: string): Sheet => sheetOf(parts.get(name) ?? [])
  const sheets = (name: string): Sheets => ({
    within: sheet(name),
    before: sheet(`${name}-before`),
  })
  return {
    month: sheet('month'),
    agency: sheets('agency'),
    unit: sheets('unit'),
    channel: sheets('channel'),
    'applicant-kind': sheets('applicant-kind'),
    years: (parts.get('years') ?? []).map(({ at }) => Number(at)).toSorted((a, b) => a - b),
  }
}

/** All keys of a sheet as one. */
export const together = (sheet: Sheet): Sums => {
  const all = [...sheet.values()]
  return {
    count: (figure) => all.reduce((sum, one) => sum + one.count(figure), 0),
    days: (...figures) => all.flatMap((one) => one.days(...figures)),
  }
}

export const NOTHING_COUNTED: Sums = { count: () => 0, days: () => [] }

type Row = { part: string; at: string | number; figure: Figure; days: number; value: number }
type Column = typeof slices.agencyId | typeof slices.key | typeof slices.period

const part = (name: string, { at, where }: { at: Column; where: SQL }): SQL =>
  sql`select ${name} as part, ${at} as at, ${slices.figure} as figure, ${slices.days} as days, sum(${slices.value}) as value
      from ${slices} where ${where} group by ${at}, ${slices.figure}, ${slices.days}`

type Part = { slice: Slice; at: Column; year: number; one: SQL }

const inAndBefore = (name: string, { slice, at, year, one }: Part): SQL[] => [
  part(name, { at, where: sql`${slices.slice} = ${slice} and ${slices.period} = ${year} ${one}` }),
  part(`${name}-before`, {
    at,
    where: sql`${slices.slice} = ${slice} and ${slices.period} < ${year} ${one}`,
  }),
]

const sheetOf = (rows: readonly Row[]): Sheet =>
  new Map([...Map.groupBy(rows, (row) => String(row.at))].map(([at, own]) => [at, sumsOf(own)]))

const sumsOf = (rows: readonly Row[]): Sums => {
  const byFigure = Map.groupBy(rows, (row) => row.figure)
  const of = (figure: Figure): readonly Row[] => byFigure.get(figure) ?? []
  return {
    count: (figure) => of(figure).reduce((sum, { value }) => sum + value, 0),
    days: (...figures) => figures.flatMap(of).map(({ days, value }) => ({ days, cases: value })),
  }
}
