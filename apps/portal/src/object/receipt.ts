import type { ObjectionReceipt } from '@terang/contract/objection-views'
import type { Context } from 'hono'
import * as z from 'zod'
import { type Env, pathIn } from '../portal.ts'
import { receiptCookie } from '../receipt-cookie.ts'

/** Tanda bukti penerimaan keberatan, Perki P41(6), as the browser keeps it; the days are counted anew. */
const KeptReceipt = z.object({
  id: z.string(),
  agencyId: z.string(),
  /** Null for an objection without a request. */
  requestNumber: z.string().nullable(),
  registerNumber: z.string(),
  trackingCode: z.string().nullable(),
  receivedOn: z.string(),
  registeredAt: z.string(),
  dueOn: z.string(),
  filedLate: z.boolean(),
  /** The day by whose rule it is counted; absent from a receipt kept before that was told. */
  countedFrom: z.string().optional(),
})
export type KeptReceipt = z.infer<typeof KeptReceipt>

export const objectionReceipt = receiptCookie('objection', KeptReceipt)

type Received = { agencyId: string; requestNumber: string | null; receipt: ObjectionReceipt }

export const toReceipt = (c: Context<Env>, { receipt, ...rest }: Received): Response => {
  const { limits: _, ...kept } = receipt
  objectionReceipt.keep(c, { ...kept, ...rest })
  return c.redirect(pathIn(c.get('scene').lang, '/keberatan/tanda-terima'), 303)
}
