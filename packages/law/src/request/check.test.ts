import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { asked, given, incomplete, onDay, people, type Step, when } from './cases.ts'
import { punctuality, requestLimits } from './limits.ts'
import { nextRight } from './next-right.ts'
import { decideRequest } from './rules.ts'

const { officer, applicant, system } = people
const counting = onDay('2026-07-06', officer, null).counting

describe('registration (UU P22(4), P22(6))', () => {
  test('a letter of last week is registered today, and its clock runs from receipt', () => {
    const state = given([
      '2026-07-10',
      officer,
      {
        type: 'register',
        channel: 'letter',
        receivedOn: calendarDate('2026-07-06'),
        applicantKind: 'legal-entity',
        byProxy: false,
      },
    ])
    expect(state.registeredOn).toBe('2026-07-10')
    expect(requestLimits(state, counting).dueOn).toBe('2026-07-20')
  })

  test.each([
    ['2026-07-11', 'date-in-future'],
    ['2010-04-29', 'date-too-early'],
  ])('receipt on %s is refused: %s', (receivedOn, refusal) => {
    const command = { ...asked('2026-07-10')[2], receivedOn: calendarDate(receivedOn) }
    expect(when(null, ['2026-07-10', officer, command])).toBe(refusal)
  })

  const offline = (receivedOn: string, takenInOn: string) => ({
    ...asked('2026-07-10')[2],
    channel: 'in-person' as const,
    receivedOn: calendarDate(receivedOn),
    takenInOn: calendarDate(takenInOn),
  })

  test('what a desk without network wrote down keeps its true day of receipt, and the delay is in the record', () => {
    const command = offline('2026-07-06', '2026-07-06')
    const decision = decideRequest(null, command, onDay('2026-07-09', officer, null))
    expect(decision).toMatchObject({
      ok: true,
      value: { on: '2026-07-09', receivedOn: '2026-07-06', daysUntilEntered: 3 },
    })
    const state = given(['2026-07-09', officer, command])
    expect(requestLimits(state, counting).dueOn).toBe('2026-07-20')
  })

  test.each([
    ['received after it was written down', '2026-07-08', '2026-07-07'],
    ['written down on a day to come', '2026-07-08', '2026-07-11'],
  ])('%s: refused', (_what, receivedOn, takenInOn) => {
    const command = offline(receivedOn, takenInOn)
    expect(when(null, ['2026-07-10', officer, command])).toBe('date-in-future')
  })

  test('a receipt date is corrected by an event, never edited, and moves the limit', () => {
    const state = given(asked('2026-07-06'), [
      '2026-07-08',
      officer,
      { type: 'correct-receipt-date', receivedOn: calendarDate('2026-07-03') },
    ])
    expect(requestLimits(state, counting).dueOn).toBe('2026-07-17')
    expect(
      when(state, [
        '2026-07-08',
        officer,
        { type: 'correct-receipt-date', receivedOn: calendarDate('2026-07-03') },
      ]),
    ).toBe('receipt-date-unchanged')
  })
})

describe('completeness (Perki P31(2), P33; T5)', () => {
  const letter = () => given(asked('2026-09-07'), ['2026-09-09', officer, incomplete('2026-09-09')])

  test('the check is due three working days after registration', () => {
    expect(requestLimits(given(asked('2026-09-07')), counting).check?.dueOn).toBe('2026-09-10')
  })

  test('the applicant has three working days from receiving the letter', () => {
    expect(requestLimits(letter(), counting).completion?.dueOn).toBe('2026-09-14')
    expect(
      when(letter(), [
        '2026-09-14',
        applicant,
        { type: 'complete', completedOn: calendarDate('2026-09-14') },
      ]),
    ).toBe('completed')
    expect(
      when(letter(), [
        '2026-09-15',
        applicant,
        { type: 'complete', completedOn: calendarDate('2026-09-15') },
      ]),
    ).toBe('completion-period-over')
  })

  test('both dates stand side by side once completed: 21 September safe, 25 September by Perki', () => {
    const state = given(
      asked('2026-09-07'),
      ['2026-09-09', officer, incomplete('2026-09-09')],
      ['2026-09-11', applicant, { type: 'complete', completedOn: calendarDate('2026-09-11') }],
    )
    const limits = requestLimits(state, counting)
    expect(limits.dueOn).toBe('2026-09-21')
    expect(limits.arguableDueOn).toBe('2026-09-25')
    expect(punctuality(state, calendarDate('2026-09-21'), counting)).toBe('on-time')
    expect(punctuality(state, calendarDate('2026-09-23'), counting)).toBe('on-time-by-perki')
    expect(punctuality(state, calendarDate('2026-09-28'), counting)).toBe('late')
  })

  test('by post the days do not run until the delivery is known', () => {
    const posted = given(asked('2026-09-07'), ['2026-09-09', officer, incomplete(null)])
    expect(requestLimits(posted, counting).completion).toBeNull()
    expect(when(posted, ['2026-10-01', system, { type: 'note-not-completed' }])).toBe(
      'delivery-unknown',
    )
    const known = given(
      asked('2026-09-07'),
      ['2026-09-09', officer, incomplete(null)],
      ['2026-09-16', officer, { type: 'note-delivery', deliveredOn: calendarDate('2026-09-14') }],
    )
    expect(requestLimits(known, counting).completion?.dueOn).toBe('2026-09-17')
  })

  test('the desk cannot note a completion before the delivery is known; the applicant has the letter in hand', () => {
    const posted = given(asked('2026-09-07'), ['2026-09-09', officer, incomplete(null)])
    const fixed: Step[2] = { type: 'complete', completedOn: calendarDate('2026-09-11') }
    expect(when(posted, ['2026-09-11', officer, fixed])).toBe('delivery-unknown')
    expect(when(posted, ['2026-09-11', applicant, fixed])).toBe('completed')
  })

  test('what came in time may be noted later by the desk, but the applicant cannot date it back', () => {
    const fixed: Step[2] = { type: 'complete', completedOn: calendarDate('2026-09-14') }
    expect(when(letter(), ['2026-09-16', officer, fixed])).toBe('completed')
    expect(when(letter(), ['2026-09-16', applicant, fixed])).toBe('completion-period-over')
  })

  test('a letter is sent once and names what is missing', () => {
    const nothing: Step[2] = { type: 'declare-incomplete', missing: [], deliveredOn: null }
    expect(when(given(asked('2026-09-07')), ['2026-09-08', officer, nothing])).toBe(
      'nothing-missing-named',
    )
    expect(when(letter(), ['2026-09-10', officer, incomplete(null)])).toBe('not-under-check')
    expect(
      when(letter(), [
        '2026-09-10',
        officer,
        { type: 'note-delivery', deliveredOn: calendarDate('2026-09-10') },
      ]),
    ).toBe('delivery-already-noted')
  })

  test('not completed is noted only after the limit, ends the case and is no refusal', () => {
    expect(when(letter(), ['2026-09-14', system, { type: 'note-not-completed' }])).toBe(
      'completion-period-running',
    )
    const state = given(
      asked('2026-09-07'),
      ['2026-09-09', officer, incomplete('2026-09-09')],
      ['2026-09-15', system, { type: 'note-not-completed' }],
    )
    expect(state.outcome).toBe('not-completed')
    expect(state.closedOn).toBe('2026-09-15')
    expect(state.answer).toBeNull()
    expect(nextRight(state, calendarDate('2026-09-15'), counting)?.right).toBe('new-request')
  })
})
