import type { DeviceKeyView } from '@terang/contract/accounts'
import { DeviceProblem } from './device-problem.ts'
import type { HeldKey } from './device-store.ts'

/** What holding a key asks of the server and of this device. */
export type KeySteps = {
  /** Changes whenever somebody leaves this device. */
  visit: () => string | null
  ask: () => Promise<DeviceKeyView>
  derive: (secret: string) => Promise<CryptoKey>
  keep: (held: HeldKey) => Promise<void>
}

/**
 * The key is whose the server says. Of another than was asked for, or when somebody left meanwhile, it is not
 * kept; one that was kept all the same bears the visit that ended and opens nothing.
 */
export const takeKey = async (personId: string, steps: KeySteps): Promise<void> => {
  const visit = steps.visit()
  const { personId: named, key: secret, until } = await steps.ask()
  if (named !== personId) throw new DeviceProblem('device-locked')
  const key = await steps.derive(secret)
  if (steps.visit() !== visit) throw new DeviceProblem('device-locked')
  await steps.keep({ personId: named, key, until, visit })
}

/** In its time, and of somebody who has not left since. */
export const isUsable = (
  held: Pick<HeldKey, 'until' | 'visit'>,
  visit: string | null,
  now: number,
): boolean => held.visit === visit && Date.parse(held.until) > now

/** This person's key, where it is the one that is held. */
export const keyOf = (personId: string, held: HeldKey | null): HeldKey => {
  if (held?.personId !== personId) throw new DeviceProblem('device-locked')
  return held
}
