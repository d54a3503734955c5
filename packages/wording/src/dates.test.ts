import { describe, expect, test } from 'vitest'
import {
  clockText,
  counted,
  dateOfInstant,
  dateRange,
  dayAndMonth,
  instantText,
  longDate,
  longDateYearless,
  monthName,
  numberText,
  plainDate,
  rupiah,
  shortDate,
  weekdayName,
  weekdayLetters,
  weekdayShort,
} from './dates.ts'

describe('a calendar date in Indonesian', () => {
  test('is written out with its weekday', () => {
    expect(longDate('2026-03-30', 'id')).toBe('Senin, 30 Maret 2026')
    expect(longDate('2027-01-01', 'id')).toBe('Jumat, 1 Januari 2027')
    expect(longDate('2024-02-29', 'id')).toBe('Kamis, 29 Februari 2024')
    expect(longDateYearless('2026-03-30', 'id')).toBe('Senin, 30 Maret')
  })

  test('is plain or short where there is less room', () => {
    expect(plainDate('2026-03-30', 'id')).toBe('30 Maret 2026')
    expect(shortDate('2026-03-30', 'id')).toBe('Sen, 30 Mar')
    expect(dayAndMonth('2026-03-30', 'id')).toBe('30 Mar')
    expect(weekdayName('2026-03-27', 'id')).toBe('Jumat')
    expect(weekdayShort('2026-03-29', 'id')).toBe('Min')
    expect(monthName('2026-08-17', 'id')).toBe('Agustus')
  })

  test('has two letters of its own for each weekday', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-03-${day}`)
    for (const language of ['id', 'en'] as const) {
      const letters = week.map((date) => weekdayLetters(date, language))
      expect(new Set(letters).size).toBe(7)
      for (const [at, date] of week.entries()) {
        expect(weekdayName(date, language)[0]).toBe(letters[at]?.[0])
      }
    }
    expect(weekdayLetters('2026-03-30', 'id')).toBe('Sn')
  })
})

test('a calendar date in English is British', () => {
  expect(longDate('2026-03-30', 'en')).toMatch(/^Monday,? 30 March 2026$/)
  expect(longDate('2024-02-29', 'en')).toMatch(/^Thursday,? 29 February 2024$/)
  expect(plainDate('2027-01-01', 'en')).toBe('1 January 2027')
  expect(dayAndMonth('2026-03-30', 'en')).toBe('30 Mar')
})

test('a run of days names its month once', () => {
  expect(dateRange('2026-03-19', '2026-03-19', 'id')).toBe('19 Maret')
  expect(dateRange('2026-03-18', '2026-03-24', 'id')).toBe('18–24 Maret')
  expect(dateRange('2026-12-31', '2027-01-03', 'id')).toBe('31 Desember–3 Januari')
})

describe('an instant', () => {
  test('is told by the clock of the agency, not of the machine', () => {
    expect(instantText('2026-03-11T02:42:10Z', 'Asia/Jakarta', 'id')).toBe(
      'Rabu, 11 Maret 2026, pukul 09.42 WIB',
    )
    expect(clockText('2026-03-11T02:42:10Z', 'Asia/Makassar', 'id')).toBe('10.42 WITA')
    expect(clockText('2026-03-11T02:42:10Z', 'Asia/Jayapura', 'en')).toBe('11:42 WIT')
  })

  test('late in the evening UTC is the next day in Indonesia', () => {
    expect(dateOfInstant('2026-10-12T17:30:00Z', 'Asia/Jakarta')).toBe('2026-10-13')
    expect(instantText('2026-10-12T17:00:00Z', 'Asia/Jakarta', 'id')).toBe(
      'Selasa, 13 Oktober 2026, pukul 00.00 WIB',
    )
  })
})

test('numbers follow the language, rupiah is always Indonesian', () => {
  expect(numberText(12480, 'id')).toBe('12.480')
  expect(numberText(12480.5, 'en')).toBe('12,480.5')
  expect(rupiah(25_000)).toBe('Rp25.000')
  expect(rupiah(0)).toBe('Rp0')
})

test('English counts in singular and plural', () => {
  expect(counted(1, 'day', 'days')).toBe('1 day')
  expect(counted(0, 'day', 'days')).toBe('0 days')
  expect(counted(12, 'day', 'days')).toBe('12 days')
})
