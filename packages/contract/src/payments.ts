import { PAYMENT_KINDS } from '@terang/law'
import * as z from 'zod'
import { date, version } from './words.ts'

export const NotePayment = z.strictObject({
  version: version(),
  kind: z.enum(PAYMENT_KINDS),
  paidOn: date(),
  /** Rupiah; at most what is still to be paid. */
  amount: z.int().min(1).max(200_000_000),
})

/** What copying and sending cost and what was paid of it (Perki P37, P38). */
export const CostsView = z.object({
  owed: z.int(),
  paid: z.int(),
  open: z.int(),
  payments: z.array(
    z.object({
      ordinal: z.int(),
      kind: z.enum(PAYMENT_KINDS),
      paidOn: z.string(),
      amount: z.int(),
      /** Tanda bukti penerimaan pembayaran: of cash alone. */
      receiptNumber: z.string().nullable(),
    }),
  ),
})
export type CostsView = z.infer<typeof CostsView>
