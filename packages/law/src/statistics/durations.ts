/** How many took so many working days. */
export type DayCount = { days: number; cases: number }

/** Lama waktu: exact, out of the counts per working day; null where there is nothing to tell. */
export type Durations = {
  cases: number
  /** Working days of all together. */
  total: number
  mean: number | null
  /** With as many above as below; between two, their middle. */
  median: number | null
  /** The least number of days in which nine of ten were done. */
  p90: number | null
  longest: number | null
}

export const durationsOf = (histogram: readonly DayCount[]): Durations => {
  const sorted = histogram.filter(({ cases }) => cases > 0).toSorted((a, b) => a.days - b.days)
  const cases = sorted.reduce((sum, one) => sum + one.cases, 0)
  const total = sorted.reduce((sum, one) => sum + one.days * one.cases, 0)
  if (cases === 0) return { cases, total, mean: null, median: null, p90: null, longest: null }
  const at = (rank: number): number => daysAtRank(sorted, rank)
  return {
    cases,
    total,
    mean: rounded(total / cases),
    median: (at(Math.ceil(cases / 2)) + at(Math.floor(cases / 2) + 1)) / 2,
    // Whole numbers: nine tenths as a fraction of floats would miss ranks such as 9 of 10.
    p90: at(Math.ceil((cases * 9) / 10)),
    longest: sorted.at(-1)?.days ?? null,
  }
}

/** Persen bulat; null of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 100) / whole)

/** The days of the rank-th case, counted from the quickest. */
const daysAtRank = (sorted: readonly DayCount[], rank: number): number => {
  let seen = 0
  for (const { days, cases } of sorted) {
    seen += cases
    if (seen >= rank) return days
  }
  return 0
}

const rounded = (value: number): number => Math.round(value * 100) / 100
