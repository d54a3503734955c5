import type { ObjectionView } from '@terang/contract/objection-views'
import { DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { expect, test } from 'vitest'
import { answerEffects } from './answer-effects.ts'

const counting = { calendar: publishedCalendar('2026-09-15'), policy: DEFAULT_POLICY }
const means = { counting, language: 'id' } as const

const request = {
  id: 'req_1',
  registerNumber: '0031/PI/I/2026',
  version: 5,
  title: 'Dokumen verifikasi',
  status: 'handed-over',
  outcome: 'refused',
  receivedOn: '2026-01-15',
  dueOn: '2026-01-29',
  reopenedOn: null,
} as const satisfies ObjectionView['request']

/** Safe: the effects look at these fields alone. */
const view = (more: Partial<ObjectionView> = {}) =>
  ({ request, grounds: ['a'], today: '2026-03-26', daysLeft: 4, ...more }) as ObjectionView

test('a grant opens the request again, ten working days from the day of the answer', () => {
  expect(answerEffects(view(), 'granted', means)[0]).toBe(
    'Permohonan 0031/PI/I/2026 terbuka lagi untuk PPID. Jawab lagi paling lambat Jumat, 10 April 2026.',
  )
})

test('fourteen working days to the commission count from the answer, whatever it is', () => {
  expect(answerEffects(view(), 'refused', means)).toEqual([
    'Jawaban pertama tetap berlaku.',
    expect.stringContaining('sampai Kamis, 16 April 2026'),
  ])
})

test('a late answer is told as late, and still owed', () => {
  expect(answerEffects(view({ daysLeft: -2 }), undefined, means)[0]).toContain('sudah lewat')
})

test('a duty that still runs keeps its own date, and a withdrawn request stays closed', () => {
  const running = { ...request, status: 'in-process', dueOn: '2026-04-01' } as const
  expect(answerEffects(view({ request: running }), 'granted', means)[0]).toContain(
    'batasnya tetap Rabu, 1 April 2026',
  )
  const withdrawn = { ...request, status: 'withdrawn' } as const
  expect(answerEffects(view({ request: withdrawn }), 'granted', means)[0]).toContain('dicabut')
})

test('periodic information has no request to open again', () => {
  const [first] = answerEffects(view({ request: null, grounds: ['b'] }), 'granted', means)
  expect(first).toBe('Informasi berkala wajib disediakan.')
})
