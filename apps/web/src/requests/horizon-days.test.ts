import { publishedDayOff } from '@terang/design/day-off'
import { expect, test } from 'vitest'
import { horizonDays } from './horizon-days.ts'

const page = {
  today: '2026-03-26',
  rows: [],
  nextCursor: null,
  found: null,
  counts: {
    open: 0,
    mine: 0,
    'with-unit': 0,
    'with-applicant': 0,
    'with-superior': 0,
    'to-hand-over': 0,
    closed: 0,
  },
  horizon: {
    late: 2,
    days: [
      { date: '2026-03-26', due: 2 },
      { date: '2026-04-01', due: 3 },
    ],
  },
}

test('the horizon holds today and ten working days, with days off merged', () => {
  const days = horizonDays(page, publishedDayOff('2026-09-15'))
  expect(days[0]).toEqual({ kind: 'day', date: '2026-03-26', due: 2, isToday: true })
  expect(days.filter(({ kind }) => kind === 'day')).toHaveLength(11)
  expect(days.filter((day) => day.kind === 'run').map(({ dates }) => dates)).toEqual([
    ['2026-03-28', '2026-03-29'],
    ['2026-04-03', '2026-04-04', '2026-04-05'],
  ])
  expect(days.at(-1)).toMatchObject({ date: '2026-04-10', due: 0 })
})
