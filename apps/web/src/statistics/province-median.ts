import { durationsOf } from '@terang/law'
import type { AgencySide } from './agency-order.ts'

/** Median provinsi of a figure: of the agencies that have it, each once; null of none. */
export const provinceMedian = (
  sides: readonly AgencySide[],
  value: (side: AgencySide) => number | null,
): number | null => {
  const values = sides.map(value).filter((each) => each !== null)
  return durationsOf(values.map((days) => ({ days, cases: 1 }))).median
}
