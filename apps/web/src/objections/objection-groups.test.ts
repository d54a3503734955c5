import { expect, test } from 'vitest'
import { groupObjections, groupOf } from './objection-groups.ts'

const row = (daysLeft: number | null, provisional = false) => ({ daysLeft, provisional })

test('an objection past its thirty working days stands before all others, sure date or not', () => {
  expect(groupOf(row(-1))).toBe('silent')
  expect(groupOf(row(-1, true))).toBe('silent')
})

test('the last day is today, the last week is near, the rest is later', () => {
  expect([0, 1, 5, 6, 30].map((days) => groupOf(row(days)))).toEqual([
    'today',
    'soon',
    'soon',
    'later',
    'later',
  ])
})

test('a date that crosses a year without a list of holidays is told as provisional', () => {
  expect(groupOf(row(12, true))).toBe('provisional')
})

test('what has ended runs no limit', () => {
  expect(groupOf(row(null))).toBe('ended')
})

test('groups keep the order of the page and the rows their own', () => {
  const rows = [row(9), row(-3), row(8), row(-1)]
  expect(groupObjections(rows)).toEqual([
    { group: 'silent', rows: [row(-3), row(-1)] },
    { group: 'later', rows: [row(9), row(8)] },
  ])
})
