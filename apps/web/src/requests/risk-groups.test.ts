import { expect, test } from 'vitest'
import { groupByRisk, riskOf } from './risk-groups.ts'

const row = (daysLeft: number | null, more: object = {}) => ({
  daysLeft,
  overdue: daysLeft !== null && daysLeft < 0,
  status: 'in-process' as const,
  provisional: false,
  ...more,
})

test.each([
  [-1, 'late'],
  [0, 'today'],
  [1, 'soon'],
  [3, 'soon'],
  [4, 'later'],
  [null, 'rest'],
] as const)('%s working days left are %s', (daysLeft, group) => {
  expect(riskOf(row(daysLeft))).toBe(group)
})

test('an incomplete request waits for its applicant until the limit of the Act is there', () => {
  expect(riskOf(row(4, { status: 'incomplete' }))).toBe('waiting')
  expect(riskOf(row(0, { status: 'incomplete' }))).toBe('today')
  expect(riskOf(row(-2, { status: 'incomplete' }))).toBe('late')
})

test('a date of a year without a list is never told as a limit', () => {
  expect(riskOf(row(2, { provisional: true }))).toBe('provisional')
})

test('a request whose days to complete are over waits for its note, and is not late', () => {
  expect(riskOf(row(-2, { status: 'incomplete', overdue: false }))).toBe('waiting')
})

test('a late hand-over is no silence: answered cases stand in their own group', () => {
  const answered = row(-3, { status: 'answered', overdue: false })
  const groups = groupByRisk([answered, row(-1)])
  expect(groups.map(({ group }) => group)).toEqual(['late', 'supply'])
  expect(riskOf(answered)).toBe('late')
})

test('groups stand in the order of risk, each in the order of the list', () => {
  const groups = groupByRisk([row(5), row(2), row(-1), row(1)])
  expect(groups.map(({ group }) => group)).toEqual(['late', 'soon', 'later'])
  expect(groups[1]?.rows.map(({ daysLeft }) => daysLeft)).toEqual([2, 1])
})
