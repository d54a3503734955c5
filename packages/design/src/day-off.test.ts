import { publishedCalendar } from '@terang/law'
import { expect, test } from 'vitest'
import { dayOffOf, publishedDayOff } from './day-off.ts'

const { holidays } = publishedCalendar('2026-09-15')

test("the agency's calendar and the published one agree on every day of 2026", () => {
  const own = dayOffOf({ holidays, policy: { collectiveLeave: 'skipped' } })
  const published = publishedDayOff('2026-09-15')
  const days = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  )
  expect(days.map(own)).toEqual(days.map(published))
  expect(days.filter((day) => own(day) === null)).toHaveLength(240)
})

test('an agency that counts collective leave works on it', () => {
  const counted = dayOffOf({ holidays, policy: { collectiveLeave: 'counted' } })
  expect(counted('2026-03-18')).toBeNull()
  expect(counted('2026-03-19')).toMatchObject({ kind: 'national' })
})

test('a version that was never published falls back to the newest lists', () => {
  expect(publishedDayOff('own-3')('2026-03-19')).toMatchObject({ kind: 'national' })
})
