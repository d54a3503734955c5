import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, complete, extend, given, incomplete, onDay, people } from './cases.ts'
import { isOverdue } from './limits.ts'
import { nextRight } from './next-right.ts'

const { officer, ppid, applicant } = people
const counting = onDay('2026-07-06', officer, null).counting

describe('completing comes first (Perki P33; T5)', () => {
  // Asked on 7 September (limit 21 September), the letter received on the last day of that limit.
  const letter = given(asked('2026-09-07'), ['2026-09-21', officer, incomplete('2026-09-21')])

  test('while the three days run it is what is shown, even past the limit of the notice', () => {
    expect(nextRight(letter, calendarDate('2026-09-22'), counting)).toMatchObject({
      right: 'complete',
      from: '2026-09-21',
      until: '2026-09-24',
    })
    expect(isOverdue(letter, calendarDate('2026-09-22'), counting)).toBe(true)
  })

  test('once they are over the way is a new request, and nobody is late, before the job notes it', () => {
    expect(nextRight(letter, calendarDate('2026-09-25'), counting)).toMatchObject({
      right: 'new-request',
      from: '2026-09-25',
    })
    expect(isOverdue(letter, calendarDate('2026-09-25'), counting)).toBe(false)
  })

  test('an incomplete request does not stop the clock for ever: unknown delivery ends in silence', () => {
    const posted = given(asked('2026-09-07'), ['2026-09-09', officer, incomplete(null)])
    expect(isOverdue(posted, calendarDate('2026-09-22'), counting)).toBe(true)
    expect(nextRight(posted, calendarDate('2026-09-22'), counting)?.right).toBe('object-to-silence')
  })
})

test('a withdrawn request leaves the way of a new one, without a limit', () => {
  const state = given(asked('2026-07-06'), ['2026-07-08', applicant, { type: 'withdraw' }])
  expect(nextRight(state, calendarDate('2026-07-09'), counting)).toMatchObject({
    right: 'new-request',
    from: '2026-07-08',
  })
})

describe('silence and the right to object (T6, T7)', () => {
  test('silence begins the day after the limit; the window is shown by its earlier base and accepted to the later', () => {
    const state = given(asked('2026-10-01'))
    expect(isOverdue(state, calendarDate('2026-10-15'), counting)).toBe(false)
    expect(isOverdue(state, calendarDate('2026-10-16'), counting)).toBe(true)
    expect(nextRight(state, calendarDate('2026-10-16'), counting)).toMatchObject({
      right: 'object-to-silence',
      from: '2026-10-16',
      until: '2026-11-26',
      acceptedUntil: '2026-11-27',
    })
  })

  test('with a valid extension silence begins after it', () => {
    const state = given(
      asked('2026-10-01'),
      ['2026-10-02', officer, complete],
      ['2026-10-12', ppid, extend],
    )
    expect(nextRight(state, calendarDate('2026-10-27'), counting)).toMatchObject({
      from: '2026-10-27',
      until: '2026-12-07',
    })
  })

  test('after an answer the thirty days are working days', () => {
    const state = given(
      asked('2026-02-02'),
      ['2026-02-03', officer, complete],
      ['2026-02-09', ppid, answer('refused', 'not-documented')],
    )
    expect(nextRight(state, calendarDate('2026-02-10'), counting)?.until).toBe('2026-04-01')
  })
})
