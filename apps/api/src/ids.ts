import { randomBytes } from 'node:crypto'

/** Prefixed and sortable by time: nine letters of the millisecond, then 80 random bits. */
export const newId = (prefix: string, now: string): string => {
  const time = Date.parse(now).toString(36).padStart(9, '0')
  const random = BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0')
  return `${prefix}_${time}${random}`
}
