import { miniature, MINIATURE, type MiniatureInput } from '@terang/design/miniature'
import './mini-strip.css'

const TOP = 6
const HEIGHT = 11

/** Bilah hari as a row of the work list shows it: today stands at the same place in every row. */
export const MiniStrip = (input: MiniatureInput) => {
  const { width, height, cells, flag, before, after } = miniature(input)
  const middle = height / 2 + 0.5
  return (
    <svg
      className="mini"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className="mini-ground" d={`M0 ${middle}H${width}`} />
      {cells.map(({ date, kind, x, width: cell }) =>
        kind === 'today' ? (
          <rect key={date} className="mini-today" x={x} y={1} width={cell} height={height - 1} />
        ) : (
          <rect
            key={date}
            className={`mini-${kind}`}
            x={x + 0.5}
            y={TOP + 0.5}
            width={cell - 1}
            height={HEIGHT - 1}
          />
        ),
      )}
      {flag && (
        <g className={`mini-flag ${flag.late ? 'is-late' : ''} ${flag.dashed ? 'is-dashed' : ''}`}>
          <path className="mini-pole" d={`M${flag.x} 0V18`} />
          <path className="mini-cloth" d={`M${flag.x} 0h5l-1.6 2.2 1.6 2.2h-5z`} />
        </g>
      )}
      {before && <path className="mini-more" d={`M4 8 1 ${middle} 4 15`} />}
      {after && <path className="mini-more" d={`M${MINIATURE.width - 4} 8l3 3.5-3 3.5`} />}
    </svg>
  )
}
