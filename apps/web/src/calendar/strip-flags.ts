import type { StripDay, StripFlag, StripRun } from '@terang/design/day-strip'

/** How high a flag flies: over the cells, or raised once or twice above others. */
export type FlagLevel = 0 | 1 | 2
export type PlacedFlag = { flag: StripFlag; atEnd: boolean; level: FlagLevel }

/** Flags that lean to the left of their pole, since they close a limit. */
const AT_END: readonly StripFlag[] = ['due', 'first-due', 'arguable-due', 'answered']

/** Nominal pixels of the drawing at 1280, enough to know which flags would cover one another. */
const CELL = 52
const RUN = 34
const LONG_RUN = 128
const TEXT = 90
const TODAY_TEXT = 54

type Span = { from: number; to: number; level: FlagLevel }

/** Which flags stand over each cell; one that would cover another's words or pole flies above it. */
export const placeFlags = (cells: readonly (StripDay | StripRun)[]): PlacedFlag[][] => {
  const placed: Span[] = []
  let left = 0
  return cells.map((cell) => {
    const width = widthOf(cell)
    const flags = flagsOf(cell).map((flag): PlacedFlag => {
      const atEnd = AT_END.includes(flag)
      const text = flag === 'today' ? TODAY_TEXT : TEXT
      const from = atEnd ? left + width - text : left
      const to = from + text
      const under = placed.filter((other) => from < other.to && other.from < to)
      const level = above(under.map((other) => other.level))
      placed.push({ from, to, level })
      return { flag, atEnd, level }
    })
    left += width
    return flags
  })
}

const above = (levels: readonly FlagLevel[]): FlagLevel => {
  if (levels.length === 0) return 0
  return Math.max(...levels) === 0 ? 1 : 2
}

/** Today keeps the ground; the others make way for it. */
const flagsOf = (cell: StripDay | StripRun): StripFlag[] => {
  const flags = cell.kind === 'run' ? cell.days.flatMap((day) => day.flags) : cell.flags
  return flags.toSorted((a, b) => Number(b === 'today') - Number(a === 'today'))
}

const widthOf = (cell: StripDay | StripRun): number => {
  if (cell.kind !== 'run') return CELL
  return cell.label === null ? RUN : LONG_RUN
}
