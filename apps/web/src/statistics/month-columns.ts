import type { RequestFiguresView, StatisticsView } from '@terang/contract/statistics'
import { requestBalance } from '@terang/design/balance'
import { outcomesTotal } from '@terang/design/outcome-parts'
import type { DrillFigure } from '@terang/contract/statistics'
import type { FigureName } from '@terang/wording/statistics'

/** Height of the tallest column of the drawing, in pixels. */
export const TALLEST = 190

/** How tall each month's column is: with anything in it, always to be seen. */
export const columnHeight = (figures: RequestFiguresView, most: number): number => {
  const cases = outcomesTotal(figures.outcomes)
  return cases === 0 ? 0 : Math.max(3, Math.round((cases * TALLEST) / most))
}

export const mostOutcomes = (months: StatisticsView['months']): number =>
  Math.max(0, ...months.map(({ outcomes }) => outcomesTotal(outcomes)))

export type MonthLine = {
  figure: FigureName
  value: (figures: RequestFiguresView) => number
  /** The cases behind it; what is open at the end of a month has no list of its own. */
  drill: DrillFigure | null
}

const line = (figure: FigureName, drill: DrillFigure | null): MonthLine => ({
  figure,
  drill,
  value: (figures) => {
    const { cameIn, became } = requestBalance(figures)
    return [...cameIn, ...became].find((each) => each.figure === figure)?.cases ?? 0
  },
})

/** The two sides of the balance, a line per figure, and a sum under each (T19). */
export const CAME_IN: readonly MonthLine[] = [
  line('carriedOver', null),
  line('received', 'received'),
]
export const BECAME: readonly MonthLine[] = [
  line('granted', 'granted'),
  line('granted-in-part', 'granted-in-part'),
  line('refused', 'refused'),
  line('not-held', 'not-held'),
  line('not-completed', 'not-completed'),
  line('withdrawn', 'withdrawn'),
  line('inProcess', null),
]
export const NOTICES: readonly MonthLine[] = [
  { figure: 'notices', drill: null, value: ({ toNotice }) => toNotice.cases },
  {
    figure: 'notice-by-perki',
    drill: 'notice-by-perki',
    value: ({ notices }) => notices['by-perki'],
  },
  { figure: 'notice-late', drill: 'notice-late', value: ({ notices }) => notices.late },
]

export const sumOf = (lines: readonly MonthLine[], figures: RequestFiguresView): number =>
  lines.reduce((sum, { value }) => sum + value(figures), 0)
