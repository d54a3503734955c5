import { expect, test } from 'vitest'
import { barPieces } from './bar-pieces.ts'
import { outcomeParts, outcomesTotal } from './outcome-parts.ts'

const outcomes = {
  granted: 8,
  'granted-in-part': 1,
  refused: 0,
  'not-held': 2,
  'not-completed': 1,
  withdrawn: 1,
}

test('outcomes are drawn in four parts that hold each case once', () => {
  const parts = outcomeParts(outcomes)
  expect(parts.map(({ part, cases }) => [part, cases])).toEqual([
    ['granted', 8],
    ['part', 1],
    ['refused', 0],
    ['other', 4],
  ])
  expect(parts.reduce((sum, { cases }) => sum + cases, 0)).toBe(outcomesTotal(outcomes))
})

test('pieces follow each other and fill the bar', () => {
  const parts = outcomeParts(outcomes).map(({ part, cases }) => ({ kind: part, cases }))
  const pieces = barPieces(parts, { whole: outcomesTotal(outcomes), length: 100 })
  expect(pieces.map(({ kind }) => kind)).toEqual(['granted', 'part', 'other'])
  for (const [index, { start, length }] of pieces.entries()) {
    const next = pieces[index + 1]?.start ?? 100
    expect(start + length).toBeCloseTo(next, 0)
  }
})

test('a bar of fewer cases than the longest is shorter, of nothing there is none', () => {
  const some = [{ kind: 'on-time', cases: 5 }]
  expect(barPieces(some, { whole: 20, length: 100 })).toMatchObject([{ start: 0, length: 25 }])
  expect(barPieces(some, { whole: 0, length: 100 })).toEqual([])
})
