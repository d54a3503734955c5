import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { keep, kept } from '../locale/kept.ts'
import { DeviceProblem } from './device-problem.ts'
import { type HeldKey, withStore } from './device-store.ts'
import { isUsable, keyOf, takeKey } from './key-holding.ts'
import { patient } from './request-patience.ts'
import { deviceKey } from './sealed-value.ts'

const SALT_BYTES = 32

/** Under this name every tab sees at once that somebody left. */
const VISIT = 'terang-device-visit'
const visitNow = () => kept(VISIT)

/** Without a secure context a browser has neither seals nor a worker: then nothing is kept. */
export const canKeep = (): boolean => isSecureContext && 'indexedDB' in globalThis

/** Fetches this person's key while there is a line; whoever's key was held before is locked out. */
export const holdKey = async (personId: string): Promise<void> => {
  await dropKeyOfOthers(personId)
  await takeKey(personId, {
    visit: visitNow,
    ask: askKey,
    derive: async (secret) => deviceKey(secret, await deviceSalt()),
    keep: async (held) => {
      await withStore((store) => store.put('keys', held, 'now'))
    },
  })
}

export const askKey = () =>
  parseResponse(api.account['device-key'].$get(undefined, { init: patient() }))

/** The key of whoever is signed in on this device; null after sign-out and past its time. */
export const heldKey = async (): Promise<HeldKey | null> => {
  if (!canKeep()) return null
  const held = await withStore((store) => store.get('keys', 'now'))
  return held && isUsable(held, visitNow(), Date.now()) ? held : null
}

/** The same where keeping cannot go on without it: what this person wrote is sealed with no other key. */
export const neededKey = async (personId: string): Promise<HeldKey> => {
  if (!canKeep()) throw new DeviceProblem('device-closed')
  return keyOf(personId, await heldKey())
}

/** From now on nobody reads what lies here, until its person signs in again. */
export const dropKey = async (): Promise<void> => {
  if (!canKeep()) return
  keep(VISIT, crypto.randomUUID())
  await withStore((store) => store.delete('keys', 'now'))
}

/** The server named this person: whoever's key is here otherwise is locked out. */
export const dropKeyOfOthers = async (personId: string): Promise<void> => {
  const held = await heldKey()
  if (held && held.personId !== personId) await dropKey()
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
