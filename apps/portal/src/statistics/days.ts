import type { StatisticsView } from '@terang/contract/statistics'
import { NOTICE_TIMINGS, type NoticeTiming, STATUTE } from '@terang/law'

export const LIMIT = STATUTE['request.notice'].limit
export const EXTENSION = STATUTE['request.extension'].limit
/** Everything after the extended limit stands in one last column. */
export const BEYOND = LIMIT + EXTENSION + 1

export type DayColumn = {
  day: number
  cases: number
  timings: { kind: NoticeTiming; cases: number }[]
}

/** Notices by working day; the day of the receipt itself only when something was answered on it. */
export const dayColumns = (days: StatisticsView['days']): DayColumn[] => {
  const first = days.some(({ days: day }) => day === 0) ? 0 : 1
  return Array.from({ length: BEYOND - first + 1 }, (_, index) => {
    const day = first + index
    const here = days.filter((each) => Math.min(each.days, BEYOND) === day)
    const timings = NOTICE_TIMINGS.map((kind) => ({
      kind,
      cases: total(here.filter(({ timing }) => timing === kind)),
    }))
    return { day, cases: total(timings), timings }
  })
}

const total = (parts: readonly { cases: number }[]): number =>
  parts.reduce((sum, { cases }) => sum + cases, 0)
