import { DELIVERY_MEANS, SENT_LETTERS } from '@terang/law'
import * as z from 'zod'
import { date, version, words } from './words.ts'

type Proved = { means: string; postNumber: string | null; receiver: string | null }
const namesNumber = ({ means, postNumber }: Proved): boolean =>
  means !== 'post' || postNumber !== null
const namesReceiver = ({ means, receiver }: Proved): boolean =>
  means !== 'in-person' || receiver !== null

/** What proves that a letter arrived: the post with its number, a hand with the name of whoever took it. */
export const ProveDelivery = z
  .strictObject({
    version: version(),
    letter: z.enum(SENT_LETTERS),
    /** Opening on the portal is noted by itself. */
    means: z.enum(DELIVERY_MEANS).exclude(['portal']),
    deliveredOn: date(),
    postNumber: words(3, 60).nullable().default(null),
    receiver: words(2, 200).nullable().default(null),
  })
  .refine(namesNumber, { path: ['postNumber'], params: { problem: 'required' } })
  .refine(namesReceiver, { path: ['receiver'], params: { problem: 'required' } })

/** A letter that went out, with everything that proves it arrived. */
export const LetterView = z.object({
  letter: z.enum(SENT_LETTERS),
  sentOn: z.string(),
  proofs: z.array(
    z.object({
      means: z.enum(DELIVERY_MEANS),
      on: z.string(),
      /** When the mail server took it, or the applicant opened it; null where only the day is known. */
      at: z.string().nullable(),
      /** The number of the post, or whoever took it. */
      detail: z.string().nullable(),
    }),
  ),
})
export type LetterView = z.infer<typeof LetterView>
