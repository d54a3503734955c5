import type { StatisticsView } from '@terang/contract/statistics'
import {
  APPLICANT_KINDS,
  type CalendarDate,
  CHANNELS,
  NOTICE_TIMINGS,
  periodOfMonth,
  WITHHELD_FIGURES,
  yearOf,
} from '@terang/law'
import {
  countsOf,
  disputeFigures,
  objectionFigures,
  requestFigures,
  requestFiguresOf,
} from './figures.ts'
import {
  type Ledger,
  NOTHING_COUNTED,
  type Sheet,
  type Sheets,
  type Sums,
  together,
} from './ledger.ts'
import { type AgencyRow, agencyName, type UnitNames } from './store.ts'

/** A year of the ledger, seen from a day: what had begun by then, and what was open before. */
export type YearBook = {
  year: number
  ledger: Ledger
  /** Months that have begun, or hold something all the same. */
  months: number
  /** What came before the year; nothing for a year to come, which begins with no figures. */
  before(sheet: Sheet): Sheet
}

export const yearBook = (ledger: Ledger, year: number, today: CalendarDate): YearBook => {
  const last = Math.max(0, ...[...ledger.month.keys()].map((period) => Number(period) % 100))
  const begun = year < yearOf(today) ? 12 : year === yearOf(today) ? Number(today.slice(5, 7)) : 0
  const months = Math.max(begun, last)
  return { year, ledger, months, before: (sheet) => (months === 0 ? new Map() : sheet) }
}

/** The figures of each key of a sheet. */
export const figuresAt = (book: YearBook, sheets: Sheets, key: string) =>
  requestFiguresOf(
    book.before(sheets.before).get(key) ?? NOTHING_COUNTED,
    sheets.within.get(key) ?? NOTHING_COUNTED,
  )

/** Requests, objections and disputes of one agency, or of all. */
export const sidesOf = (before: Sums, within: Sums) => ({
  requests: requestFiguresOf(before, within),
  objections: objectionFigures(before, within),
  disputes: disputeFigures(before, within),
})

type Shown = Pick<
  StatisticsView,
  | 'total'
  | 'months'
  | 'days'
  | 'agencies'
  | 'units'
  | 'channels'
  | 'applicantKinds'
  | 'withheld'
  | 'objections'
  | 'disputes'
>

/** Everything that the public answer takes from the ledger. */
export const ledgerView = (
  book: YearBook,
  agencies: readonly AgencyRow[],
  units: UnitNames | null,
): Shown => {
  const { ledger } = book
  const within = together(ledger.whole.within)
  const before = together(book.before(ledger.whole.before))
  const { requests, objections, disputes } = sidesOf(before, within)
  return {
    total: requests,
    objections,
    disputes,
    months: monthsView(book, before),
    days: daysView(within),
    agencies: units
      ? []
      : agencies.map((row) => ({
          agency: agencyName(row),
          ...figuresAt(book, ledger.agency, row.id),
        })),
    units: units && agencies[0] ? unitsView(book, agencies[0], units) : [],
    channels: CHANNELS.map((channel) => ({
      channel,
      ...figuresAt(book, ledger.channel, channel),
    })),
    applicantKinds: APPLICANT_KINDS.map((applicantKind) => ({
      applicantKind,
      ...figuresAt(book, ledger['applicant-kind'], applicantKind),
    })),
    withheld: countsOf(within, WITHHELD_FIGURES, (reason) => `withheld-${reason}`),
  }
}

const monthsView = ({ year, months, ledger }: YearBook, before: Sums): Shown['months'] => {
  const periods = Array.from({ length: months }, (_, index) => periodOfMonth(year, index + 1))
  const sums = periods.map((period) => ledger.month.get(String(period)) ?? NOTHING_COUNTED)
  return requestFigures(before, sums).map((figures, index) => ({
    month: `${year}-${String(index + 1).padStart(2, '0')}`,
    ...figures,
  }))
}

const daysView = (within: Sums): Shown['days'] =>
  NOTICE_TIMINGS.flatMap((timing) => {
    const byDay = Map.groupBy(within.days(`notice-${timing}`), ({ days }) => days)
    return [...byDay].map(([days, some]) => ({
      days,
      timing,
      cases: some.reduce((sum, { cases }) => sum + cases, 0),
    }))
  })
    .filter(({ cases }) => cases > 0)
    .toSorted((a, b) => a.days - b.days)

/** Units with anything to tell; what no unit has lies with the desk. */
const unitsView = (book: YearBook, agency: AgencyRow, units: UnitNames): Shown['units'] => {
  const sheets = deskIn(book.ledger.unit, agency.deskUnitId)
  const ids = new Set([...sheets.within.keys(), ...book.before(sheets.before).keys()])
  return [...ids]
    .map((id) => ({
      unit: units.get(id) ?? { id, name: id, shortName: id },
      ...figuresAt(book, sheets, id),
    }))
    .filter(({ received, carriedOver, toNotice }) => received + carriedOver + toNotice.cases > 0)
    .toSorted((a, b) => b.received - a.received || (a.unit.name < b.unit.name ? -1 : 1))
}

const deskIn = ({ within, before }: Sheets, desk: string): Sheets => ({
  within: renamed(within, desk),
  before: renamed(before, desk),
})

/** A request given to the desk itself and one that no unit has are both the desk's. */
const renamed = (sheet: Sheet, desk: string): Sheet => {
  const nobody = sheet.get('')
  if (!nobody) return sheet
  const own = sheet.get(desk)
  const merged = own
    ? together(
        new Map([
          ['', nobody],
          [desk, own],
        ]),
      )
    : nobody
  return new Map([...[...sheet].filter(([key]) => key !== ''), [desk, merged]])
}
