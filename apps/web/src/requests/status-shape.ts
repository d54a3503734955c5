import type { RequestRow } from '@terang/contract/request-views'
import type { StatusShape } from '../cases/status-glyph.tsx'

/** The sign of a request's state. */
export const shapeOf = (
  row: Pick<RequestRow, 'status' | 'holder' | 'consentAwaited'>,
): StatusShape => {
  if (row.consentAwaited) return 'consent'
  switch (row.status) {
    case 'registered':
      return 'check'
    case 'incomplete':
      return 'pause'
    case 'in-process':
      return row.holder === 'unit' ? 'unit' : 'work'
    case 'answered':
    case 'handed-over':
      return 'done'
    case 'not-completed':
    case 'withdrawn':
      return 'stop'
  }
}
