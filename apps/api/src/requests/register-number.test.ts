import { expect, test } from 'vitest'
import { registerNumber } from './register-number.ts'

const march = { seq: 7, on: '2026-03-12', slug: 'dinsos' }

test.each([
  ['{seq:4}/PPID/{roman}/{YYYY}', '0007/PPID/III/2026'],
  ['{slug}-{YYYY}-{seq:6}', 'DINSOS-2026-000007'],
  ['{seq}.{MM}.{YYYY}', '7.03.2026'],
  ['PPID', '0007/PPID/2026'],
  ['PPID/{unknown}/{seq}/{YYYY}', 'PPID/{unknown}/7/2026'],
])('%s becomes %s', (pattern, number) => {
  expect(registerNumber(pattern, march)).toBe(number)
})

test('a sequence longer than its width keeps all its digits', () => {
  expect(registerNumber('{seq:2}/{YYYY}', { ...march, seq: 12345 })).toBe('12345/2026')
})
