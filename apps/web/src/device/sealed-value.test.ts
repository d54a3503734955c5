import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { deviceKey, seal, unseal } from './sealed-value.ts'

const secret = () => randomBytes(32).toString('base64url')
const salt = () => crypto.getRandomValues(new Uint8Array(32))

const mine = secret()
const here = salt()
const WRITTEN = { name: 'Siti Aminah', nik: '3578014109680003', words: 'dengan é dan 😀' }

test('whoever signs in again on the same device reads what was left', async () => {
  const sealed = await seal(await deviceKey(mine, here), 'a', WRITTEN)
  expect(await unseal(await deviceKey(mine, here), 'a', sealed)).toEqual(WRITTEN)
})

test.each([
  ['another person', async () => deviceKey(secret(), here), 'a'],
  ['another device', async () => deviceKey(mine, salt()), 'a'],
  ['another place', async () => deviceKey(mine, here), 'b'],
])('%s does not open it', async (_who, key, place) => {
  const sealed = await seal(await deviceKey(mine, here), 'a', WRITTEN)
  expect(await unseal(await key(), place, sealed)).toBeNull()
})

test('nothing of it lies there in clear, and no two sealings are alike', async () => {
  const key = await deviceKey(mine, here)
  const [first, second] = [await seal(key, 'a', WRITTEN), await seal(key, 'a', WRITTEN)]
  expect(Buffer.from(first.bytes).includes('Siti')).toBe(false)
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(false)
})

test('the key cannot be read out', async () => {
  await expect(crypto.subtle.exportKey('raw', await deviceKey(mine, here))).rejects.toThrow()
})
