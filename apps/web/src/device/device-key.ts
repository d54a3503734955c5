import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { DeviceProblem } from './device-problem.ts'
import { type HeldKey, withStore } from './device-store.ts'
import { deviceKey } from './sealed-value.ts'

const SALT_BYTES = 32

/** Without a secure context a browser has neither seals nor a worker: then nothing is kept. */
export const canKeep = (): boolean => isSecureContext && 'indexedDB' in globalThis

/** Fetches this person's key while there is a line; whoever's key was held before is locked out. */
export const holdKey = async (personId: string): Promise<void> => {
  const held = await heldKey()
  if (held && held.personId !== personId) await dropKey()
  const { key: secret, until } = await parseResponse(api.account['device-key'].$get())
  const key = await deviceKey(secret, await deviceSalt())
  await withStore((store) => store.put('keys', { personId, key, until }, 'now'))
}

/** The key of whoever is signed in on this device; null after sign-out and past its time. */
export const heldKey = async (): Promise<HeldKey | null> => {
  if (!canKeep()) return null
  const held = await withStore((store) => store.get('keys', 'now'))
  return held && Date.parse(held.until) > Date.now() ? held : null
}

/** The same where keeping cannot go on without it. */
export const neededKey = async (): Promise<HeldKey> => {
  const held = await heldKey()
  if (held === null) throw new DeviceProblem(canKeep() ? 'device-locked' : 'device-closed')
  return held
}

/** From now on nobody reads what lies here, until its person signs in again. */
export const dropKey = async (): Promise<void> => {
  if (canKeep()) await withStore((store) => store.delete('keys', 'now'))
}

const deviceSalt = (): Promise<Uint8Array<ArrayBuffer>> =>
  withStore(async (store) => {
    const change = store.transaction('salt', 'readwrite')
    const known = await change.store.get('device')
    const salt = known ?? crypto.getRandomValues(new Uint8Array(SALT_BYTES))
    if (known === undefined) await change.store.put(salt, 'device')
    await change.done
    return salt
  })
