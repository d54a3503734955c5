import { type Db, schema } from '@terang/db'
import {
  type DayCount,
  DISPUTE_OUTCOMES,
  type Figure,
  OBJECTION_OUTCOMES,
  periodOfMonth,
  REQUEST_OUTCOMES,
  type Slice,
  STATUTE,
  yearOf,
} from '@terang/law'
import { inArray, type SQL, sql } from 'drizzle-orm'

const { slices } = schema

/** The numbers of one period or of one key: how often each figure, and after how many working days. */
export type Sums = {
  count(figure: Figure): number
  days(...figures: readonly Figure[]): DayCount[]
}

/** What a year holds, and what came before it: of one agency, or of all together. */
export type Ledger = {
  /** By 202603. */
  month: Sheet
  /** Under the one key that stands for everything asked. */
  whole: Sheets
  /** By agency, when all are asked for; by unit, when one is. */
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
  const one = sql`= ${agencyId ?? ALL_AGENCIES}`
  const each = sql`> ${ALL_AGENCIES}`
  const months = Array.from({ length: 12 }, (_, month) => periodOfMonth(year, month + 1))
  const rows: Row[] = await db.all(
    sql.join(
      [
        part('month', { slice: 'all', at: slices.period, periods: months, agency: one }),
        ...yearAndBefore('whole', { slice: 'all', at: slices.slice, year, agency: one }),
        ...(agencyId === null
          ? yearAndBefore('agency', { slice: 'all', at: slices.agencyId, year, agency: each })
          : yearAndBefore('unit', { slice: 'unit', at: slices.key, year, agency: one })),
        ...yearAndBefore('channel', { slice: 'channel', at: slices.key, year, agency: one }),
        ...yearAndBefore('applicant-kind', {
          slice: 'applicant-kind',
          at: slices.key,
          year,
          agency: one,
        }),
        sql`select 'years' as part, ${slices.period} as at, '' as figure, 0 as days, 0 as value from ${slices}
            where ${slices.slice} = 'all' and ${slices.period} < 10000 and ${slices.agencyId} ${one}
            group by ${slices.period} having max(${slices.value}) > 0`,
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
    whole: sheets('whole'),
    agency: sheets('agency'),
    unit: sheets('unit'),
    channel: sheets('channel'),
    'applicant-kind': sheets('applicant-kind'),
    years: (parts.get('years') ?? []).map(({ at }) => Number(at)).toSorted((a, b) => a - b),
  }
}

/** The numbers of all agencies together stand under no id. */
const ALL_AGENCIES = ''

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
type Column =
  | typeof slices.agencyId
  | typeof slices.key
  | typeof slices.period
  | typeof slices.slice
type Part = { slice: Slice; at: Column; periods: readonly number[]; agency: SQL }

/** Periods one by one, so that each is found by the key of the table down to the agency. */
const part = (name: string, { slice, at, periods, agency }: Part): SQL =>
  sql`select ${name} as part, ${at} as at, ${slices.figure} as figure, ${slices.days} as days, sum(${slices.value}) as value
      from ${slices} where ${slices.slice} = ${slice} and ${inArray(slices.period, [...periods])} and ${slices.agencyId} ${agency}
      group by ${at}, ${slices.figure}, ${slices.days}`

type YearPart = Omit<Part, 'periods'> & { year: number }

/** Of the years before, only what came in and went out is asked: the rest does not carry over. */
const yearAndBefore = (name: string, { year, ...of }: YearPart): SQL[] => [
  part(name, { ...of, periods: [year] }),
  sql`select ${`${name}-before`} as part, ${of.at} as at, ${slices.figure} as figure, 0 as days, sum(${slices.value}) as value
      from ${slices} where ${slices.slice} = ${of.slice} and ${inArray(slices.period, yearsBefore(year))}
      and ${slices.agencyId} ${of.agency} and ${inArray(slices.figure, CARRIED)}
      group by ${of.at}, ${slices.figure}`,
]

/** No request under the Act is older than it. */
const yearsBefore = (year: number): number[] =>
  Array.from({ length: Math.max(0, year - FIRST_YEAR) }, (_, index) => FIRST_YEAR + index)
const FIRST_YEAR = yearOf(STATUTE['request.notice'].validFrom)

const CARRIED: Figure[] = [
  'received',
  'reopened',
  ...REQUEST_OUTCOMES,
  'objection-received',
  ...OBJECTION_OUTCOMES.map((outcome) => `objection-${outcome}` as const),
  'dispute-petitioned',
  ...DISPUTE_OUTCOMES.map((outcome) => `dispute-${outcome}` as const),
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
