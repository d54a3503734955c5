import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  type CalendarDate,
  calendarDate,
  type Counting,
  type CountingPolicy,
  dateInZone,
  deadline,
  deadlineFromInstant,
  DEFAULT_POLICY,
  publishedCalendar,
  type RuleId,
  shiftDays,
  skipReason,
  workingDaysBetween,
} from './index.ts'

const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const on = calendarDate
const under = (change: Partial<CountingPolicy>): Counting => ({
  ...counting,
  policy: { ...DEFAULT_POLICY, ...change },
})
const due = (rule: RuleId, from: string, by = counting): CalendarDate =>
  deadline(rule, on(from), by).dueOn
const skipped = (rule: RuleId, from: string, by = counting) =>
  deadline(rule, on(from), by).days.flatMap(({ date, reason }) =>
    reason && reason.kind !== 'weekend' ? [`${date} ${reason.kind}`] : [],
  )

test('T1 ten working days are not ten calendar days', () => {
  expect(due('request.notice', '2026-03-11')).toBe('2026-04-01')
  expect(shiftDays(on('2026-03-11'), 10)).toBe('2026-03-21')
  expect(skipped('request.notice', '2026-03-11')).toEqual([
    '2026-03-18 collective-leave',
    '2026-03-19 national',
    '2026-03-20 collective-leave',
    '2026-03-23 collective-leave',
    '2026-03-24 collective-leave',
  ])
})

describe('T2 cuti bersama is no working day unless the agency says so', () => {
  const counted = under({ collectiveLeave: 'counted' })

  test('before Idulfitri it moves the date by four working days', () => {
    expect(due('request.notice', '2026-03-11')).toBe('2026-04-01')
    expect(due('request.notice', '2026-03-11', counted)).toBe('2026-03-26')
    expect(skipped('request.notice', '2026-03-11', counted)).toEqual(['2026-03-19 national'])
  })

  test('over the year end it moves the date by one', () => {
    expect(due('request.notice', '2026-12-21')).toBe('2027-01-08')
    expect(due('request.notice', '2026-12-21', counted)).toBe('2027-01-07')
  })

  test('without the list of 2027 the date over the year end is only provisional', () => {
    const without2027 = { ...counting, calendar: publishedCalendar('2025-09-19') }
    expect(deadline('request.notice', on('2026-12-21'), without2027).provisional).toBe(true)
    expect(deadline('request.notice', on('2026-12-21'), counting).provisional).toBe(false)
  })
})

test('T3 where the day of receipt is day 1 the date comes one working day sooner', () => {
  const sameDay = under({ firstDay: 'same-day' })
  expect(due('request.notice', '2026-03-11', sameDay)).toBe('2026-03-31')
  const { days } = deadline('request.notice', on('2026-03-11'), sameDay)
  expect(days[0]).toEqual({ date: '2026-03-11', counts: true })
  expect(days.filter((day) => day.counts)).toHaveLength(10)
  expect(due('request.notice', '2026-10-10', sameDay)).toBe('2026-10-23')
  expect(deadline('request.notice', on('2026-10-10'), sameDay).days[0]?.date).toBe('2026-10-11')
})

describe('T4 the extension follows the first limit, not the letter', () => {
  test('seven working days after the tenth is the seventeenth from receipt', () => {
    const first = due('request.notice', '2026-07-06')
    expect(first).toBe('2026-07-20')
    expect(due('request.extension', first)).toBe('2026-07-29')
    expect(workingDaysBetween(on('2026-07-06'), on('2026-07-29'), counting)).toBe(17)
  })

  test('from the letter of 15 July, or in calendar days, it would be wrong', () => {
    expect(due('request.extension', '2026-07-15')).toBe('2026-07-24')
    expect(shiftDays(on('2026-07-20'), 7)).toBe('2026-07-27')
  })

  test('over Good Friday', () => {
    expect(due('request.extension', due('request.notice', '2026-03-11'))).toBe('2026-04-13')
  })
})

test('T5 an incomplete request runs on the days the law names', () => {
  expect(due('request.completeness-check', '2026-09-07')).toBe('2026-09-10')
  expect(due('request.completion', '2026-09-09')).toBe('2026-09-14')
  expect(due('request.notice', '2026-09-11')).toBe('2026-09-25')
  expect(due('request.notice', '2026-09-07')).toBe('2026-09-21')
})

test('T6 after silence the objection may start from either of two days', () => {
  const lastDay = due('request.notice', '2026-10-01')
  expect(lastDay).toBe('2026-10-15')
  expect(due('objection.filing', lastDay)).toBe('2026-11-26')
  expect(due('objection.filing', shiftDays(lastDay, 1))).toBe('2026-11-27')
  const extended = due('request.extension', lastDay)
  expect(extended).toBe('2026-10-26')
  expect(due('objection.filing', extended)).toBe('2026-12-07')
})

test("T7 the applicant's thirty days are working days", () => {
  expect(due('objection.filing', '2026-02-09')).toBe('2026-04-01')
  expect(shiftDays(on('2026-02-09'), 30)).toBe('2026-03-11')
})

test('T8 the superior counts from receipt; from the register it would be later', () => {
  expect(due('objection.answer', '2026-10-19')).toBe('2026-11-30')
  expect(due('objection.answer', '2026-10-21')).toBe('2026-12-02')
})

test('T9 the way to the commission is open after an answer and after silence', () => {
  expect(due('dispute.filing', '2026-12-11')).toBe('2027-01-06')
  expect(due('dispute.filing', due('objection.answer', '2026-10-19'))).toBe('2026-12-18')
  expect(due('dispute.start', '2026-12-18')).toBe('2027-01-13')
  expect(due('dispute.settlement', '2026-12-18')).toBe('2027-06-03')
})

