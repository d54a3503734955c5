import type { DisputeView } from '@terang/contract/dispute-views'
import { expect, test } from 'vitest'
import { courseOf } from './dispute-course.ts'

type Event = DisputeView['history'][number]

const entry = (type: string, on: string, more: Partial<Event> = {}): Event => ({
  version: 1,
  seq: 1,
  type,
  on,
  at: `${on}T09:00:00+07:00`,
  workingDay: 0,
  capacity: 'officer',
  personName: null,
  unitName: null,
  data: {},
  words: {},
  movedLimit: false,
  dueOn: null,
  leaf: 'ab',
  ...more,
})

test('a dispute begins on the day of the petition, not on the day it was entered', () => {
  const noted = entry('petition-noted', '2026-05-25', { data: { filedOn: '2026-05-20' } })
  expect(courseOf([noted])).toEqual([
    { stage: 'filed', on: '2026-05-20', ruling: null, number: null },
  ])
})

test('each stage follows with its day, a decision with its ruling and number', () => {
  const course = courseOf([
    entry('petition-noted', '2026-05-20'),
    entry('stage-noted', '2026-06-01', { data: { stage: 'registered' } }),
    entry('ruling-noted', '2026-09-01', {
      data: { stage: 'decision', ruling: 'granted' },
      words: { decisionNumber: '015/X/KI-PS-A/2026' },
    }),
  ])
  expect(course.slice(1)).toEqual([
    { stage: 'registered', on: '2026-06-01', ruling: null, number: null },
    { stage: 'decision', on: '2026-09-01', ruling: 'granted', number: '015/X/KI-PS-A/2026' },
  ])
})

test('what the record does not know is left out, not shown as something else', () => {
  expect(courseOf([entry('stage-noted', '2026-06-01', { data: { stage: 'dreamt' } })])).toEqual([])
})
