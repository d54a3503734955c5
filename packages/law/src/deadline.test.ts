import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  type Counting,
  dateInZone,
  daysLeft,
  deadline,
  DEADLINE_RULES,
  deadlineFromInstant,
  DEFAULT_POLICY,
  isLate,
  publishedCalendar,
  STATUTE,
} from './index.ts'

const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const due = (rule: Parameters<typeof deadline>[0], from: string, by = counting) =>
  deadline(rule, calendarDate(from), by)

test('the statute holds the twenty-seven limits of the law, each with its article', () => {
  expect(Object.keys(STATUTE)).toHaveLength(27)
  for (const row of Object.values(STATUTE)) {
    expect(row.cite.length).toBeGreaterThan(0)
    expect(row.validFrom).toMatch(/^20/)
  }
})

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

  test('the calendar version stands in it', () => {
    expect(due('request.notice', '2026-03-11').calendarVersion).toBe('2026-09-15')
  })
})

describe('units that are not working days', () => {
  test('court: fourteen working days by the Act, with the calendar reading beside it (T10)', () => {
    const challenge = due('court.challenge', '2026-12-14')
    expect(challenge.dueOn).toBe('2027-01-07')
    expect(challenge.alternatives).toEqual([
      { dueOn: '2026-12-28', law: 'Perki 1/2013', article: 'Pasal 60 ayat (2)' },
    ])
    expect(due('court.cassation', '2027-01-11').dueOn).toBe('2027-01-25')
  })

  test('3 × 24 hours run over weekend and holidays (T16)', () => {
    const access = deadlineFromInstant('pdp.access', '2026-12-18T16:00:00+07:00', counting)
    expect(access.dueAt).toBe('2026-12-21T16:00:00+07:00')
    expect(access.dueOn).toBe('2026-12-21')
    const breach = deadlineFromInstant('pdp.breach-notice', '2026-12-23T02:00:00Z', counting)
    expect(breach.dueAt).toBe('2026-12-26T09:00:00+07:00')
  })

  test('the annual report of a budget year is due three months after its end (T19)', () => {
    expect(due('report.annual', '2026-12-31').dueOn).toBe('2027-03-31')
  })

  test('an exclusion is opened thirty working days before it ends (T14)', () => {
    const opening = due('exclusion.opening', '2026-12-31')
    expect(opening.dueOn).toBe('2026-11-17')
    expect(opening.days[0]?.date).toBe('2026-12-30')
    expect(opening.days.at(-1)?.date).toBe('2026-11-17')
  })
})

describe('the day of receipt is told in the zone of the agency (T13)', () => {
  test('half past midnight in Surabaya is the next day though UTC says otherwise', () => {
    expect(dateInZone('2026-10-12T17:30:00Z', 'Asia/Jakarta')).toBe('2026-10-13')
    expect(due('request.notice', '2026-10-13').dueOn).toBe('2026-10-27')
  })

  test('a Saturday evening counts from the Monday, as a Friday does', () => {
    expect(due('request.notice', '2026-10-10').dueOn).toBe('2026-10-23')
    expect(due('request.notice', '2026-10-09').dueOn).toBe('2026-10-23')
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

test('eleven rules are open to everybody who wants to count', () => {
  expect(DEADLINE_RULES).toHaveLength(11)
})
