import { describe, expect, test } from 'vitest'
import {
  mayMeet,
  mayRepeat,
  type NumberPattern,
  type NumberParts,
  patternFault,
  registerNumber,
} from './number-pattern.ts'

const march: NumberParts = { seq: 7, on: '2026-03-12', slug: 'dinsos', channel: 'portal' }
const pattern = (text: string, codes: Partial<NumberPattern> = {}): NumberPattern => ({
  classification: '',
  unitCode: '',
  ...codes,
  pattern: text,
})
const codes = { classification: '480', unitCode: '107.6' }

test.each([
  ['{seq:4}/PPID/{roman}/{YYYY}', '0007/PPID/III/2026'],
  ['{slug}-{YYYY}-{seq:6}', 'DINSOS-2026-000007'],
  ['{seq}.{MM}.{YYYY}', '7.03.2026'],
  ['{seq:2}/Per-{kanal}/{MM}/{YYYY}', '07/Per-WEB/03/2026'],
  ['{kode}/{seq}/{unit}/{YYYY}', '480/7/107.6/2026'],
  ['PPID', '0007/PPID/2026'],
  ['PPID/{unknown}/{seq}/{YYYY}', 'PPID/{unknown}/7/2026'],
])('%s becomes %s', (text, number) => {
  expect(registerNumber(pattern(text, codes), march)).toBe(number)
})

test('a sequence longer than its width keeps all its digits', () => {
  expect(registerNumber(pattern('{seq:2}/{YYYY}'), { ...march, seq: 12345 })).toBe('12345/2026')
})

describe('a pattern by itself', () => {
  test.each([
    ['PPID/{YYYY}', 'pattern-without-sequence'],
    ['{seq}/{seq}/{YYYY}', 'pattern-without-sequence'],
    ['{seq}/PPID/{MM}', 'pattern-without-year'],
    ['{seq}{YYYY}', 'pattern-sequence-touches-digits'],
    ['1{seq}/{YYYY}', 'pattern-sequence-touches-digits'],
    ['{seq}/{kode}/{YYYY}', 'pattern-without-code'],
    ['{seq}/{unit}/{YYYY}', 'pattern-without-code'],
    ['{seq}/📄/{YYYY}', 'pattern-characters'],
    ['{seq}/{nama}/{YYYY}', 'pattern-characters'],
    ['{seq}/X\r\nBcc: a@b/{YYYY}', 'pattern-characters'],
    [' {seq}/{YYYY}', 'pattern-characters'],
    [`{seq}/${'PANJANG'.repeat(9)}/{YYYY}`, 'pattern-too-long'],
  ])('%j is refused: %s', (text, fault) => {
    expect(patternFault(pattern(text), 'dinsos')).toBe(fault)
  })

  test('with a sequence that stands alone and a year is taken', () => {
    for (const text of ['{seq}/{YYYY}', '{slug}-{YYYY}-{seq:6}', '{seq:4}/PPID/{roman}/{YYYY}']) {
      expect(patternFault(pattern(text), 'dinsos')).toBeNull()
    }
    const coded = pattern('{kode}/{seq}/{unit}/{YYYY}', codes)
    expect(patternFault(coded, 'dinsos')).toBeNull()
    // A slug with a digit at its end would lengthen the sequence.
    expect(patternFault(pattern('{slug}{seq}/{YYYY}'), 'upt2')).toBe(
      'pattern-sequence-touches-digits',
    )
  })
})

describe('two patterns', () => {
  const repeats = (one: string, other: string) => mayRepeat(pattern(one), pattern(other), 'dinsos')

  test('that move the sequence to another place could write one number twice', () => {
    expect(repeats('{seq}/7/{YYYY}', '2/{seq}/{YYYY}')).toBe(true)
    expect(repeats('{YYYY}/{seq}', '{seq}/{YYYY}')).toBe(true)
    expect(repeats('{seq}/{MM}/{YYYY}', '{MM}/{seq}/{YYYY}')).toBe(true)
  })

  test('with the sequence in one place, or with other words, never could', () => {
    expect(repeats('{seq}/PPID/{YYYY}', '{seq:4}/PPID/{YYYY}')).toBe(false)
    expect(repeats('{seq}/PPID/{YYYY}', '{YYYY}/PI/{seq}')).toBe(false)
    expect(repeats('{seq}/480/{YYYY}', '480/{seq}/{YYYY}')).toBe(true)
    expect(repeats('{seq}/{roman}/{YYYY}', '{seq}/{kanal}/{YYYY}')).toBe(false)
  })

  test('of two registers may not even look alike', () => {
    const meets = (one: string, other: string) => mayMeet(pattern(one), pattern(other), 'dinsos')
    expect(meets('{seq}/PI/{YYYY}', '{seq}/KEB/{YYYY}')).toBe(false)
    expect(meets('{seq}/pi/{YYYY}', '{seq:4}/PI/{YYYY}')).toBe(true)
    expect(meets('{seq}/{kanal}/{YYYY}', '{seq}/WEB/{YYYY}')).toBe(true)
    expect(meets('{seq}/{roman}/{YYYY}', '{seq}/KEB/{YYYY}')).toBe(false)
  })
})
