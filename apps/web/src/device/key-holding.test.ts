import { expect, test } from 'vitest'
import type { HeldKey } from './device-store.ts'
import { isUsable, keyOf, takeKey } from './key-holding.ts'
import { deviceKey } from './sealed-value.ts'

const UNTIL = '2026-03-12T15:00:00.000Z'
const NOON = Date.parse('2026-03-12T05:00:00.000Z')
const SECRET = 'A'.repeat(43)

/** A device on which `leave` ends the visit, and a server that names `named`. */
const device = (named: string) => {
  const kept: HeldKey[] = []
  let visit: string | null = null
  return {
    kept,
    leave: () => {
      visit = 'another'
    },
    steps: {
      visit: () => visit,
      ask: async () => ({ personId: named, key: SECRET, until: UNTIL }),
      derive: (secret: string) => deviceKey(secret, new Uint8Array(32)),
      keep: async (held: HeldKey) => {
        kept.push(held)
      },
    },
  }
}

test('the key is kept for the person whom the server names', async () => {
  const { kept, steps } = device('siti')
  await takeKey('siti', steps)
  expect(kept).toMatchObject([{ personId: 'siti', until: UNTIL }])
})

test('the server names another than the page believes: no key is kept', async () => {
  const { kept, steps } = device('budi')
  await expect(takeKey('siti', steps)).rejects.toThrow('device-locked')
  expect(kept).toEqual([])
})

test('a key that arrives after its person left is not kept', async () => {
  const { kept, steps, leave } = device('siti')
  const ask = async () => {
    leave()
    return steps.ask()
  }
  await expect(takeKey('siti', { ...steps, ask })).rejects.toThrow('device-locked')
  expect(kept).toEqual([])
})

test('a key that was being kept while its person left opens nothing', async () => {
  const { kept, steps, leave } = device('siti')
  const keep = async (held: HeldKey) => {
    leave()
    await steps.keep(held)
  }
  await takeKey('siti', { ...steps, keep })
  expect(kept.map((held) => isUsable(held, steps.visit(), NOON))).toEqual([false])
})

test.each([
  ['within its time and visit', null, NOON, true],
  ['past its time', null, Date.parse(UNTIL), false],
  ['after somebody signed out', 'another', NOON, false],
])('a key %s', (_when, visit, now, usable) => {
  expect(isUsable({ until: UNTIL, visit: null }, visit, now)).toBe(usable)
})

test('what one person wrote is never sealed with the key of another who came meanwhile', async () => {
  const { kept, steps } = device('budi')
  await takeKey('budi', steps)
  const held = kept[0] ?? null
  expect(keyOf('budi', held)).toBe(held)
  expect(() => keyOf('siti', held)).toThrow('device-locked')
  expect(() => keyOf('siti', null)).toThrow('device-locked')
})
