import { randomBytes } from 'node:crypto'

/** Prefixed and sortable by time: nine letters of the millisecond, then 80 random bits. */
export const newId = (prefix: string, now: string): string => {
  const random = BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0')
  return `${firstIdAt(prefix, now)}${random}`
}

/** Sorts before every id of that millisecond and after all earlier ones: a bound for look-ups by time. */
export const firstIdAt = (prefix: string, at: string): string =>
  `${prefix}_${Date.parse(at).toString(36).padStart(9, '0')}`
