import { createHash, createHmac } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

/** No 0, O, 1 or I: codes are read aloud and written down by hand. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
/** 28 letters of 5 bits: 140 bits. */
const LENGTH = 28

/** The secret code of a case, derived from its id: the same each time, stored nowhere. */
export const trackingCode = (ring: KeyRing, caseId: string): string => {
  const bytes = createHmac('sha512', ring.derived('tracking code')).update(caseId).digest()
  const letters = Array.from(
    { length: LENGTH },
    (_, at) => LETTERS[(bytes[at] ?? 0) % LETTERS.length],
  )
  return (letters.join('').match(/.{4}/g) ?? []).join('-')
}

/** What is stored and looked up; spaces, dashes and lower case of what people type do not matter. */
export const trackingHash = (code: string): string =>
  createHash('sha256')
    .update(`terang tracking ${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)
    .digest('base64url')
