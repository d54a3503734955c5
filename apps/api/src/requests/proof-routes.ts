import { ProveDelivery } from '@terang/contract/delivery-proofs'
import { factory, validated } from '../http.ts'
import { dayIn } from './act.ts'
import { actOperation } from './act-operation.ts'
import { staffActs } from './acted.ts'
import { receiverField } from './letters-sent.ts'

/** What proves that a letter reached the applicant; the name of whoever took it lies sealed. */
export const proofRoutes = factory
  .createApp()
  .post(
    '/:id/delivery-proof',
    actOperation('prove-delivery', 'Note what proves that a letter reached the applicant', [
      'letter-not-sent',
      'delivery-already-proved',
      'date-in-future',
      'date-before-receipt',
    ]),
    validated('json', ProveDelivery),
    async (c) => {
      const { version, letter, means, deliveredOn, postNumber, receiver } = c.req.valid('json')
      return c.json(
        await staffActs(c, {
          version,
          command: {
            type: 'prove-delivery',
            letter,
            means,
            deliveredOn: dayIn('deliveredOn', deliveredOn),
          },
          words: means === 'post' ? { postNumber } : {},
          ...(means === 'in-person' && receiver
            ? { sealed: { [receiverField(letter)]: receiver } }
            : {}),
        }),
        200,
      )
    },
  )
