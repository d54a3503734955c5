import { dayStrip, mergeSkipped, type StripFlag } from '@terang/design/day-strip'
import { calendarDate, deadline, DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { expect, test } from 'vitest'
import { placeFlags } from './strip-flags.ts'

const counting = { calendar: publishedCalendar('2026-09-15'), policy: DEFAULT_POLICY }

const flagsOn = (today: string, completeOn: string | null = null) => {
  const derive = (from: string) => deadline('request.notice', calendarDate(from), counting)
  const days = dayStrip({
    notice: {
      safe: derive('2026-03-11'),
      arguable: completeOn === null ? null : derive(completeOn),
      extension: null,
    },
    today,
    lang: 'id',
  })
  const placed = placeFlags(mergeSkipped(days, 'id')).flat()
  return (flag: StripFlag) => placed.find((each) => each.flag === flag)
}

test('flags far from each other stand on the ground', () => {
  const flag = flagsOn('2026-03-26', '2026-03-13')
  expect(flag('received')).toEqual({ flag: 'received', atEnd: false, high: false })
  expect(flag('today')).toMatchObject({ high: false })
  expect(flag('due')).toEqual({ flag: 'due', atEnd: true, high: false })
  expect(flag('arguable-due')).toMatchObject({ atEnd: true, high: false })
})

test('the flag of the limit is raised when it would cover today', () => {
  expect(flagsOn('2026-03-31')('due')).toMatchObject({ high: true })
})

test('on the day of receipt its flag makes way for today', () => {
  const flag = flagsOn('2026-03-11')
  expect(flag('today')).toMatchObject({ high: false })
  expect(flag('received')).toMatchObject({ high: true })
})

test('two limits that end on neighbouring days do not cover each other', () => {
  expect(flagsOn('2026-03-12', '2026-03-12')('arguable-due')).toMatchObject({ high: true })
})
