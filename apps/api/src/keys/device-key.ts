import { createHmac } from 'node:crypto'
import type { DeviceKeyView } from '@terang/contract/accounts'
import type { Deps } from '../deps.ts'

/** How long a device without network may keep the key: as long as a session at most. */
const HOURS = 12

/** The same for a person each time, so that whoever signs in again can read what was left; stored nowhere. */
export const deviceKeyOf = (
  { keys, now }: Pick<Deps, 'keys' | 'now'>,
  personId: string,
): DeviceKeyView => ({
  key: createHmac('sha256', keys.derived('device key')).update(personId).digest('base64url'),
  until: new Date(Date.parse(now()) + HOURS * 3_600_000).toISOString(),
})
