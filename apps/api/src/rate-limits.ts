import type { Context } from 'hono'
import { rateLimiter } from 'hono-rate-limiter'
import { clientAddress } from './client-address.ts'
import type { Env } from './http.ts'
import { problemResponse } from './problem.ts'

type Limit = {
  /** How many in one window of `minutes`, for one key. */
  most: number
  minutes: number
  keyOf(c: Context<Env>): string | Promise<string>
}

/** Refuses with 429 and Retry-After when one key comes too often; counted in this process. */
export const limitRate = ({ most, minutes, keyOf }: Limit) =>
  rateLimiter<Env>({
    windowMs: minutes * 60_000,
    limit: (c) => most * c.get('deps').limitFactor,
    standardHeaders: 'draft-7',
    keyGenerator: keyOf,
    handler: (c) => {
      c.header('Retry-After', String(minutes * 60))
      return problemResponse(c, 'rate-limited')
    },
  })

/** Public writing of one address: enough for a village office behind one line. */
export const limitAsking = () => limitRate({ most: 60, minutes: 10, keyOf: clientAddress })

/** Guessing of tracking codes: a code has 140 bits, this keeps the noise down. */
export const limitTracking = () => limitRate({ most: 60, minutes: 5, keyOf: clientAddress })

/** Each may write mails to somebody else's box; the sender besides rests between two to one case. */
export const limitLinks = () => limitRate({ most: 10, minutes: 10, keyOf: clientAddress })

/** Uploads weigh most. */
export const limitUploads = () => limitRate({ most: 60, minutes: 10, keyOf: clientAddress })

const triedAccount = async (c: Context<Env>): Promise<string> => {
  const body: unknown = await c.req.json().catch(() => null)
  const email = body && typeof body === 'object' && 'email' in body ? String(body.email) : ''
  return `${email.trim().toLowerCase().slice(0, 254)} ${clientAddress(c)}`
}

/** Per account and address, so that nobody can lock another person out from elsewhere. */
export const limitSignInOfAccount = () => limitRate({ most: 10, minutes: 5, keyOf: triedAccount })

export const limitSignInOfAddress = () => limitRate({ most: 100, minutes: 5, keyOf: clientAddress })
