import { createHmac, createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { entryText, salted, type Entry } from './append.ts'
import { canonicalJson } from './canonical-json.ts'
import { commitment, newSalt } from './commitment.ts'
import { leafOf } from './leaf.ts'

describe('canonical JSON, by the examples of RFC 8785', () => {
  test('keys go by their UTF-16 code units', () => {
    const value = {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '😀': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      ö: 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(value)))).toHaveLength(7)
    const order = [...canonicalJson(value).matchAll(/:"([^"]+)"/g)].map((match) => match[1])
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test('numbers, literals and strings have one form each', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('the order in which keys were written makes no difference, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: {} })).toBe('{"a":{},"b":[{"c":2,"d":1}]}')
    expect(canonicalJson({ a: {}, b: [{ c: 2, d: 1 }] })).toBe('{"a":{},"b":[{"c":2,"d":1}]}')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no JSON', (number) => {
    expect(() => canonicalJson([number])).toThrow(TypeError)
  })
})

describe('the leaf of an entry', () => {
  test('is the hash of RFC 6962: of the empty entry, and of another', () => {
    expect(leafOf('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    const expected = createHash('sha256').update('\u0000{"v":1}').digest('hex')
    expect(leafOf('{"v":1}')).toBe(expected)
  })

  test('an entry in other words or with another byte has another leaf', () => {
    expect(leafOf('{"on":"2026-03-09"}')).not.toBe(leafOf('{"on":"2026-03-10"}'))
    expect(leafOf('{"v":1}')).not.toBe(leafOf('{"v":1} '))
  })
})

describe('a commitment in place of words', () => {
  test('is proved by the salt and the words, and by nothing else', () => {
    const salt = newSalt()
    const proof = createHmac('sha256', Buffer.from(salt, 'base64url')).update('Anggaran 2026')
    expect(commitment(salt, 'Anggaran 2026')).toBe(proof.digest('base64url'))
    expect(commitment(salt, 'Anggaran 2025')).not.toBe(commitment(salt, 'Anggaran 2026'))
    expect(commitment(newSalt(), 'Anggaran 2026')).not.toBe(commitment(salt, 'Anggaran 2026'))
  })

  const entry: Entry = {
    agency: 'ag_1',
    seq: 7,
    case: 'req_1',
    version: 2,
    type: 'sent-back',
    on: '2026-03-09',
    at: '2026-03-09T01:00:00Z',
    actor: { capacity: 'unit', person: 'user_1', unit: 'unit_1' },
    data: { unitId: 'unit_1' },
  }

  test('an entry holds none of the words, and stays the same when they are erased', () => {
    const words = salted({ reason: 'Bukan bidang kami', note: '', other: null })
    expect(words.map((one) => one.field)).toEqual(['reason'])
    const text = entryText(entry, words)
    expect(text).not.toContain('Bukan')
    expect(JSON.parse(text)).toMatchObject({ seq: 7, case: 'req_1', version: 2, on: '2026-03-09' })
    for (const { salt } of words) {
      expect(text).toContain(commitment(salt, 'Bukan bidang kami'))
    }
  })
})
