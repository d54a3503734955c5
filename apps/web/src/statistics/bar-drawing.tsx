import type { RequestFiguresView } from '@terang/contract/statistics'
import { barPieces, type Piece } from '@terang/design/bar-pieces'
import { type OutcomePart, outcomeParts, outcomesTotal } from '@terang/design/outcome-parts'
import { NOTICE_TIMINGS, type NoticeTiming } from '@terang/law'
import './bar-drawing.css'

export type Tone = OutcomePart | NoticeTiming

const HATCHED: readonly Tone[] = ['refused', 'late']

/** Refused and late are hatched as well as red: no meaning by colour alone. */
export const toneOf = (kind: Tone) => ({
  className: `tone-${kind}`,
  ...(HATCHED.includes(kind) ? { fill: 'url(#hatch)' } : {}),
})

/** Once on each page with drawings: what hatched pieces are filled with. */
export const Hatch = () => (
  <svg className="vh" aria-hidden="true">
    <pattern
      id="hatch"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path className="hatch-line" d="M0 0v5" />
    </pattern>
  </svg>
)

type BarProps = { figures: RequestFiguresView }

/** Hasil: granted, in part, refused, other, of all that have an outcome. */
export const OutcomeBar = ({ figures: { outcomes } }: BarProps) => {
  const whole = outcomesTotal(outcomes)
  const parts = outcomeParts(outcomes).map(({ part, cases }) => ({ kind: part, cases }))
  return <Bar pieces={barPieces(parts, { whole, length: 100 })} tick={null} />
}

/** Ketepatan: how the notices kept their limits, and where the middle of the province stands. */
export const TimingBar = ({ figures, median }: BarProps & { median: number | null }) => {
  const parts = NOTICE_TIMINGS.map((kind) => ({ kind, cases: figures.notices[kind] }))
  const pieces = barPieces(parts, { whole: figures.toNotice.cases, length: 100 })
  return <Bar pieces={pieces} tick={pieces.length > 0 ? median : null} />
}

const Bar = ({ pieces, tick }: { pieces: readonly Piece<Tone>[]; tick: number | null }) => (
  <svg className="bar-drawing" width="100%" height="18" aria-hidden="true">
    {pieces.map(({ kind, start, length }) => (
      <rect key={kind} {...toneOf(kind)} x={`${start}%`} y="3" width={`${length}%`} height="12" />
    ))}
    {tick !== null && (
      <>
        <line className="tick-edge" x1={`${tick}%`} x2={`${tick}%`} y1="0" y2="18" />
        <line className="tick" x1={`${tick}%`} x2={`${tick}%`} y1="0" y2="18" />
      </>
    )}
  </svg>
)

/** A count against the greatest one beside it. */
export const CountBar = ({ cases, most }: { cases: number; most: number }) => (
  <svg className="bar-drawing" width="100%" height="10" aria-hidden="true">
    {cases > 0 && most > 0 && (
      <rect className="tone-count" width={`${(cases * 100) / most}%`} height="10" />
    )}
  </svg>
)

type LegendProps = { items: readonly (readonly [tone: Tone, text: string])[] }

export const Legend = ({ items }: LegendProps) => (
  <ul className="legend-drawing">
    {items.map(([tone, text]) => (
      <li key={tone}>
        <svg width="14" height="14" aria-hidden="true">
          <rect {...toneOf(tone)} width="14" height="14" />
        </svg>
        {text}
      </li>
    ))}
  </ul>
)
