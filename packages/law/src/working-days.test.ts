import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  calendarDate,
  type Counting,
  DEFAULT_POLICY,
  dayNumber,
  fromDayNumber,
  isWorkingDay,
  publishedCalendar,
  subtractWorkingDays,
} from './index.ts'

const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const add = (from: string, n: number, by: Counting = counting) =>
  addWorkingDays(calendarDate(from), n, by)

describe('worked dates: the event day is day 0, holidays and cuti bersama do not count', () => {
  test.each([
    ['2026-03-11', 10, '2026-04-01'],
    ['2026-04-01', 7, '2026-04-13'],
    ['2026-12-21', 10, '2027-01-08'],
    ['2027-01-08', 7, '2027-01-19'],
    ['2026-12-22', 10, '2027-01-11'],
    ['2027-01-11', 7, '2027-01-20'],
    ['2026-12-22', 3, '2026-12-29'],
    ['2026-07-06', 10, '2026-07-20'],
    ['2026-07-20', 7, '2026-07-29'],
    ['2026-09-07', 3, '2026-09-10'],
    ['2026-09-09', 3, '2026-09-14'],
    ['2026-09-11', 10, '2026-09-25'],
    ['2026-09-07', 10, '2026-09-21'],
    ['2026-10-01', 10, '2026-10-15'],
    ['2026-10-15', 7, '2026-10-26'],
    ['2026-10-15', 30, '2026-11-26'],
    ['2026-10-16', 30, '2026-11-27'],
    ['2026-10-26', 30, '2026-12-07'],
    ['2026-02-09', 30, '2026-04-01'],
    ['2026-10-19', 30, '2026-11-30'],
    ['2026-10-21', 30, '2026-12-02'],
    ['2026-11-30', 14, '2026-12-18'],
    ['2026-12-11', 14, '2027-01-06'],
    ['2026-12-14', 14, '2027-01-07'],
    ['2026-12-18', 14, '2027-01-13'],
    ['2026-12-18', 100, '2027-06-03'],
    ['2025-08-11', 10, '2025-08-26'],
    ['2025-03-24', 10, '2025-04-16'],
    ['2024-04-01', 10, '2024-04-23'],
    ['2024-02-06', 10, '2024-02-23'],
    ['2024-11-18', 10, '2024-12-03'],
    ['2024-09-09', 10, '2024-09-24'],
    ['2027-03-01', 10, '2027-03-23'],
    ['2027-03-23', 7, '2027-04-05'],
    ['2027-05-03', 10, '2027-05-24'],
    ['2026-05-11', 10, '2026-05-29'],
    ['2026-05-29', 7, '2026-06-10'],
    ['2026-08-13', 10, '2026-08-31'],
    ['2026-08-31', 7, '2026-09-09'],
    ['2026-10-10', 10, '2026-10-23'],
    ['2026-10-09', 10, '2026-10-23'],
    ['2026-10-13', 10, '2026-10-27'],
    ['2026-11-24', 10, '2026-12-08'],
    ['2026-12-08', 7, '2026-12-17'],
  ])('%s and %i working days is %s', (from, n, due) => {
    expect(add(from, n)).toBe(due)
  })

  test('thirty working days before 31 December 2026 is 17 November', () => {
    expect(subtractWorkingDays(calendarDate('2026-12-31'), 30, counting)).toBe('2026-11-17')
  })
})

describe('what an agency may decide otherwise', () => {
  const policy = (change: Partial<Counting['policy']>): Counting => ({
    ...counting,
    policy: { ...DEFAULT_POLICY, ...change },
  })

  test('where cuti bersama counts, ten days from 11 March 2026 end on 26 March', () => {
    expect(add('2026-03-11', 10, policy({ collectiveLeave: 'counted' }))).toBe('2026-03-26')
    expect(add('2026-12-21', 10, policy({ collectiveLeave: 'counted' }))).toBe('2027-01-07')
  })

  test('where the day of receipt is day 1, they end on 31 March', () => {
    expect(add('2026-03-11', 10, policy({ firstDay: 'same-day' }))).toBe('2026-03-31')
  })

  test('before the amendment of 7 August 2025 the 18th still counted', () => {
    const before = { ...counting, calendar: publishedCalendar('2024-10-14') }
    expect(add('2025-08-11', 10, before)).toBe('2025-08-25')
    const after = { ...counting, calendar: publishedCalendar('2025-08-07') }
    expect(add('2025-08-11', 10, after)).toBe('2025-08-26')
  })
})

describe('working days of each month', () => {
  test.each([
    [2024, [22, 18, 18, 16, 18, 18, 23, 22, 20, 23, 20, 20], 238],
    [2025, [19, 20, 19, 16, 17, 18, 23, 20, 21, 23, 20, 21], 237],
    [2026, [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21], 240],
    [2027, [19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22], 242],
  ])('%i', (year, months, total) => {
    const first = dayNumber(calendarDate(`${year}-01-01`))
    const found = Array.from({ length: 12 }, () => 0)
    for (let day = first; fromDayNumber(day).startsWith(String(year)); day += 1) {
      const date = fromDayNumber(day)
      const month = Number(date.slice(5, 7)) - 1
      if (isWorkingDay(date, counting)) found[month] = (found[month] ?? 0) + 1
    }
    expect(found).toEqual(months)
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(total)
  })
})
