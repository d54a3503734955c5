import type { Deps } from '@terang/api/deps'
import { ask, takeIn } from '@terang/api/requests/register'
import { callerAs, citizen } from './callers.ts'
import type { DemoRequest } from './requests.ts'

type Arrival = { request: DemoRequest; receivedOn: string; by: string }

/** Registers one question of the demo by its channel; returns the id of the case. */
export const register = async (
  deps: Deps,
  { request, receivedOn, by }: Arrival,
): Promise<string> => {
  const { channel, ...question } = request
  const body = { ...question, identityFileId: null }
  const receipt =
    channel === 'portal'
      ? await ask(citizen(deps, null), { ...body, language: 'id' }, null)
      : await takeIn(callerAs(deps, by), { ...body, channel, receivedOn }, null)
  return receipt.id
}
