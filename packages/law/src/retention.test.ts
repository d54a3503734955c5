import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendar-date.ts'
import { publishedCalendar } from './calendar/published.ts'
import { DEFAULT_POLICY } from './policy.ts'
import { eraseIdentity } from './request/erasure.ts'
import { erasureDays, lastRemedy } from './retention.ts'

const day = calendarDate
const counting = { calendar: publishedCalendar(), policy: DEFAULT_POLICY }
const ended = (on: string) => ({ closedOn: day(on) })
const open = { closedOn: null }

describe('the last remedy of a matter', () => {
  test('is the window to object, then that to the commission, then that to the court', () => {
    const request = ended('2026-03-12')
    const [objections, disputes] = [[ended('2026-06-01')], [ended('2026-09-01')]]
    const last = (more: object) =>
      lastRemedy({ request, objections: [], disputes: [], ...more }, counting)
    expect(last({})).toBe('2026-05-04')
    expect(last({ objections })).toBe('2026-06-22')
    expect(last({ objections, disputes })).toBe('2026-09-21')
  })

  test('has no day while any case of it is open', () => {
    const matter = { request: ended('2026-03-12'), objections: [ended('2026-06-01')], disputes: [] }
    expect(lastRemedy({ ...matter, request: open }, counting)).toBeNull()
    expect(lastRemedy({ ...matter, objections: [open] }, counting)).toBeNull()
    expect(lastRemedy({ ...matter, disputes: [open] }, counting)).toBeNull()
    expect(lastRemedy({ request: null, objections: [], disputes: [] }, counting)).toBeNull()
  })
})

test('the months run from the last remedy, and the day after them is the first to erase', () => {
  const retention = { papersMonths: 12, identityMonths: 60 }
  expect(erasureDays(day('2026-04-30'), retention)).toEqual({
    papers: '2027-05-01',
    identity: '2031-05-01',
  })
})

describe('erasing', () => {
  const closed = ended('2026-03-12')
  const erase = (
    state: Parameters<typeof eraseIdentity>[0],
    today: string,
    {
      what = 'papers' as const,
      lastRemedyOn = day('2026-04-30') as ReturnType<typeof day> | null,
    } = {},
  ) => {
    const command = { type: 'erase-identity' as const, what, lastRemedyOn, months: 12 }
    const decision = eraseIdentity(state, command, { today: day(today) })
    return decision.ok ? decision.value.type : decision.refusal
  }

  test('waits for the day after the last month', () => {
    expect(erase(closed, '2027-04-30')).toBe('retention-running')
    expect(erase(closed, '2027-05-01')).toBe('identity-erased')
  })

  test('never touches what is open, nor what is gone', () => {
    expect(erase(open, '2040-01-01')).toBe('remedy-still-open')
    expect(erase(closed, '2040-01-01', { lastRemedyOn: null })).toBe('remedy-still-open')
    expect(erase({ ...closed, erased: 'papers' }, '2040-01-01')).toBe('identity-already-erased')
    expect(erase({ ...closed, erased: 'identity' }, '2040-01-01')).toBe('identity-already-erased')
  })
})
