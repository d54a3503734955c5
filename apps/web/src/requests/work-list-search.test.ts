import { expect, test } from 'vitest'
import { withoutNothing } from '../cases/search-params.ts'
import { readWorkListSearch, type WorkListSearch } from './work-list-search.ts'

test('filters are read from the address as they were put there', () => {
  const search = { tab: 'with-unit', status: 'in-process', channel: 'letter', dueOn: '2026-04-01' }
  expect(readWorkListSearch(search)).toEqual(search)
})

test('what is no filter is left out', () => {
  expect(
    readWorkListSearch({
      tab: 'all',
      dueOn: '2026-02-30',
      status: 7,
      unitId: 'x'.repeat(61),
      a: 1,
    }),
  ).toEqual({})
})

test('a filter that was taken off leaves no trace in the address', () => {
  expect(withoutNothing<WorkListSearch>({ tab: 'open', dueOn: undefined, unitId: '' })).toEqual({
    tab: 'open',
  })
})
