import { Receipt } from '@terang/contract/requests'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Env } from '../portal.ts'

const NAME = 'terang_receipt'
const MINUTES = 15

/** The receipt for its own page, sealed and for a quarter of an hour: a reload shows it again. */
export const keepReceipt = (c: Context<Env>, receipt: Receipt): void => {
  const { sealer } = c.get('deps')
  setCookie(c, NAME, sealer.seal(receipt, MINUTES * 60_000), {
    ...attributes(c),
    maxAge: MINUTES * 60,
  })
}

export const receiptOf = (c: Context<Env>): Receipt | null => {
  const opened = c.get('deps').sealer.open(getCookie(c, NAME) ?? '')
  if (!opened.ok) return null
  const read = Receipt.safeParse(opened.value)
  return read.success ? read.data : null
}

export const forgetReceipt = (c: Context<Env>): void => {
  deleteCookie(c, NAME, attributes(c))
}

const attributes = (c: Context<Env>) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: c.get('deps').secureCookies || c.req.url.startsWith('https:'),
})
