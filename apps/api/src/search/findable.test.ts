import { expect, test } from 'vitest'
import { findableOf } from './findable.ts'

test('numbers that we gave stay whole, though one looks like a telephone; those that somebody typed do not', () => {
  const data = {
    registerNumber: '0001.0812.3456.7890/PPID/III/2026',
    provisionalNumber: 'SEM-260310-08123456-7',
    decree: { number: '188 a.n. Sari, 0812-3456-7890' },
  }
  expect(findableOf({ data, words: [] }, ['Sari']).numbers).toBe(
    '0001.0812.3456.7890/PPID/III/2026\nSEM-260310-08123456-7\n188 a.n. –, –',
  )
})
