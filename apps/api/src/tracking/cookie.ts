import { createHmac, timingSafeEqual } from 'node:crypto'
import { OPEN_CASE_MINUTES } from '@terang/contract/tracking-links'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../http.ts'

const NAME = 'terang_case'

/** Remembers one case for a while, so that the code need not be typed for every step. */
export const rememberCase = (c: Context<Env>, caseId: string): void => {
  const until = Math.floor(Date.parse(c.get('deps').now()) / 1000) + OPEN_CASE_MINUTES * 60
  const value = `${caseId}.${until}`
  setCookie(c, NAME, `${value}.${seal(c, value)}`, {
    ...attributes(c),
    maxAge: OPEN_CASE_MINUTES * 60,
  })
}

export const forgetCase = (c: Context<Env>): void => {
  deleteCookie(c, NAME, attributes(c))
}

/** The case that a valid cookie names; null for none, an old one or one that we did not write. */
export const trackedCaseOf = (c: Context<Env>): string | null => {
  const [caseId = '', until = '', mac = '', ...rest] = (getCookie(c, NAME) ?? '').split('.')
  if (rest.length > 0 || !sameText(mac, seal(c, `${caseId}.${until}`))) return null
  return Number(until) * 1000 > Date.parse(c.get('deps').now()) ? caseId : null
}

const seal = (c: Context<Env>, value: string): string =>
  createHmac('sha256', c.get('deps').keys.derived('tracking cookie'))
    .update(value)
    .digest('base64url')

const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

const attributes = (c: Context<Env>) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: c.get('deps').secureCookies || c.req.url.startsWith('https:'),
})
