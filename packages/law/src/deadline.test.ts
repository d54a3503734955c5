import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  type Counting,
  daysLeft,
  deadline,
  DEFAULT_POLICY,
  isLate,
  publishedCalendar,
} from './index.ts'

const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const due = (rule: Parameters<typeof deadline>[0], from: string, by = counting) =>
  deadline(rule, calendarDate(from), by)

describe('a deadline explains itself', () => {
  test('every calendar day after the event up to the due date stands in it once', () => {
    const { days, dueOn, from } = due('request.notice', '2026-03-11')
    expect(days[0]?.date).toBe('2026-03-12')
    expect(days.at(-1)?.date).toBe(dueOn)
    expect(days).toHaveLength(21)
    expect(new Set(days.map((day) => day.date)).size).toBe(21)
    expect(from).toBe('2026-03-11')
  })

  test('a skipped day names its holiday and decree', () => {
    const { days } = due('request.notice', '2026-03-11')
    expect(days.find((day) => day.date === '2026-03-19')).toEqual({
      date: '2026-03-19',
      counts: false,
      reason: {
        kind: 'national',
        name: 'Hari Suci Nyepi (Saka 1948)',
        decree: expect.stringContaining('1497/2025'),
      },
    })
    expect(days.find((day) => day.date === '2026-03-14')?.reason).toEqual({
      kind: 'weekend',
      day: 'saturday',
    })
  })

  test('a year without a list makes the date provisional, never a year without holidays', () => {
    expect(due('request.notice', '2027-12-20').provisional).toBe(true)
    expect(due('request.notice', '2026-12-21').provisional).toBe(false)
    const before2027 = { ...counting, calendar: publishedCalendar('2025-09-19') }
    expect(due('request.notice', '2026-12-21', before2027).provisional).toBe(true)
  })

  test('only the days counted need a list, not the day of the event', () => {
    expect(due('request.notice', '2023-12-31').provisional).toBe(false)
    expect(due('exclusion.opening', '2028-01-01').provisional).toBe(false)
    expect(due('exclusion.opening', '2028-01-04').provisional).toBe(true)
    expect(due('court.cassation', '2030-01-01').provisional).toBe(false)
  })

  test('the calendar version stands in it', () => {
    expect(due('request.notice', '2026-03-11').calendarVersion).toBe('2026-09-15')
  })
})

describe('days left', () => {
  test('zero on the day itself, negative after it, counted in working days', () => {
    const on = calendarDate('2026-04-01')
    expect(daysLeft(on, calendarDate('2026-03-26'), counting)).toBe(4)
    expect(daysLeft(on, on, counting)).toBe(0)
    expect(daysLeft(on, calendarDate('2026-04-02'), counting)).toBe(-1)
    expect(isLate(on, on)).toBe(false)
    expect(isLate(on, calendarDate('2026-04-02'))).toBe(true)
  })

  test('a holiday right after the last day is already late', () => {
    expect(daysLeft(calendarDate('2026-03-17'), calendarDate('2026-03-18'), counting)).toBe(-1)
  })
})
