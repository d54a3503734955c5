import type { StripDay, StripFlag, StripRun } from '@terang/design/day-strip'

/** How high a flag flies: over the cells, or raised once or twice above others. */
type FlagLevel = 0 | 1 | 2
export type PlacedFlag = { flag: StripFlag; atEnd: boolean; level: FlagLevel }
type Cell = StripDay | StripRun

/** Flags that lean to the left of their pole, since they close a limit. None leans out of the strip. */
const AT_END: readonly StripFlag[] = ['due', 'first-due', 'arguable-due', 'answered', 'goes-on']

/** Kerapatan: how much room the days have; over 20 they say less, over 44 only their month. */
export type Density = 'wide' | 'long' | 'dense'
const LONG = 20
const DENSE = 44

export const densityOf = (days: readonly StripDay[]): Density => {
  const counted = days.filter(({ number }) => number !== null).length
  if (counted > DENSE) return 'dense'
  return counted > LONG ? 'long' : 'wide'
}

/** Pixels of the drawing at its narrowest, enough to know which flags would cover one another. */
const STRIP = 980
const RUN: Record<Density, number> = { wide: 34, long: 22, dense: 8 }
const LONG_RUN: Record<Density, number> = { wide: 128, long: 84, dense: 16 }
const TEXT: Record<StripFlag, number> = {
  received: 66,
  today: 56,
  answered: 84,
  due: 88,
  'first-due': 92,
  'arguable-due': 94,
  'goes-on': 98,
}

type Flag = { cell: number; flag: StripFlag; atEnd: boolean; from: number; to: number }

/** Which flags stand over each cell; one that would cover another's words or pole flies above it. */
export const placeFlags = (cells: readonly Cell[], density: Density = 'wide'): PlacedFlag[][] => {
  const placed: (Flag & { level: FlagLevel })[] = []
  for (const flag of flagsOf(cells, density)) {
    const under = placed.filter((other) => flag.from < other.to && other.from < flag.to)
    placed.push({ ...flag, level: above(under.map(({ level }) => level)) })
  }
  return cells.map((_, at) =>
    placed
      .filter(({ cell }) => cell === at)
      .map(({ flag, atEnd, level }) => ({ flag, atEnd, level })),
  )
}

const above = (levels: readonly FlagLevel[]): FlagLevel => {
  if (levels.length === 0) return 0
  return Math.max(...levels) === 0 ? 1 : 2
}

/** From left to right, but today first: it keeps the ground and the others make way. */
const flagsOf = (cells: readonly Cell[], density: Density): Flag[] => {
  const dayWidth = widthOfDay(cells, density)
  let left = 0
  const flags = cells.flatMap((cell, at) => {
    const width = cell.kind === 'run' ? widthOfRun(cell, density) : dayWidth
    const start = left
    left += width
    return namesOf(cell).map((flag): Flag => {
      const fitsBefore = start + width >= TEXT[flag]
      const fitsAfter = start + TEXT[flag] <= STRIP
      const atEnd = fitsBefore && (AT_END.includes(flag) || !fitsAfter)
      const from = atEnd ? start + width - TEXT[flag] : start
      return { cell: at, flag, atEnd, from, to: from + TEXT[flag] }
    })
  })
  return flags.toSorted((a, b) => Number(b.flag === 'today') - Number(a.flag === 'today'))
}

const namesOf = (cell: Cell): readonly StripFlag[] =>
  cell.kind === 'run' ? cell.days.flatMap((day) => day.flags) : cell.flags

const widthOfDay = (cells: readonly Cell[], density: Density): number => {
  const runs = cells.filter((cell) => cell.kind === 'run')
  const taken = runs.reduce((sum, run) => sum + widthOfRun(run, density), 0)
  return (STRIP - taken) / Math.max(1, cells.length - runs.length)
}

const widthOfRun = (run: StripRun, density: Density): number =>
  run.label === null ? RUN[density] : LONG_RUN[density]
