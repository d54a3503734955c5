/** The mark of Terang: three day cells, one past, today, one to come. */
export type MarkCell = {
  /** past is filled with nila, today with sun and an ink edge, to-come only outlined. */
  readonly kind: 'past' | 'today' | 'to-come'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
}

export const MARK_VIEW_BOX = '0 0 32 32'
export const MARK_STROKE = 2

/** Outlined cells are inset by half their stroke, so that all three stand equally tall. */
export const MARK_CELLS: readonly MarkCell[] = [
  { kind: 'past', x: 2, y: 3, width: 8, height: 26, radius: 2 },
  { kind: 'today', x: 13, y: 4, width: 6, height: 24, radius: 1 },
  { kind: 'to-come', x: 23, y: 4, width: 6, height: 24, radius: 1 },
]
