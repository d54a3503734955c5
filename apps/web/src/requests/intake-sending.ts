import { provisionalNumber } from '@terang/contract/provisional-number'
import type { Receipt, TakeIn } from '@terang/contract/requests'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { canKeep } from '../device/device-key.ts'
import { isUnreachable } from '../device/device-problem.ts'
import { patient } from '../device/request-patience.ts'
import { randomKey } from '../ui/random-key.ts'
import { keepIntake, type Slip, type WaitingIntake, type Writer } from './waiting-intakes.ts'

export type SentIntake =
  | { kind: 'registered'; receipt: Receipt }
  | { kind: 'kept'; intake: WaitingIntake }

export const newSlip = (day: string): Slip => ({
  id: randomKey(),
  number: provisionalNumber(day, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
})

/** Sent under its own key, so that what arrived twice is registered once. */
export const postIntake = (input: TakeIn, id: string): Promise<Receipt> =>
  parseResponse(
    api.requests.intake.$post(
      { json: input },
      { headers: { 'Idempotency-Key': id }, init: patient() },
    ),
  )

/** To the register; and where nobody answers, to the device, with the same key and the same number. */
export const sendIntake = async (
  input: TakeIn,
  slip: Slip,
  writer: Writer,
): Promise<SentIntake> => {
  const numbered = { ...input, provisionalNumber: slip.number }
  try {
    const { takenInAt } = writer
    const body = takenInAt === undefined ? numbered : { ...numbered, takenInAt }
    return { kind: 'registered', receipt: await postIntake(body, slip.id) }
  } catch (error) {
    if (!isUnreachable(error) || !canKeep()) throw error
    const intake = await keepIntake(input, slip, writer)
    return { kind: 'kept', intake }
  }
}
