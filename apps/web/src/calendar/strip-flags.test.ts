import { dayStrip, mergeSkipped, type StripFlag } from '@terang/design/day-strip'
import { calendarDate, deadline, DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { expect, test } from 'vitest'
import { densityOf, placeFlags } from './strip-flags.ts'

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
  expect(flag('received')).toEqual({ flag: 'received', atEnd: false, level: 0 })
  expect(flag('today')).toMatchObject({ level: 0 })
  expect(flag('due')).toEqual({ flag: 'due', atEnd: true, level: 0 })
  expect(flag('arguable-due')).toMatchObject({ atEnd: true, level: 0 })
})

test('the flag of the limit is raised when it would cover today', () => {
  expect(flagsOn('2026-03-31')('due')).toMatchObject({ level: 1 })
})

test('on the day of receipt its flag makes way for today', () => {
  const flag = flagsOn('2026-03-11')
  expect(flag('today')).toMatchObject({ level: 0 })
  expect(flag('received')).toMatchObject({ level: 1 })
})

test('the flag of today leans into the strip where it stands on its last day', () => {
  expect(flagsOn('2026-04-17')('today')).toEqual({ flag: 'today', atEnd: true, level: 0 })
  expect(flagsOn('2026-03-31')('today')).toMatchObject({ atEnd: false })
})

test('two limits that end on neighbouring days do not cover each other', () => {
  expect(flagsOn('2026-03-26', '2026-03-12')('due')).toMatchObject({ level: 0 })
  expect(flagsOn('2026-03-26', '2026-03-12')('arguable-due')).toMatchObject({ level: 1 })
})

test('three flags on neighbouring days fly one above the other', () => {
  const flag = flagsOn('2026-03-31', '2026-03-12')
  expect(flag('today')).toMatchObject({ level: 0 })
  expect(flag('due')).toMatchObject({ level: 1 })
  expect(flag('arguable-due')).toMatchObject({ level: 2 })
})

test('the longer the strip, the less each day says', () => {
  const drawn = (rule: 'request.notice' | 'objection.answer' | 'dispute.settlement') =>
    dayStrip({
      notice: {
        safe: deadline(rule, calendarDate('2026-03-11'), counting),
        arguable: null,
        extension: null,
      },
      today: '2026-03-26',
      lang: 'id',
    })
  expect(densityOf(drawn('request.notice'))).toBe('wide')
  expect(densityOf(drawn('objection.answer'))).toBe('long')
  expect(densityOf(drawn('dispute.settlement'))).toBe('dense')
})

test('an answer of the first day leans to the right, where the strip is', () => {
  const days = dayStrip({
    notice: {
      safe: deadline('objection.answer', calendarDate('2026-03-11'), counting),
      arguable: null,
      extension: null,
    },
    today: '2026-03-26',
    stoppedOn: '2026-03-12',
    lang: 'id',
  })
  const placed = placeFlags(mergeSkipped(days, 'id'), 'long').flat()
  expect(placed.find(({ flag }) => flag === 'answered')).toMatchObject({ atEnd: false })
})
