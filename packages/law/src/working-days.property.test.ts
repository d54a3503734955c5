import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addWorkingDays,
  type CalendarDate,
  calendarDate,
  type Counting,
  DEFAULT_POLICY,
  dayNumber,
  deadline,
  fromDayNumber,
  isWorkingDay,
  publishedCalendar,
  recount,
  RULE_IDS,
  STATUTE,
  subtractWorkingDays,
  withLocalClosures,
  workingDaysBetween,
} from './index.ts'

const counting: Counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const FIRST = dayNumber(calendarDate('2023-06-01'))
const LAST = dayNumber(calendarDate('2028-06-30'))
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber)
const anyLimit = fc.integer({ min: 1, max: 120 })
const anyPolicy = fc.record({
  firstDay: fc.constantFrom('next-working-day' as const, 'same-day' as const),
  collectiveLeave: fc.constantFrom('skipped' as const, 'counted' as const),
  zone: fc.constant('Asia/Jakarta' as const),
})
const workingRules = RULE_IDS.filter((rule) => STATUTE[rule].unit === 'working-day')

const plainLoop = (from: CalendarDate, n: number, by: Counting, step: 1 | -1): CalendarDate => {
  let day = dayNumber(from)
  let left = n
  if (by.policy.firstDay === 'same-day' && isWorkingDay(from, by)) left -= 1
  while (left > 0) {
    day += step
    if (isWorkingDay(fromDayNumber(day), by)) left -= 1
  }
  return fromDayNumber(day)
}

test('the index answers as a plain loop over days does, forward and backward', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, anyPolicy, (from, n, policy) => {
      const by = { ...counting, policy }
      expect(addWorkingDays(from, n, by)).toBe(plainLoop(from, n, by, 1))
      expect(subtractWorkingDays(from, n, by)).toBe(plainLoop(from, n, by, -1))
    }),
    { numRuns: 2_000 },
  )
})

test('a due date counted in working days is a working day, and its derivation recounts to it', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...workingRules), anyPolicy, (from, rule, policy) => {
      const by = { ...counting, policy }
      const counted = deadline(rule, from, by)
      expect(isWorkingDay(counted.dueOn, by)).toBe(true)
      expect(recount(counted)).toBe(counted.dueOn)
      expect(counted.days.filter((day) => day.counts)).toHaveLength(counted.limit)
      expect(counted.days.every((day) => day.counts || day.reason)).toBe(true)
    }),
  )
})

test('from a working day, adding and then subtracting returns, under every policy', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, anyPolicy, (from, n, policy) => {
      const by = { ...counting, policy }
      fc.pre(isWorkingDay(from, by))
      expect(subtractWorkingDays(addWorkingDays(from, n, by), n, by)).toBe(from)
    }),
  )
})

test('far from every list the index still answers as the loop does, provisionally', () => {
  const farDay = fc.oneof(
    fc.integer({ min: dayNumber(calendarDate('1900-01-01')), max: FIRST }),
    fc.integer({ min: LAST, max: dayNumber(calendarDate('2199-12-31')) }),
  )
  fc.assert(
    fc.property(farDay.map(fromDayNumber), anyLimit, anyPolicy, (from, n, policy) => {
      const by = { ...counting, policy }
      expect(addWorkingDays(from, n, by)).toBe(plainLoop(from, n, by, 1))
      expect(subtractWorkingDays(from, n, by)).toBe(plainLoop(from, n, by, -1))
      fc.pre(from < '2023-01-01' || from > '2028-01-01')
      expect(deadline('request.notice', from, by).provisional).toBe(true)
    }),
  )
})

test('a calendar without a holiday knows weekends only', () => {
  const bare: Counting = {
    ...counting,
    calendar: { version: 'bare', years: [], holidays: [], decrees: [] },
  }
  fc.assert(
    fc.property(anyDay, anyLimit, (from, n) => {
      expect(addWorkingDays(from, n, bare)).toBe(plainLoop(from, n, bare, 1))
      expect(subtractWorkingDays(from, n, bare)).toBe(plainLoop(from, n, bare, -1))
    }),
  )
})

test('the working days between a date and its due date are the days of the limit', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, (from, n) => {
      const to = addWorkingDays(from, n, counting)
      expect(workingDaysBetween(from, to, counting)).toBe(n)
      expect(workingDaysBetween(to, from, counting)).toBe(-n)
    }),
  )
})

test('nothing added is the day itself, and a negative number goes back', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, (from, n) => {
      expect(addWorkingDays(from, 0, counting)).toBe(from)
      expect(addWorkingDays(from, -n, counting)).toBe(subtractWorkingDays(from, n, counting))
    }),
  )
})

test('more holidays never make a forward date earlier nor a backward one later', () => {
  fc.assert(
    fc.property(anyDay, anyLimit, fc.array(anyDay, { maxLength: 12 }), (from, n, closures) => {
      const more: Counting = {
        ...counting,
        calendar: withLocalClosures(
          counting.calendar,
          closures.map((date) => ({ date, name: 'Libur daerah', decree: 'SK' })),
          'local',
        ),
      }
      expect(addWorkingDays(from, n, more) >= addWorkingDays(from, n, counting)).toBe(true)
      expect(subtractWorkingDays(from, n, more) <= subtractWorkingDays(from, n, counting)).toBe(
        true,
      )
    }),
  )
})
