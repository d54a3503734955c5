import { expect, test } from 'vitest'
import { between, toggled } from './case-selection.ts'

const SHOWN = ['a', 'b', 'c', 'd']

test('a range goes from the last one to this, up or down', () => {
  expect(between(SHOWN, 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(between(SHOWN, 'd', 'b')).toEqual(['b', 'c', 'd'])
  expect(between(SHOWN, null, 'b')).toEqual(['b'])
  expect(between(SHOWN, 'gone', 'b')).toEqual(['b'])
})

test('a range is chosen when its end was not, and let go when it was', () => {
  expect([...toggled(new Set(['a']), { id: 'c', with: ['a', 'b', 'c'] })]).toEqual(['a', 'b', 'c'])
  expect([...toggled(new Set(SHOWN), { id: 'c', with: ['b', 'c'] })]).toEqual(['a', 'd'])
})

test('no more are chosen than may be assigned in one go', () => {
  const many = Array.from({ length: 130 }, (_, at) => `req_${at}`)
  expect(toggled(new Set(), { id: 'req_129', with: many }).size).toBe(100)
})
