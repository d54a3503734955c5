import type { RequestView } from '@terang/contract/request-views'
import { expect, test } from 'vitest'
import { firstAnswerOf } from './first-answer.ts'

type Event = RequestView['history'][number]

const entry = (type: string, at: string, more: Partial<Event> = {}): Event => ({
  version: 1,
  seq: 1,
  type,
  on: at.slice(0, 10),
  at,
  workingDay: 0,
  capacity: 'ppid',
  personName: 'Hendra Prasetya',
  unitName: null,
  data: {},
  words: {},
  movedLimit: false,
  dueOn: null,
  leaf: 'ab',
  ...more,
})

const refused = [
  entry('refusal-proposed', '2026-01-27T09:00:00+07:00', {
    data: { decree: { number: '188/041', date: '2026-01-26' } },
  }),
  entry('refusal-consented', '2026-01-28T09:00:00+07:00', { personName: 'Endah Kusumawati' }),
  entry('answered', '2026-01-29T10:00:00+07:00', {
    data: { outcome: 'refused', withholding: 'exempt', workingDays: 9 },
    words: { text: 'Informasi dikecualikan.' },
  }),
]
const objection = { registeredAt: '2026-02-09T02:00:00.000Z' }

test('the answer objected to comes with who decided it, its decree and who consented', () => {
  expect(firstAnswerOf({ history: refused }, objection)).toEqual({
    on: '2026-01-29',
    workingDay: 9,
    outcome: 'refused',
    by: 'Hendra Prasetya',
    text: 'Informasi dikecualikan.',
    decree: { number: '188/041', date: '2026-01-26' },
    consent: { by: 'Endah Kusumawati', on: '2026-01-28' },
  })
})

test('an answer given after the objection, on the same day too, is not the one objected to', () => {
  const again = entry('answered', '2026-02-09T10:00:00+07:00', { data: { outcome: 'granted' } })
  expect(firstAnswerOf({ history: [...refused, again] }, objection)?.outcome).toBe('refused')
})

test('after silence there was no answer', () => {
  expect(firstAnswerOf({ history: [entry('registered', '2026-01-02T09:00:00Z')] }, objection)).toBe(
    null,
  )
})

test('only a refusal of exempt information rests on a decree', () => {
  const history = [
    ...refused.slice(0, 2),
    entry('answered', '2026-01-29T10:00:00+07:00', { data: { outcome: 'granted' } }),
  ]
  expect(firstAnswerOf({ history }, objection)).toMatchObject({ decree: null, consent: null })
})
