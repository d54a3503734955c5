import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, complete, extend, given, people, type Step, when } from './cases.ts'
import type { RequestCommand } from './commands.ts'
import { lettersOf } from './proofs.ts'
import type { SentLetter } from './vocabulary.ts'

const { officer, ppid, unit, superior, applicant } = people
const answered = (...steps: Step[]) =>
  given(
    asked('2026-07-06'),
    ['2026-07-07', officer, complete],
    ['2026-07-10', ppid, answer('not-held')],
    ...steps,
  )
const proved = (letter: SentLetter, deliveredOn: string): RequestCommand => ({
  type: 'prove-delivery',
  letter,
  means: 'post',
  deliveredOn: calendarDate(deliveredOn),
})

describe('sent is not received: what proves that a letter arrived', () => {
  test('is noted for each means once, also after the end of the case', () => {
    const state = answered(['2026-07-14', officer, proved('answer', '2026-07-13')])
    expect(state.proofs).toEqual([{ letter: 'answer', means: 'post', on: '2026-07-13' }])
    expect(when(state, ['2026-07-14', ppid, proved('answer', '2026-07-14')])).toBe(
      'delivery-already-proved',
    )
    const inPerson = { ...proved('answer', '2026-07-14'), means: 'in-person' } as const
    expect(when(state, ['2026-07-14', officer, inPerson])).toBe('delivery-proved')
  })

  test.each([
    ['a letter that never went out', proved('extension', '2026-07-13'), 'letter-not-sent'],
    ['a day before the letter', proved('answer', '2026-07-09'), 'date-before-receipt'],
    ['a day to come', proved('answer', '2026-07-20'), 'date-in-future'],
  ])('is refused for %s', (_what, command, refusal) => {
    expect(when(answered(), ['2026-07-14', officer, command])).toBe(refusal)
  })

  test('is noted by the desk and the PPID alone', () => {
    for (const actor of [unit, superior, applicant]) {
      expect(when(answered(), ['2026-07-14', actor, proved('answer', '2026-07-13')])).toBe(
        'forbidden',
      )
    }
  })

  test('moves no limit and no status', () => {
    const { proofs: _, ...after } = answered([
      '2026-07-13',
      officer,
      proved('answer', '2026-07-13'),
    ])
    expect(after).toEqual(answered())
  })

  test('is owed anew for the answer that a granted objection asks for', () => {
    const state = answered(
      ['2026-07-13', officer, proved('answer', '2026-07-13')],
      ['2026-07-14', superior, { type: 'reopen' }],
    )
    expect(state.proofs ?? []).toEqual([])
  })

  test('goes by the letters that went out', () => {
    const extended = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-15', ppid, extend],
    )
    expect(lettersOf(extended)).toEqual(['extension'])
  })
})
