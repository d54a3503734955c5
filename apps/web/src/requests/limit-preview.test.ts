import type { RequestView } from '@terang/contract/request-views'
import { calendarDate, deadline, DEFAULT_POLICY, publishedCalendar } from '@terang/law'
import { describe, expect, test } from 'vitest'
import { arguableDueOf, dueOf, pastDay } from '../calendar/due-dates.ts'
import {
  ifComplete,
  ifExtended,
  ifReceived,
  ofCompletion,
  ofNewRequest,
  supplyDate,
} from './limit-preview.ts'

const counting = { calendar: publishedCalendar('2026-09-15'), policy: DEFAULT_POLICY }

const view = (completeOn: string | null): Pick<RequestView, 'limits' | 'today' | 'completeOn'> => {
  const safe = deadline('request.notice', calendarDate('2026-03-11'), counting)
  const arguable = completeOn
    ? deadline('request.notice', calendarDate(completeOn), counting)
    : null
  return {
    today: '2026-03-26',
    completeOn,
    limits: {
      check: null,
      completion: null,
      notice: { safe, arguable, extension: null },
      dueOn: safe.dueOn,
      arguableDueOn: arguable?.dueOn ?? null,
      latestIfExtended: null,
      supply: null,
      provisional: false,
    },
  }
}

describe('a request received on 11 March 2026', () => {
  test('would be due on 13 April when extended, and on 15 April by the Perki', () => {
    const limits = ifExtended(view('2026-03-13'), counting)
    expect(dueOf(limits)).toBe('2026-04-13')
    expect(arguableDueOf(limits)).toBe('2026-04-15')
  })

  test('declared complete two days later keeps its safe date and gains a later one', () => {
    const limits = ifComplete(view(null), '2026-03-13', counting)
    expect(dueOf(limits)).toBe('2026-04-01')
    expect(arguableDueOf(limits)).toBe('2026-04-06')
  })

  test('declared complete on the day of receipt has one date', () => {
    expect(arguableDueOf(ifComplete(view(null), '2026-03-11', counting))).toBeNull()
  })

  test('corrected to 12 March is due one working day later', () => {
    const limits = ifReceived(view('2026-03-13'), calendarDate('2026-03-12'), counting)
    expect(dueOf(limits)).toBe('2026-04-02')
    expect(arguableDueOf(limits)).toBe('2026-04-06')
  })
})

test('a new request of 26 March is due on 10 April', () => {
  expect(dueOf(ofNewRequest(calendarDate('2026-03-26'), counting))).toBe('2026-04-10')
})

test('the applicant completes within three working days of the letter', () => {
  expect(dueOf(ofCompletion(calendarDate('2026-03-17'), counting))).toBe('2026-03-27')
})

test('the time of supply is counted in working days from the notice', () => {
  expect(supplyDate('2026-03-26', 3, counting)).toBe('2026-03-31')
})

test('only a day that has come is drawn', () => {
  expect(pastDay('2026-03-26', '2026-03-26')).toBe('2026-03-26')
  expect(pastDay('2026-03-27', '2026-03-26')).toBeNull()
  expect(pastDay('0206-03-27', '2026-03-26')).toBeNull()
  expect(pastDay('', '2026-03-26')).toBeNull()
})
