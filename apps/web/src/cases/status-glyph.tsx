import type { ReactNode } from 'react'

export type StatusShape = 'check' | 'unit' | 'work' | 'consent' | 'pause' | 'done' | 'stop'

const PATHS: Record<StatusShape, ReactNode> = {
  check: <circle cx="6" cy="6" r="4.6" strokeDasharray="1.6 1.9" />,
  unit: <path d="M1 6h8M6 2.5 9.6 6 6 9.5" />,
  work: (
    <>
      <circle cx="6" cy="6" r="4.6" />
      <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" stroke="none" />
    </>
  ),
  consent: <path d="M1 10.5h10M2.5 7.5 8 2l2 2-5.5 5.5-2.4.3z" />,
  pause: <path d="M3.8 2v8M8.2 2v8" />,
  done: <path d="M1.5 6.5 4.5 9.5 10.5 2.5" />,
  stop: <path d="M2.5 6h7" />,
}

/** A sign beside the words of the state, never in their place. */
export const StatusGlyph = ({ shape }: { shape: StatusShape }) => (
  <svg className="glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="1.6">
      {PATHS[shape]}
    </g>
  </svg>
)
