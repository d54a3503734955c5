import { MARK_CELLS, MARK_STROKE, MARK_VIEW_BOX } from '@terang/design/mark'

/** The mark: three day cells, past, today, to come. */
export const Mark = () => (
  <svg class="mark" viewBox={MARK_VIEW_BOX} stroke-width={MARK_STROKE} aria-hidden="true">
    {MARK_CELLS.map(({ kind, x, y, width, height, radius }) => (
      <rect class={kind} x={x} y={y} width={width} height={height} rx={radius} />
    ))}
  </svg>
)
