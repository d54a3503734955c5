import { createHmac } from 'node:crypto'
import { type DeviceKeyView, SESSION_HOURS } from '@terang/contract/accounts'
import type { Deps } from '../deps.ts'

/** The same for a person each time, so that whoever signs in again can read what was left; stored nowhere. */
export const deviceKeyOf = (
  { keys, now }: Pick<Deps, 'keys' | 'now'>,
  personId: string,
): DeviceKeyView => ({
  personId,
  key: createHmac('sha256', keys.derived('device key')).update(personId).digest('base64url'),
  until: new Date(Date.parse(now()) + SESSION_HOURS * 3_600_000).toISOString(),
})
