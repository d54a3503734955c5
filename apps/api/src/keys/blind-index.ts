import { createHmac } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

/**
 * A look-up value for a number that may not stand in the clear. 16 digits can be guessed,
 * so the key lies in the ring, apart from the database; the agency keeps registers apart.
 */
export const blindIndex = (ring: KeyRing, field: string, agencyId: string, value: string): string =>
  createHmac('sha256', ring.derived(`blind index ${field}`))
    .update(`${agencyId}|${value.replace(/[\s.-]/g, '').toUpperCase()}`)
    .digest('base64url')
