import { NotePayment } from '@terang/contract/payments'
import { factory, validated } from '../http.ts'
import { dayIn } from './act.ts'
import { actOperation } from './act-operation.ts'
import { staffActs } from './acted.ts'

/** The cost of copying and sending, paid (P38(3)(4)). */
export const paymentRoutes = factory
  .createApp()
  .post(
    '/:id/payment',
    actOperation('note-payment', 'Note what was paid of the cost of copying and sending', [
      'not-answered',
      'no-cost-stated',
      'already-paid',
      'payment-exceeds-cost',
      'date-in-future',
      'date-before-receipt',
    ]),
    validated('json', NotePayment),
    async (c) => {
      const { version, kind, paidOn, amount } = c.req.valid('json')
      const day = dayIn('paidOn', paidOn)
      return c.json(
        await staffActs(c, {
          version,
          command: { type: 'note-payment', kind, paidOn: day, amount },
        }),
        200,
      )
    },
  )
