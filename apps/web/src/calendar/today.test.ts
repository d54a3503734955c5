import { expect, test } from 'vitest'
import { ofToday } from './queries.ts'

const kept = (zone: string) => ({
  version: '1',
  years: [2026],
  holidays: [],
  decrees: [],
  policy: { firstDay: 'next-working-day' as const, collectiveLeave: 'skipped' as const, zone },
  today: '2026-03-11',
})

test.each([
  ['Asia/Jayapura', '2026-03-12'],
  ['Asia/Jakarta', '2026-03-11'],
])('the day of a kept calendar turns at midnight in the agency’s zone, %s', (zone, today) => {
  expect(ofToday(kept(zone), '2026-03-11T16:30:00Z').today).toBe(today)
})

test('a device whose clock runs behind does not turn the day back', () => {
  expect(ofToday(kept('Asia/Jakarta'), '2026-03-01T00:00:00Z').today).toBe('2026-03-11')
})
