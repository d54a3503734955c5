import { expect, test } from 'vitest'
import { monthBeside, readDueSearch } from './due-search.ts'

test('a month in the address is kept, anything else shows this month', () => {
  expect(readDueSearch({ month: '2026-03', agencyId: 'ag_dinas' })).toEqual({
    month: '2026-03',
    agencyId: 'ag_dinas',
  })
  for (const month of ['2026-13', '1999-12', '2200-01', 'x', 202603, '']) {
    expect(readDueSearch({ month })).toEqual({})
  }
})

test('December is followed by January, and the calendar ends where the law can count no further', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect([monthBeside('2199-12', 1), monthBeside('2000-01', -1)]).toEqual([undefined, undefined])
})
