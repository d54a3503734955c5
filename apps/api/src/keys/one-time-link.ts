import { createHash, randomBytes } from 'node:crypto'

/** Of a one-time link: 192 bits. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** Of a one-time link only this is kept. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A link that lets somebody in once; null where it has not been used, or has no end by the clock. */
type OneTimeLink = { usedAt: string | null; endsAt: string | null }

/** Unknown, used or over: such a link lets nobody in, and nobody is told which of the three it is. */
export const isDeadLink = (link: OneTimeLink | undefined, now: string): boolean =>
  link === undefined ||
  link.usedAt !== null ||
  (link.endsAt !== null && Date.parse(link.endsAt) <= Date.parse(now))
