import { balanceOf } from '@terang/law'
import { expect, test } from 'vitest'
import { BECAME, CAME_IN, columnHeight, mostOutcomes, sumOf, TALLEST } from './month-columns.ts'
import { sparkPoints } from './spark-line.tsx'
import { emptySide } from './testing-sides.ts'

const { requests: empty } = emptySide('Baru')
const month = (received: number, granted: number) => ({
  ...empty,
  ...balanceOf(4, {
    received,
    reopened: 1,
    outcomes: { ...empty.outcomes, granted, withdrawn: 1 },
  }),
  month: '2026-01',
})

test('the two sums of a month are alike, whatever happened in it', () => {
  for (const figures of [empty, month(0, 0), month(9, 5), month(3, 7)]) {
    expect(sumOf(CAME_IN, figures)).toBe(sumOf(BECAME, figures))
  }
  expect(sumOf(CAME_IN, month(9, 5))).toBe(14)
})

test('the month with the most outcomes is the tallest, one with a single outcome is still seen', () => {
  const months = [month(9, 499), month(9, 0), { ...empty, month: '2026-03' }]
  const most = mostOutcomes(months)
  expect(months.map((each) => columnHeight(each, most))).toEqual([TALLEST, 3, 0])
})

test('a year without a month has nothing to draw', () => {
  expect(mostOutcomes([])).toBe(0)
  expect(sparkPoints([])).toEqual([])
  expect(sparkPoints([0])).toEqual([{ x: 3, y: 17 }])
})

test('the line of months stands on nought', () => {
  expect(sparkPoints([0, 5, 10]).map(({ y }) => y)).toEqual([17, 10, 3])
})
