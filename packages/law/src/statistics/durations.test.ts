import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { durationsOf, percent } from './durations.ts'

const of = (...days: number[]) => durationsOf(days.map((each) => ({ days: each, cases: 1 })))

test('nothing has no mean, no median and no longest', () => {
  const nothing = { cases: 0, total: 0, mean: null, median: null, p90: null, longest: null }
  expect(of()).toEqual(nothing)
  expect(durationsOf([{ days: 4, cases: 0 }])).toEqual(nothing)
  expect(percent(0, 0)).toBeNull()
})

test('one of them is mean, median and ninth of ten at once', () => {
  expect(of(7)).toEqual({ cases: 1, total: 7, mean: 7, median: 7, p90: 7, longest: 7 })
})

test('an even number has its median between the two in the middle', () => {
  expect(of(1, 2, 3, 4).median).toBe(2.5)
  expect(of(5, 1, 3).median).toBe(3)
})

test('nine of ten are done within the days of the ninth', () => {
  expect(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).p90).toBe(9)
  expect(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).p90).toBe(10)
})

test('percentages are whole, as reports print them', () => {
  expect([percent(68, 84), percent(16, 84), percent(1, 8)]).toEqual([81, 19, 13])
})

test('a histogram gives what the list of days gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 200 }), (days) => {
      const histogram = [...Map.groupBy(days, (day) => day)].map(([day, all]) => ({
        days: day,
        cases: all.length,
      }))
      const sorted = days.toSorted((a, b) => a - b)
      const { cases, total, median, p90, longest } = durationsOf(histogram)
      expect({ cases, total, longest }).toEqual({
        cases: days.length,
        total: days.reduce((sum, day) => sum + day, 0),
        longest: sorted.at(-1),
      })
      const below = (limit: number) => days.filter((day) => day < limit).length
      const within = (limit: number) => days.filter((day) => day <= limit).length
      expect(below(median ?? 0) * 2).toBeLessThanOrEqual(days.length)
      expect(within(median ?? 0) * 2).toBeGreaterThanOrEqual(days.length)
      expect(within(p90 ?? 0) * 10).toBeGreaterThanOrEqual(days.length * 9)
      expect(below(p90 ?? 0) * 10).toBeLessThan(days.length * 9)
    }),
  )
})
