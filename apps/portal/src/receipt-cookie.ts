import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type * as z from 'zod'
import type { Env } from './portal.ts'

const NAME = 'terang_receipt'
/** How long a receipt can be opened again. */
export const RECEIPT_MINUTES = 15

/** A receipt for its own page, sealed and for a short while: a reload shows it again. */
export const receiptCookie = <Kept>(kind: 'request' | 'objection', schema: z.ZodType<Kept>) => ({
  keep: (c: Context<Env>, receipt: Kept): void => {
    const { sealer } = c.get('deps')
    setCookie(c, NAME, sealer.seal({ kind, receipt }, RECEIPT_MINUTES * 60_000), {
      ...attributes(c),
      maxAge: RECEIPT_MINUTES * 60,
    })
  },
  read: (c: Context<Env>): Kept | null => {
    const opened = c.get('deps').sealer.open(getCookie(c, NAME) ?? '')
    if (!opened.ok) return null
    const { value } = opened
    const isOurs = typeof value === 'object' && value !== null && 'kind' in value
    if (!isOurs || value.kind !== kind || !('receipt' in value)) return null
    const read = schema.safeParse(value.receipt)
    return read.success ? read.data : null
  },
})

/** Whatever receipt there is, for a computer that others use too. */
export const forgetReceipt = (c: Context<Env>): void => {
  deleteCookie(c, NAME, attributes(c))
}

const attributes = (c: Context<Env>) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: c.get('deps').secureCookies || c.req.url.startsWith('https:'),
})
