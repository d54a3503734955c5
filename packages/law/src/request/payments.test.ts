import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, complete, given, onDay, people, type Step, when } from './cases.ts'
import type { RequestCommand } from './commands.ts'
import { requestCosts } from './payments.ts'
import { availableRequestActs } from './rules.ts'

const { officer, ppid, unit, superior, applicant } = people
const costing: RequestCommand = {
  type: 'answer',
  outcome: 'granted',
  withholding: null,
  supplyDays: 3,
  copyingFee: 10_000,
  sendingFee: 5_000,
}
/** Answered on 10 July with a cost of 15,000. */
const owing = (...steps: Step[]) =>
  given(
    asked('2026-07-06'),
    ['2026-07-07', officer, complete],
    ['2026-07-10', ppid, costing],
    ...steps,
  )
const pay = (amount: number, paidOn = '2026-07-13'): RequestCommand => ({
  type: 'note-payment',
  kind: 'cash',
  paidOn: calendarDate(paidOn),
  amount,
})
const handOver: RequestCommand = { type: 'hand-over', handedOverOn: calendarDate('2026-07-13') }

describe('the cost of copying and sending (P37, P38)', () => {
  test('is what the answer says, and is paid at once or in parts', () => {
    expect(requestCosts(owing())).toEqual({ owed: 15_000, paid: 0, open: 15_000 })
    const part = owing(['2026-07-13', officer, pay(5_000)])
    expect(requestCosts(part)).toEqual({ owed: 15_000, paid: 5_000, open: 10_000 })
    const whole = owing(['2026-07-13', officer, pay(5_000)], ['2026-07-14', ppid, pay(10_000)])
    expect(requestCosts(whole).open).toBe(0)
    expect(whole.payments?.map(({ ordinal }) => ordinal)).toEqual([1, 2])
  })

  test.each([
    ['twice', [pay(15_000)], pay(15_000), 'already-paid'],
    ['more than is owed', [], pay(15_001), 'payment-exceeds-cost'],
    ['more than is left', [pay(10_000)], pay(5_001), 'payment-exceeds-cost'],
    ['on a day before the answer', [], pay(5_000, '2026-07-09'), 'date-before-receipt'],
    ['on a day to come', [], pay(5_000, '2026-07-15'), 'date-in-future'],
  ])('is not paid %s', (_how, before, command, refusal) => {
    const paid = before.map((one): Step => ['2026-07-13', officer, one])
    expect(when(owing(...paid), ['2026-07-14', officer, command])).toBe(refusal)
  })

  test('is not there before the answer, nor where the answer names none', () => {
    const open = given(asked('2026-07-06'), ['2026-07-07', officer, complete])
    expect(when(open, ['2026-07-08', officer, pay(1)])).toBe('not-answered')
    const free = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-10', ppid, answer('granted')],
    )
    expect(when(free, ['2026-07-13', officer, pay(1)])).toBe('no-cost-stated')
    expect(
      availableRequestActs(free, onDay('2026-07-13', officer, free)).cannot,
    ).not.toHaveProperty('note-payment')
  })

  test('does not bar the hand-over, and may be paid after it', () => {
    expect(when(owing(), ['2026-07-13', officer, handOver])).toBe('handed-over')
    const handed = owing(['2026-07-13', officer, handOver])
    expect(when(handed, ['2026-07-14', officer, pay(15_000)])).toBe('payment-noted')
  })

  test.each([
    ['the unit', unit],
    ['the superior', superior],
    ['the applicant', applicant],
  ])('is not for %s to note', (_who, actor) => {
    expect(when(owing(), ['2026-07-13', actor, pay(1_000)])).toBe('forbidden')
  })
})
