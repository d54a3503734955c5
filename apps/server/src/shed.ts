import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { MiddlewareHandler } from 'hono'

/** Most requests at work at once; measured: beyond this, waiting only grows. */
const MOST_IN_FLIGHT = 200
/** Mean delay of the event loop, in milliseconds, at which new work is refused. */
const MOST_LAG_MS = 300

const NEVER_SHED = /^\/(healthz|readyz)$/

/** An overloaded server says 503 with Retry-After before it reads the body. */
export const shed = (mostInFlight = MOST_IN_FLIGHT): MiddlewareHandler => {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  let lagging = false
  setInterval(() => {
    lagging = delay.mean / 1e6 > MOST_LAG_MS + 20
    delay.reset()
  }, 500).unref()
  let inFlight = 0
  return async (c, next) => {
    if (NEVER_SHED.test(c.req.path)) return next()
    if (inFlight >= mostInFlight || lagging) {
      c.header('Retry-After', '2')
      c.header('Cache-Control', 'no-store')
      if (!c.req.path.startsWith('/api'))
        return c.text('503. Terang sedang penuh. Coba lagi sebentar lagi.', 503)
      const problem = { type: 'about:blank', status: 503, code: 'overloaded', requestId: 'none' }
      return c.body(JSON.stringify(problem), 503, { 'Content-Type': 'application/problem+json' })
    }
    inFlight += 1
    try {
      return await next()
    } finally {
      inFlight -= 1
    }
  }
}
