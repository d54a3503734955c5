import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  dayNumber,
  earliest,
  fromDayNumber,
  isAfter,
  isBefore,
  latest,
  parseCalendarDate,
  shiftDays,
  shiftMonths,
  weekday,
  yearOf,
} from './calendar-date.ts'

const on = calendarDate

describe('what is a date', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    '%s is one',
    (text) => expect(parseCalendarDate(text)).toBe(text),
  )

  test.each([
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a century is none either'],
    ['2026-04-31', 'April has thirty days'],
    ['2026-00-10', 'there is no month 0'],
    ['2026-13-01', 'there is no month 13'],
    ['2026-01-00', 'there is no day 0'],
    ['1899-12-31', 'before the years that can be entered'],
    ['2200-01-01', 'after them'],
    ['2026-1-01', 'not padded'],
    ['2026-01-01T00:00:00Z', 'an instant'],
    ['2026-01-01\n', 'a line end behind it'],
    ['２０２６-01-01', 'digits of another script'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => {
    expect(parseCalendarDate(text)).toBeNull()
    expect(() => calendarDate(text)).toThrow(RangeError)
  })
})

describe('days have numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-24', 20_781],
    ['1900-01-01', -25_567],
  ])('%s is day %i', (text, day) => {
    expect(dayNumber(on(text))).toBe(day)
    expect(fromDayNumber(day)).toBe(text)
  })

  test('every day of three centuries has its own number, one more than the day before', () => {
    let month = 1
    for (let day = dayNumber(on('1900-01-01')); day <= dayNumber(on('2199-12-31')); day += 1) {
      const date = fromDayNumber(day)
      if (parseCalendarDate(date) !== date || dayNumber(date) !== day) expect.fail(date)
      const next = Number(date.slice(5, 7))
      if (next !== month && !date.endsWith('-01')) expect.fail(date)
      month = next
    }
  })

  test('a computed date may lie outside the years that can be entered, and still counts on', () => {
    const late = shiftDays(on('2199-12-31'), 1)
    expect(late).toBe('2200-01-01')
    expect(shiftDays(late, -1)).toBe('2199-12-31')
    expect(shiftMonths(on('2199-12-31'), 360)).toBe('2229-12-31')
    expect(() => fromDayNumber(dayNumber(on('2199-12-31')) + 4_000_000)).toThrow(RangeError)
  })
})

describe('shifting', () => {
  test.each([
    ['2026-12-31', 3, '2027-03-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s, the last day when the month is shorter', (from, months, to) =>
    expect(shiftMonths(on(from), months)).toBe(to),
  )

  test('shifting by days and back returns', () => {
    const day = fc.integer({ min: -25_567, max: 84_000 }).map(fromDayNumber)
    fc.assert(
      fc.property(day, fc.integer({ min: -3_000, max: 3_000 }), (date, days) => {
        expect(shiftDays(shiftDays(date, days), -days)).toBe(date)
      }),
    )
  })
})

test('the week begins on Monday, before 1970 as after it', () => {
  expect(weekday(on('2026-11-23'))).toBe(1)
  expect(weekday(on('2026-11-24'))).toBe(2)
  expect(weekday(on('2026-11-29'))).toBe(7)
  expect(weekday(on('1945-08-17'))).toBe(5)
})

test('dates are compared by the calendar', () => {
  const [first, second, third] = [on('2025-12-31'), on('2026-01-01'), on('2026-10-02')]
  expect(isBefore(first, second)).toBe(true)
  expect(isBefore(second, second)).toBe(false)
  expect(isAfter(third, second)).toBe(true)
  expect(latest(second, third, first)).toBe(third)
  expect(earliest(second, third, first)).toBe(first)
  expect(yearOf(first)).toBe(2025)
})
