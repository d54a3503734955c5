import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { blindIndex } from './blind-index.ts'
import { newDataKey, openField, rewrapKey, sealField, unwrapKey, wrapKey } from './envelope.ts'
import { memoryKeyRing, openKeyRing, rotateKeyRing } from './key-ring.ts'
import { createSealer } from './sealed-field.ts'
import { trackingCode, trackingHash } from './tracking-code.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terang-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the key ring', () => {
  test('is made once, readable by its owner only', () => {
    const path = join(folder, 'ring.json')
    const first = openKeyRing(path, true)
    expect(statSync(path).mode & 0o777).toBe(0o400)
    expect(openKeyRing(path, false).currentId).toBe(first.currentId)
  })

  test('a lost ring stops the start when something was wrapped by it', () => {
    expect(() => openKeyRing(join(folder, 'ring.json'), false)).toThrow('missing')
  })

  test('a new key wraps from now on; the old one still opens, and codes stay the same', () => {
    const path = join(folder, 'ring.json')
    const before = openKeyRing(path, true)
    const dataKey = newDataKey()
    const wrapped = wrapKey(before, dataKey, 'per_1')
    const after = rotateKeyRing(path)
    expect(after.currentId).not.toBe(before.currentId)
    expect(unwrapKey(after, wrapped, 'per_1')).toEqual(dataKey)
    const moved = rewrapKey(after, wrapped, 'per_1')
    expect(moved.startsWith(after.currentId)).toBe(true)
    expect(unwrapKey(after, moved, 'per_1')).toEqual(dataKey)
    expect(trackingCode(after, 'req_1')).toBe(trackingCode(before, 'req_1'))
  })
})

describe('a sealed field of a person', () => {
  const place = { subject: 'per_1', field: 'name', row: 'per_1' }

  test('opens in its place and holds no trace of the words', () => {
    const key = newDataKey()
    const sealed = sealField(key, place, 'Sri Wahyuni')
    expect(sealed).not.toContain('Sri')
    expect(openField(key, place, sealed)).toBe('Sri Wahyuni')
  })

  test.each([
    ['another person', { ...place, subject: 'per_2' }],
    ['another field', { ...place, field: 'address' }],
    ['another row', { ...place, row: 'per_2' }],
  ])('moved to %s it does not open', (_where, elsewhere) => {
    const key = newDataKey()
    const sealed = sealField(key, place, 'Sri Wahyuni')
    expect(() => openField(key, elsewhere, sealed)).toThrow()
  })

  test('a wrapped key of one person does not open as that of another', () => {
    const ring = memoryKeyRing()
    const wrapped = wrapKey(ring, newDataKey(), 'per_1')
    expect(() => unwrapKey(ring, wrapped, 'per_2')).toThrow()
  })
})

describe('the blind index', () => {
  test('finds the same number however it is written, and only inside one agency', () => {
    const ring = memoryKeyRing()
    const index = blindIndex(ring, 'nik', 'ag_1', '3578 0123 4567 8901')
    expect(blindIndex(ring, 'nik', 'ag_1', '3578012345678901')).toBe(index)
    expect(blindIndex(ring, 'nik', 'ag_2', '3578012345678901')).not.toBe(index)
    expect(blindIndex(memoryKeyRing(), 'nik', 'ag_1', '3578012345678901')).not.toBe(index)
  })
})

describe('the tracking code', () => {
  test('is seven groups of four without 0, O, 1 and I, the same for the same case', () => {
    const ring = memoryKeyRing()
    expect(trackingCode(ring, 'req_1')).toMatch(/^([2-9A-HJ-NP-Z]{4}-){6}[2-9A-HJ-NP-Z]{4}$/)
    expect(trackingCode(ring, 'req_1')).toBe(trackingCode(ring, 'req_1'))
    expect(trackingCode(ring, 'req_2')).not.toBe(trackingCode(ring, 'req_1'))
  })

  test('may be typed in lower case, with spaces or without dashes', () => {
    expect(trackingHash('ab23 cd45')).toBe(trackingHash('AB23-CD45'))
    expect(trackingHash('ab23cd46')).not.toBe(trackingHash('AB23-CD45'))
  })
})

describe('answers sealed between pages', () => {
  const ring = memoryKeyRing()
  let now = '2026-11-24T01:00:00Z'
  const sealer = createSealer(ring, 'ask', () => now)

  test('come back as they were within a day', () => {
    now = '2026-11-24T01:00:00Z'
    const text = sealer.seal({ details: 'Anggaran 😀' })
    now = '2026-11-25T00:59:00Z'
    expect(sealer.open(text)).toEqual({ ok: true, value: { details: 'Anggaran 😀' } })
    now = '2026-11-25T01:01:00Z'
    expect(sealer.open(text)).toEqual({ ok: false, why: 'expired' })
  })

  test('are refused when a letter was changed, or when sealed for another use', () => {
    now = '2026-11-24T01:00:00Z'
    const text = sealer.seal('x')
    expect(sealer.open(`A${text.slice(1)}`)).toEqual({ ok: false, why: 'broken' })
    expect(createSealer(ring, 'other', () => now).open(text)).toEqual({ ok: false, why: 'broken' })
    expect(sealer.open('')).toEqual({ ok: false, why: 'broken' })
  })
})
