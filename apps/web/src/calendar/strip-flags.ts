import type { StripDay, StripFlag, StripRun } from '@terang/design/day-strip'

export type PlacedFlag = { flag: StripFlag; atEnd: boolean; high: boolean }

/** Flags that lean to the left of their pole, since they close a limit. */
const AT_END: readonly StripFlag[] = ['due', 'first-due', 'arguable-due', 'answered']

/** Nominal pixels of the drawing at 1280, enough to know which flags would cover one another. */
const CELL = 52
const RUN = 34
const LONG_RUN = 128
const TEXT = 92

type Span = { from: number; to: number }

/** Which flags stand over each cell, and which must be raised to stay readable. */
export const placeFlags = (cells: readonly (StripDay | StripRun)[]): PlacedFlag[][] => {
  const low: Span[] = []
  let left = 0
  return cells.map((cell) => {
    const width = widthOf(cell)
    const placed = flagsOf(cell).map((flag): PlacedFlag => {
      const atEnd = AT_END.includes(flag)
      const span = atEnd
        ? { from: left + width - TEXT, to: left + width }
        : { from: left, to: left + TEXT }
      const high =
        flag !== 'today' && low.some((other) => span.from < other.to && other.from < span.to)
      if (!high) low.push(span)
      return { flag, atEnd, high }
    })
    left += width
    return placed
  })
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