test('T10 the court: fourteen working days by the Act, fourteen days by the regulation', () => {
  const challenge = deadline('court.challenge', on('2026-12-14'), counting)
  expect(challenge.dueOn).toBe('2027-01-07')
  expect(challenge.alternatives).toEqual([
    { dueOn: '2026-12-28', law: 'Perki 1/2013', article: 'Pasal 60 ayat (2)' },
  ])
  expect(due('court.cassation', '2027-01-11')).toBe('2027-01-25')
})

test('T11 a list amended within the year moves the date and names its version', () => {
  const before = { ...counting, calendar: publishedCalendar('2024-10-14') }
  const after = { ...counting, calendar: publishedCalendar('2025-08-07') }
  const dates = [before, after].map((by) => {
    const { dueOn, calendarVersion } = deadline('request.notice', on('2025-08-11'), by)
    return [dueOn, calendarVersion]
  })
  expect(dates).toEqual([
    ['2025-08-25', '2024-10-14'],
    ['2025-08-26', '2025-08-07'],
  ])
  expect(skipped('request.notice', '2025-08-11', after)).toEqual(['2025-08-18 collective-leave'])
})

test('T12 astronomy does not tell the holidays: the decree does', () => {
  expect(due('request.notice', '2026-03-11')).not.toBe('2026-03-27')
  expect(due('request.notice', '2027-03-01')).toBe('2027-03-23')
  expect(due('request.notice', '2027-05-03')).toBe('2027-05-24')
  expect(skipReason(on('2027-05-18'), counting)?.kind).toBe('collective-leave')
  expect(due('request.notice', '2024-09-09')).toBe('2024-09-24')
  expect(skipReason(on('2024-09-16'), counting)?.kind).toBe('national')
})

describe('T13 the day of receipt is told by the clock of the agency', () => {
  test('half past midnight in Surabaya is not the day before', () => {
    const received = dateInZone('2026-10-12T17:30:00Z', 'Asia/Jakarta')
    expect(received).toBe('2026-10-13')
    expect(due('request.notice', received)).toBe('2026-10-27')
    expect(due('request.notice', '2026-10-12')).toBe('2026-10-26')
  })

  test('a Saturday evening stays a Saturday, and runs as the Friday does', () => {
    expect(dateInZone('2026-10-10T20:00:00+07:00', 'Asia/Jakarta')).toBe('2026-10-10')
    expect(due('request.notice', '2026-10-10')).toBe('2026-10-23')
    expect(due('request.notice', '2026-10-09')).toBe('2026-10-23')
  })
})

test('T14 thirty working days before an exclusion ends, counted backwards', () => {
  const opening = deadline('exclusion.opening', on('2026-12-31'), counting)
  expect(opening.dueOn).toBe('2026-11-17')
  expect(opening.days[0]).toEqual({ date: '2026-12-30', counts: true })
  expect(opening.days.at(-1)).toEqual({ date: '2026-11-17', counts: true })
  expect(opening.days).toHaveLength(44)
  expect(skipped('exclusion.opening', '2026-12-31')).toEqual([
    '2026-12-25 national',
    '2026-12-24 collective-leave',
  ])
})

test('T15 an election day is a holiday though the joint decree does not list it', () => {
  expect(due('request.notice', '2024-02-06')).toBe('2024-02-23')
  expect(skipped('request.notice', '2024-02-06')).toContain('2024-02-14 election')
  const without = { ...counting, calendar: publishedCalendar('2023-09-12') }
  expect(due('request.notice', '2024-02-06', without)).toBe('2024-02-22')
  expect(due('request.notice', '2024-11-18')).toBe('2024-12-03')
})

describe('T16 three times twenty-four hours are not three working days', () => {
  test('a request for personal data of Friday at four is due on Monday at four', () => {
    const access = deadlineFromInstant('pdp.access', '2026-12-18T16:00:00+07:00', counting)
    expect([access.dueOn, access.dueAt]).toEqual(['2026-12-21', '2026-12-21T16:00:00+07:00'])
    expect(access.days.map(({ date, counts }) => [date, counts])).toEqual([
      ['2026-12-19', true],
      ['2026-12-20', true],
      ['2026-12-21', true],
    ])
    expect(addWorkingDays(on('2026-12-18'), 3, counting)).toBe('2026-12-23')
  })

  test('a breach found before Christmas is to be told over the holidays', () => {
    const breach = deadlineFromInstant('pdp.breach-notice', '2026-12-23T02:00:00Z', counting)
    expect([breach.dueOn, breach.dueAt]).toEqual(['2026-12-26', '2026-12-26T09:00:00+07:00'])
    expect(addWorkingDays(on('2026-12-23'), 3, counting)).toBe('2026-12-30')
  })

  test('in the east of the country the same hour has another name', () => {
    const east = under({ zone: 'Asia/Jayapura' })
    const { from, dueAt } = deadlineFromInstant('pdp.access', '2026-12-18T16:00:00Z', east)
    expect([from, dueAt]).toEqual(['2026-12-19', '2026-12-22T01:00:00+09:00'])
  })

  test('a day without an hour gives a day without an hour', () => {
    expect(deadline('pdp.access', on('2026-12-18'), counting)).not.toHaveProperty('dueAt')
    expect(due('pdp.access', '2026-12-18')).toBe('2026-12-21')
  })
})

test('T19 the report of a year is due three months after it ends', () => {
  const report = deadline('report.annual', on('2026-12-31'), counting)
  expect(report.dueOn).toBe('2027-03-31')
  expect(report.provisional).toBe(false)
})
