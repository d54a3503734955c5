import type { Problem } from '@terang/contract/problem'
import type { Context, MiddlewareHandler } from 'hono'
import { BARE_HEADERS } from './bare-answer.ts'
import { watchLoop } from './loop-lag.ts'

/** Most requests at work at once; measured: beyond this, waiting only grows. */
const MOST_IN_FLIGHT = 200

export type Limits = { mostInFlight?: number; isLagging?: () => boolean }

/** An overloaded server says 503 with Retry-After before it reads the body. */
export const shed = ({
  mostInFlight = MOST_IN_FLIGHT,
  isLagging = watchLoop(),
}: Limits = {}): MiddlewareHandler => {
  let inFlight = 0
  return async (c, next) => {
    if (inFlight >= mostInFlight || isLagging()) return overloaded(c)
    inFlight += 1
    try {
      return await next()
    } finally {
      inFlight -= 1
    }
  }
}

const WORDS = `Terang sedang penuh. Coba lagi sebentar lagi.
Terang is busy at the moment. Please try again shortly.
`

const overloaded = (c: Context): Response => {
  const headers = { ...BARE_HEADERS, 'Retry-After': '2' }
  if (!/^\/api(\/|$)/.test(c.req.path)) return c.text(WORDS, 503, headers)
  const problem: Problem = {
    type: 'urn:terang:problem:overloaded',
    status: 503,
    code: 'overloaded',
    requestId: crypto.randomUUID(),
  }
  return c.body(JSON.stringify(problem), 503, {
    ...headers,
    'Content-Type': 'application/problem+json',
  })
}
