import { describe, expect, test } from 'vitest'
import { formatInstant, parseInstant } from './instant.ts'
import { dateInZone, ZONE_NAMES, ZONE_OFFSETS, ZONES } from './policy.ts'

describe('an instant is told with Z or an offset', () => {
  test('the same instant may be written in many ways', () => {
    const seconds = 1_797_508_200
    for (const text of [
      '2026-12-17T19:50:00+08:00',
      '2026-12-17T19:50+0800',
      '2026-12-17T11:50:00Z',
      '2026-12-17T11:50:00.999Z',
      '2026-12-17T06:20:00-05:30',
    ]) {
      expect(parseInstant(text)).toBe(seconds)
    }
    expect(formatInstant(seconds, 7)).toBe('2026-12-17T18:50:00+07:00')
  })

  test.each([
    '2026-12-17',
    '2026-12-17T11:50:00',
    '2026-12-17T24:00:00Z',
    '2026-12-17T11:60:00Z',
    '2026-12-17T11:50:60Z',
    '2026-12-17 11:50:00Z',
    '2026-02-30T11:50:00Z',
    '2026-12-17T11:50:00+24:00',
    '0001-01-01T00:00:00Z',
    '',
  ])('%j is none', (text) => {
    expect(parseInstant(text)).toBeNull()
    expect(() => dateInZone(text, 'Asia/Jakarta')).toThrow(RangeError)
  })
})

test('the three zones lie seven, eight and nine hours ahead', () => {
  const told = ZONES.map((zone) => [
    ZONE_NAMES[zone],
    ZONE_OFFSETS[zone],
    dateInZone('2026-12-31T15:30:00Z', zone),
  ])
  expect(told).toEqual([
    ['WIB', 7, '2026-12-31'],
    ['WITA', 8, '2026-12-31'],
    ['WIT', 9, '2027-01-01'],
  ])
})

test('the last second of a day belongs to it', () => {
  expect(dateInZone('2026-10-13T16:59:59Z', 'Asia/Jakarta')).toBe('2026-10-13')
  expect(dateInZone('2026-10-13T17:00:00Z', 'Asia/Jakarta')).toBe('2026-10-14')
  expect(dateInZone('1969-12-31T16:59:59Z', 'Asia/Jakarta')).toBe('1969-12-31')
})
