import type { Caller } from '@terang/api/caller'
import { registerObjection } from '@terang/api/objections/register'
import { ask, takeIn } from '@terang/api/requests/register'
import type { Filing } from './deeds.ts'
import type { DemoRequest } from './requests.ts'

type Arrival = { request: DemoRequest; receivedOn: string }

/** Registers one question of the demo by its channel; returns the id of the case. */
export const register = async (
  caller: Caller,
  { request, receivedOn }: Arrival,
): Promise<string> => {
  const { channel, ...question } = request
  const body = { ...question, identityFileId: null }
  const receipt =
    channel === 'portal'
      ? await ask(caller, { ...body, language: 'id' }, null)
      : await takeIn(caller, { ...body, channel, receivedOn }, null)
  return receipt.id
}

type Request = { id: string; version: number }

/** Registers an objection to a request as it now stands, or one by itself; returns its id. */
export const fileObjection = async (
  caller: Caller,
  { alone, ...filing }: Filing,
  request: Request | null,
): Promise<string> => {
  const receipt = await registerObjection(
    caller,
    {
      ...filing,
      grounds: [...filing.grounds],
      requestId: request?.id ?? null,
      requestVersion: request?.version ?? null,
      purpose: alone?.purpose ?? null,
      applicant: alone?.applicant ?? null,
    },
    null,
  )
  return receipt.id
}
