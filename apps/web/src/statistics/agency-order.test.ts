import { percent } from '@terang/law'
import { expect, test } from 'vitest'
import { type AgencySide, inOrder, nextSorting, sortingOf } from './agency-order.ts'
import { readAgenciesSearch, readCasesSearch, readFiguresSearch } from './figures-search.ts'
import { provinceMedian } from './province-median.ts'
import { emptySide } from './testing-sides.ts'

const side = (shortName: string, onTime: number, notices: number): AgencySide => {
  const empty = emptySide(shortName)
  const onTimeSafePercent = percent(onTime, notices)
  return { ...empty, requests: { ...empty.requests, received: notices, onTimeSafePercent } }
}
const SIDES = [side('Sosial', 68, 84), side('ESDM', 9, 10), side('Baru', 0, 0), side('Bina', 0, 7)]
const names = (sides: readonly AgencySide[]) => sides.map(({ agency }) => agency.shortName)
const percentOf = ({ requests }: AgencySide) => requests.onTimeSafePercent

test('the least on time stand first, an agency without an answer last', () => {
  expect(names(inOrder(SIDES, sortingOf({})))).toEqual(['Bina', 'Sosial', 'ESDM', 'Baru'])
  const falling = sortingOf({ sort: 'on-time', order: 'falling' })
  expect(names(inOrder(SIDES, falling))).toEqual(['ESDM', 'Sosial', 'Bina', 'Baru'])
})

test('names go from A, counts from the most, and alike ones by name', () => {
  expect(names(inOrder(SIDES, sortingOf({ sort: 'name' })))).toEqual([
    'Baru',
    'Bina',
    'ESDM',
    'Sosial',
  ])
  expect(names(inOrder(SIDES, sortingOf({ sort: 'silence' })))[0]).toBe('Baru')
  expect(names(inOrder(SIDES, sortingOf({ sort: 'received' })))[0]).toBe('Sosial')
})

test('a heading pressed twice turns the order, another one begins with its own', () => {
  const now = sortingOf({})
  expect(nextSorting(now, 'on-time')).toEqual({ sort: 'on-time', order: 'falling' })
  expect(nextSorting(now, 'received')).toEqual({ sort: 'received', order: 'falling' })
  expect(nextSorting(now, 'name')).toEqual({ sort: 'name', order: 'rising' })
})

test('the median of the province counts each agency that has the figure once', () => {
  expect(SIDES.map(percentOf)).toEqual([81, 90, null, 0])
  expect(provinceMedian(SIDES, percentOf)).toBe(81)
  expect(provinceMedian(SIDES.slice(0, 2), percentOf)).toBe(85.5)
  expect(provinceMedian([side('Baru', 0, 0)], percentOf)).toBeNull()
  expect(provinceMedian([], percentOf)).toBeNull()
})

test('an address is read as far as it makes sense', () => {
  expect(readAgenciesSearch({ year: 2025, sort: 'p90', order: 'falling', x: 1 })).toEqual({
    year: 2025,
    sort: 'p90',
    order: 'falling',
  })
  expect(readAgenciesSearch({ year: 'kemarin', sort: 'rank', order: 1 })).toEqual({})
  expect(readFiguresSearch({ year: '2024', agencyId: 'ag_1' })).toEqual({
    year: 2024,
    agencyId: 'ag_1',
  })
  expect(readFiguresSearch({ year: 2025.5, agencyId: 'x'.repeat(61) })).toEqual({})
  expect(readCasesSearch({ figure: 'notice-late', month: 13, year: -1 })).toEqual({
    figure: 'notice-late',
  })
  expect(readCasesSearch({ figure: 'everything', month: '3' })).toEqual({ month: 3 })
})
