import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { agencyCalendar } from '../calendar/local.ts'
import { deadline } from '../deadline.ts'
import { DEFAULT_POLICY } from '../policy.ts'
import {
  type AgencyCalendar,
  CALENDAR_EVENTS,
  type CalendarCommand,
  decideCalendar,
  evolveCalendar,
} from './calendar.ts'

const today = calendarDate('2026-03-12')
const words = { name: 'Hari jadi provinsi', decree: '188/77/KPTS/013/2026' }
const start: AgencyCalendar = { version: '2025-09-19', rows: [] }

const countingOf = ({ version, rows }: AgencyCalendar) => ({
  calendar: agencyCalendar(version, rows),
  policy: DEFAULT_POLICY,
})
const declare = (date: string, decreedOn = '2026-03-10'): CalendarCommand => ({
  type: 'declare-holiday',
  date: calendarDate(date),
  decreedOn: calendarDate(decreedOn),
  ...words,
})
const decided = (command: CalendarCommand, of = start) =>
  decideCalendar(of, command, { today, counting: countingOf(of) })
const refusalOf = (command: CalendarCommand, of = start) => {
  const decision = decided(command, of)
  return decision.ok ? null : decision.refusal
}
const after = (command: CalendarCommand, of = start): AgencyCalendar => {
  const decision = decided(command, of)
  if (!decision.ok) throw new Error(decision.refusal)
  expect(CALENDAR_EVENTS).toContain(decision.value.type)
  return evolveCalendar(of, decision.value, words)
}
const dueOf = (of: AgencyCalendar) =>
  deadline('request.notice', calendarDate('2026-03-10'), countingOf(of)).dueOn

describe('a holiday of the region', () => {
  test('moves a limit that runs over it by one working day, and gives it back when withdrawn', () => {
    const declared = after(declare('2026-03-16'))
    expect(declared.version).toBe('2025-09-19+1')
    expect([dueOf(start), dueOf(declared)]).toEqual(['2026-03-31', '2026-04-01'])
    const back = after({ type: 'withdraw-holiday', date: calendarDate('2026-03-16') }, declared)
    expect(back.version).toBe('2025-09-19+2')
    expect(dueOf(back)).toBe('2026-03-31')
    // A case that stays under the older version keeps the day.
    expect(dueOf({ ...back, version: '2025-09-19+1' })).toBe('2026-04-01')
  })

  test('is declared for a working day to come, by a decree that is signed', () => {
    expect(refusalOf(declare('2026-03-11'))).toBe('day-has-passed')
    expect(refusalOf(declare('2026-03-12'))).toBeNull()
    expect(refusalOf(declare('2027-12-29'))).toBeNull()
    expect(refusalOf(declare('2028-01-03'))).toBe('day-too-far')
    expect(refusalOf(declare('2026-03-14'))).toBe('day-already-off')
    expect(refusalOf(declare('2026-03-19'))).toBe('day-already-off')
    expect(refusalOf(declare('2026-03-16', '2026-03-13'))).toBe('decree-in-future')
    expect(refusalOf(declare('2026-03-16'), after(declare('2026-03-16')))).toBe('day-already-off')
  })

  test('is withdrawn while it is to come, once', () => {
    const withdraw = { type: 'withdraw-holiday', date: calendarDate('2026-03-16') } as const
    expect(refusalOf(withdraw)).toBe('holiday-unknown')
    const declared = after(declare('2026-03-16'))
    const later = { today: calendarDate('2026-03-17'), counting: countingOf(declared) }
    expect(decideCalendar(declared, withdraw, later)).toMatchObject({ refusal: 'day-has-passed' })
    expect(refusalOf(withdraw, after(withdraw, declared))).toBe('holiday-unknown')
  })
})

test('a newer published list is adopted with the local days kept, an older one never', () => {
  const declared = after(declare('2026-03-16'))
  const adopted = after({ type: 'adopt-calendar', published: '2026-09-15' }, declared)
  expect(adopted).toMatchObject({ version: '2026-09-15+1', rows: declared.rows })
  for (const published of ['2026-09-15', '2024-10-14', 'besok']) {
    expect(refusalOf({ type: 'adopt-calendar', published }, adopted)).toBe('list-not-newer')
  }
})

test('the same rows are the same calendar, so that its index is built once', () => {
  const { version, rows } = after(declare('2026-03-16'))
  const copy = rows.map((row) => ({ ...row }))
  expect(agencyCalendar(version, copy)).toBe(agencyCalendar(version, rows))
  expect(agencyCalendar(version, [])).not.toBe(agencyCalendar(version, rows))
})
