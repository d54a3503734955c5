import { MARK_CELLS, MARK_STROKE, MARK_VIEW_BOX } from '@terang/design/mark'
import './mark.css'

/** The mark: a day that passed, today, a day to come. */
export const Mark = () => (
  <svg className="mark" viewBox={MARK_VIEW_BOX} width="26" height="26" aria-hidden="true">
    {MARK_CELLS.map(({ kind, radius, ...cell }) => (
      <rect key={kind} className={`mark-${kind}`} rx={radius} strokeWidth={MARK_STROKE} {...cell} />
    ))}
  </svg>
)
