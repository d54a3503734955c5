import { createHmac, timingSafeEqual } from 'node:crypto'
import { LINK_HOURS } from '@terang/contract/tracking-links'
import { blindIndex } from './blind-index.ts'
import type { KeyRing } from './key-ring.ts'

/** The kind of message that carries such a link. */
export const FIND_AGAIN = 'find-again' as const

/** The link of a mail is good from its writing on, however late it arrives. */
export const linkEndsAt = (writtenAt: string): string =>
  new Date(Date.parse(writtenAt) + LINK_HOURS * 60 * 60_000).toISOString()

/** Stands in the kept mail where the secret goes: it is put in only as the mail goes out. */
export const LINK_MARK = '/lacak/tautan/…'

/** The secret of a link, derived from the mail that carries it: stored nowhere. */
export const linkToken = (ring: KeyRing, mailId: string): string => `${mailId}.${mac(ring, mailId)}`

/** The mail that a secret was made for; null for one that we did not make. */
export const mailOfToken = (ring: KeyRing, token: string): string | null => {
  const [mailId = '', given = '', ...more] = token.split('.')
  const [left, right] = [Buffer.from(given), Buffer.from(mac(ring, mailId))]
  const isOurs = more.length === 0 && left.length === right.length && timingSafeEqual(left, right)
  return isOurs ? mailId : null
}

const mac = (ring: KeyRing, mailId: string): string =>
  createHmac('sha256', ring.derived('tracking link')).update(mailId).digest('base64url')

/** An address findable without being readable; each agency keeps its own. Dots and dashes of it count. */
export const emailIndex = (ring: KeyRing, agencyId: string, email: string): string =>
  blindIndex(ring, 'email', agencyId, Buffer.from(email.trim().toLowerCase()).toString('hex'))
