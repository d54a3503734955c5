import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import type { DisputeCommand } from './dispute/dispute.ts'
import { decideDispute, evolveDispute } from './dispute/rules.ts'
import { publishedCalendar } from './calendar/published.ts'
import { DEFAULT_POLICY, dateInZone } from './policy.ts'
import {
  answer,
  asked,
  assign,
  complete,
  extend,
  given,
  incomplete,
  onDay,
  people,
  propose,
  staff,
  type Step,
  when,
} from './request/cases.ts'
import { isOverdue, requestLimits } from './request/limits.ts'

const { officer, ppid, unit, superior, applicant } = people
const inProcess = (...steps: readonly Step[]) =>
  given(asked('2026-07-06'), ['2026-07-07', officer, complete], ...steps)
const counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }

describe('the last day is a day of the place', () => {
  test.each([
    ['Asia/Jakarta', '2026-07-20T16:59:00Z', '2026-07-20T17:01:00Z'],
    ['Asia/Makassar', '2026-07-20T15:59:00Z', '2026-07-20T16:01:00Z'],
    ['Asia/Jayapura', '2026-07-20T14:59:00Z', '2026-07-20T15:01:00Z'],
  ] as const)(
    'in %s a minute before its midnight nothing is late, a minute after it is',
    (zone, before, after) => {
      const state = inProcess()
      expect(isOverdue(state, dateInZone(before, zone), counting)).toBe(false)
      expect(isOverdue(state, dateInZone(after, zone), counting)).toBe(true)
    },
  )
})

describe('a refused act moves no date', () => {
  test('an extension after the limit, and a second one, leave the day where it was', () => {
    const extended = inProcess(['2026-07-20', ppid, extend])
    const before = requestLimits(extended, counting).dueOn
    expect(when(inProcess(), ['2026-07-21', ppid, extend])).toBe('deadline-passed')
    expect(when(extended, ['2026-07-21', ppid, extend])).toBe('already-extended')
    expect(requestLimits(extended, counting).dueOn).toBe(before)
  })

  test('the three days of a letter that arrived neither start before it went out nor ahead, nor twice', () => {
    const posted = given(asked('2026-07-06'), ['2026-07-08', officer, incomplete(null)])
    const arrived = (deliveredOn: string): Step => [
      '2026-07-10',
      officer,
      { type: 'note-delivery', deliveredOn: calendarDate(deliveredOn) },
    ]
    expect(when(posted, arrived('2026-07-13'))).toBe('date-in-future')
    expect(when(posted, arrived('2026-07-07'))).toBe('date-before-receipt')
    expect(when(posted, arrived('2026-07-09'))).toBe('delivery-noted')
    const noted = given(
      asked('2026-07-06'),
      ['2026-07-08', officer, incomplete(null)],
      arrived('2026-07-09'),
    )
    expect(when(noted, arrived('2026-07-09'))).toBe('delivery-already-noted')
  })
})

describe('an answer holds together', () => {
  test.each([
    ['granted with a reason to withhold', answer('granted', 'exempt'), 'withholding-does-not-fit'],
    ['refused without a reason', answer('refused'), 'withholding-reason-missing'],
    ['granted in part without a reason', answer('granted-in-part'), 'withholding-reason-missing'],
    [
      'not held with a reason to withhold',
      answer('not-held', 'exempt'),
      'withholding-does-not-fit',
    ],
    [
      'refused with a fee',
      { ...answer('refused', 'not-documented'), copyingFee: 500 },
      'fee-without-supply',
    ],
  ] as const)('%s is refused', (_what, command, refusal) => {
    expect(when(inProcess(), ['2026-07-10', ppid, command])).toBe(refusal)
  })
})

describe('an act belongs to its person', () => {
  test('another unit does not reply, the desk does not consent, and a closed case is not extended', () => {
    const assigned = inProcess(['2026-07-08', officer, assign])
    const stranger = staff('unit', 'per_other', 'unit_other')
    expect(when(assigned, ['2026-07-09', stranger, { type: 'reply' }])).toBe('forbidden')
    const proposed = inProcess(['2026-07-08', ppid, propose('whole')])
    for (const actor of [officer, ppid, unit, applicant]) {
      expect(when(proposed, ['2026-07-09', actor, { type: 'consent-refusal' }])).toBe('forbidden')
    }
    const closed = inProcess(['2026-07-08', ppid, answer('not-held')])
    expect(when(closed, ['2026-07-09', ppid, extend])).toBe('case-ended')
  })
})

describe('a ruling of the commission', () => {
  const facts = onDay('2027-01-20', superior, null)
  const noted = (receivedOn: string): string => {
    const on = calendarDate('2027-01-04')
    const commands: DisputeCommand[] = [
      {
        type: 'note-petition',
        grounds: ['a'],
        filedOn: calendarDate('2026-12-18'),
        windowFrom: calendarDate('2026-11-30'),
        afterSilence: true,
      },
      ...(['registered', 'preliminary', 'adjudication'] as const).map((stage) => ({
        type: 'note-stage' as const,
        stage,
        on,
      })),
    ]
    let state: Parameters<typeof decideDispute>[0] = null
    for (const command of commands) {
      const decision = decideDispute(state, command, facts)
      if (!decision.ok) return decision.refusal
      state = evolveDispute(state, decision.value)
    }
    const day = calendarDate(receivedOn)
    const ruling = { type: 'note-outcome', ruling: 'granted', on: day, receivedOn: day } as const
    const decision = decideDispute(state, ruling, facts)
    return decision.ok ? decision.value.type : decision.refusal
  }

  test.each([
    ['2027-01-21', 'date-in-future'],
    ['2027-01-03', 'date-before-receipt'],
    ['2027-01-04', 'ruling-noted'],
    ['2027-01-20', 'ruling-noted'],
  ])('of %s: %s', (receivedOn, result) => {
    expect(noted(receivedOn)).toBe(result)
  })
})
