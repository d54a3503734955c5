import { factory } from './http.ts'
import { Refused } from './refused.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Another site may not act with somebody's cookie. Browsers say where a request comes from by
 * Sec-Fetch-Site or Origin; a program that sends neither is not a browser led astray.
 */
export const sameSiteOnly = factory.createMiddleware(async (c, next) => {
  if (!SAFE.has(c.req.method) && c.req.header('cookie') && !isOwn(c.req.raw)) {
    throw new Refused('cross-site')
  }
  await next()
})

const isOwn = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || hostOf(origin) === (request.headers.get('host') ?? hostOf(request.url))
}

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).host : null
