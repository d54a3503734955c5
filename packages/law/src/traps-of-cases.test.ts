import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  EXEMPTION_LETTERS,
  isOverdue,
  MISSING_PAPERS,
  nextRight,
  publishedCalendar,
  punctuality,
  REQUEST_OUTCOMES,
  type RequestCommand,
  requestLimits,
  RULE_IDS,
  provision,
  WITHHOLDING_REASONS,
  workingDaysBetween,
} from './index.ts'
import {
  answer,
  asked,
  complete,
  extend,
  given,
  incomplete,
  onDay,
  people,
  propose,
  when,
} from './request/cases.ts'
import { decideRequest } from './request/rules.ts'

/** The traps that only a whole case shows; those of bare dates stand in traps.test.ts. */
const { officer, ppid, superior, system, applicant } = people
const { counting } = onDay('2026-07-06', officer, null)
const on = calendarDate
const running = (from = '2026-07-06', checked = '2026-07-07') =>
  given(asked(from), [checked, officer, complete])

describe('T4 an extension comes once and in time', () => {
  test('on 21 July it is too late, and the request has been silent since that morning', () => {
    expect(when(running(), ['2026-07-21', ppid, extend])).toBe('deadline-passed')
    expect(isOverdue(running(), on('2026-07-20'), counting)).toBe(false)
    expect(isOverdue(running(), on('2026-07-21'), counting)).toBe(true)
  })

  test('a second one, which would end on 7 August, is refused', () => {
    const extended = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-15', ppid, extend],
    )
    expect(requestLimits(extended, counting).dueOn).toBe('2026-07-29')
    expect(when(extended, ['2026-07-29', ppid, extend])).toBe('already-extended')
  })
})

describe('T5 the clock of an incomplete request', () => {
  const lapsed = { type: 'note-not-completed' } as const
  const letter = (deliveredOn: string | null) =>
    given(asked('2026-09-07'), ['2026-09-09', officer, incomplete(deliveredOn)])

  test('nothing by 14 September: not completed on the 15th, whenever the job comes to it', () => {
    for (const today of ['2026-09-15', '2026-09-22', '2026-12-01']) {
      const state = letter('2026-09-09')
      const decision = decideRequest(state, lapsed, onDay(today, system, state))
      expect(decision).toEqual({
        ok: true,
        value: { type: 'not-completed-noted', on: '2026-09-15' },
      })
    }
  })

  test('not completed is no refusal and names no reason of Pasal 17', () => {
    const ended = given(
      asked('2026-09-07'),
      ['2026-09-09', officer, incomplete('2026-09-09')],
      ['2026-09-15', system, lapsed],
    )
    expect(ended.outcome).toBe('not-completed')
    expect([ended.answer, ended.proposal]).toEqual([null, null])
  })

  test('the three days run from receiving the letter, not from sending it', () => {
    expect(requestLimits(letter('2026-09-09'), counting).completion?.dueOn).toBe('2026-09-14')
    expect(requestLimits(letter(null), counting).completion).toBeNull()
  })

  test('the clock of the notice does not stand still meanwhile', () => {
    expect(requestLimits(letter(null), counting).dueOn).toBe('2026-09-21')
    expect(isOverdue(letter(null), on('2026-09-22'), counting)).toBe(true)
  })
})

describe('T6 silence', () => {
  const right = (state: Parameters<typeof nextRight>[0], today: string) =>
    nextRight(state, on(today), counting)
  const extended = given(
    asked('2026-10-01'),
    ['2026-10-01', officer, complete],
    ['2026-10-15', ppid, extend],
  )
  const silent = running('2026-10-01', '2026-10-01')

  test('exists from 16 October; the earlier end is shown, filing is taken to the later', () => {
    expect(right(silent, '2026-10-16')).toMatchObject({
      right: 'object-to-silence',
      from: '2026-10-16',
      until: '2026-11-26',
      acceptedUntil: '2026-11-27',
    })
  })

  test('waits for day 17 only where an extension was sent in time', () => {
    expect(right(extended, '2026-10-27')).toMatchObject({ from: '2026-10-27', until: '2026-12-07' })
  })
})

describe('T11 the list of holidays changes in the year', () => {
  const amend: RequestCommand = { type: 'amend-calendar', version: '2025-08-07' }
  const before = { ...counting, calendar: publishedCalendar('2024-10-14') }
  const underOld = (state: ReturnType<typeof running>) => ({
    ...onDay('2025-08-12', system, state),
    counting: before,
  })

  test('a case is registered under the version in force, and its limit names it', () => {
    const decision = decideRequest(null, asked('2025-08-11')[2], {
      ...onDay('2025-08-11', { kind: 'anonymous' }, null),
      counting: before,
    })
    expect(decision).toMatchObject({ ok: true, value: { calendarVersion: '2024-10-14' } })
    const { safe } = requestLimits(running('2025-08-11', '2025-08-11'), before).notice
    expect([safe.dueOn, safe.calendarVersion]).toEqual(['2025-08-25', '2024-10-14'])
  })

  test('an open case is recounted by an event', () => {
    const state = { ...running('2025-08-11', '2025-08-11'), calendarVersion: '2024-10-14' }
    expect(decideRequest(state, amend, underOld(state))).toMatchObject({
      ok: true,
      value: { type: 'calendar-amended', version: '2025-08-07' },
    })
    const after = { ...counting, calendar: publishedCalendar('2025-08-07') }
    expect(requestLimits(state, after).dueOn).toBe('2025-08-26')
  })

  test('a closed case is left alone', () => {
    const withdrawn = given(asked('2025-08-11'), ['2025-08-11', applicant, { type: 'withdraw' }])
    const closed = { ...withdrawn, calendarVersion: '2024-10-14' }
    expect(decideRequest(closed, amend, underOld(closed))).toEqual({
      ok: false,
      refusal: 'case-ended',
    })
  })
})

describe('T17 notice, hand-over and refusal are three things', () => {
  const notified = given(
    asked('2026-10-01'),
    ['2026-10-01', officer, complete],
    ['2026-10-14', ppid, { ...answer('granted'), supplyDays: 5 }],
    ['2026-10-21', officer, { type: 'hand-over', handedOverOn: on('2026-10-21') }],
  )

  test('a notice of 14 October is in time though the copy goes out on the 21st', () => {
    expect(punctuality(notified, on('2026-10-14'), counting)).toBe('on-time')
    expect(requestLimits(notified, counting).dueOn).toBe('2026-10-15')
  })

  test('both durations can be told: nine working days to the notice, fourteen to the copy', () => {
    const days = [notified.answer?.noticeOn, notified.handedOverOn].map(
      (day) => day && workingDaysBetween(notified.receivedOn, day, counting),
    )
    expect(days).toEqual([9, 14])
  })

  test('not held, exempt, held by others and not completed end in four different outcomes', () => {
    const answered = (command: RequestCommand) =>
      given(asked('2026-07-06'), ['2026-07-07', officer, complete], ['2026-07-10', ppid, command])
    const exempt = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', ppid, propose('whole')],
      ['2026-07-09', superior, { type: 'consent-refusal' }],
      ['2026-07-10', ppid, answer('refused', 'exempt')],
    )
    const notCompleted = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, incomplete('2026-07-07')],
      ['2026-07-13', system, { type: 'note-not-completed' }],
    )
    const notYet = answered(answer('refused', 'not-documented'))
    expect(
      [notYet, exempt, answered(answer('not-held')), notCompleted].map((state) => [
        state.outcome,
        state.answer?.withholding ?? null,
      ]),
    ).toEqual([
      ['refused', 'not-documented'],
      ['refused', 'exempt'],
      ['not-held', null],
      ['not-completed', null],
    ])
  })

  test('a part that is blacked out counts as granted in part, and still needs decree and consent', () => {
    const part = answer('granted-in-part', 'exempt')
    expect(when(running(), ['2026-07-10', ppid, part])).toBe('proposal-missing')
    expect(when(running(), ['2026-07-10', ppid, { ...propose('part'), exemption: null }])).toBe(
      'exemption-missing',
    )
    const granted = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', ppid, propose('part')],
      ['2026-07-09', superior, { type: 'consent-refusal' }],
      ['2026-07-10', ppid, part],
    )
    expect(granted.outcome).toBe('granted-in-part')
  })
})

describe('T19 what was received adds up', () => {
  test('every case is in process or has one of six outcomes, none counted twice', () => {
    expect(REQUEST_OUTCOMES).toEqual([
      'granted',
      'granted-in-part',
      'refused',
      'not-held',
      'not-completed',
      'withdrawn',
    ])
    expect(running().outcome).toBeNull()
  })

  test('asked on 21 December and answered on 8 January: in time, by the day of receipt', () => {
    const state = given(
      asked('2026-12-21'),
      ['2026-12-21', officer, complete],
      ['2027-01-08', ppid, answer('granted')],
    )
    expect(state.receivedOn).toBe('2026-12-21')
    expect(punctuality(state, on('2027-01-08'), counting)).toBe('on-time')
  })
})

describe('T22 the rest, in short', () => {
  test('a request has its registration before anybody checked it', () => {
    expect(given(asked('2026-09-07')).registeredOn).toBe('2026-09-07')
    expect(provision('request.registration').unit).toBe('at-once')
  })

  test('a group without its power of attorney is incomplete, a proxy without stamp duty too: never refused', () => {
    for (const missing of ['power-of-attorney', 'stamp-duty'] as const) {
      expect(MISSING_PAPERS).toContain(missing)
      const group = { ...asked('2026-09-07')[2], applicantKind: 'group', byProxy: true } as const
      const state = given(
        ['2026-09-07', { kind: 'anonymous' }, group],
        ['2026-09-08', officer, { ...incomplete('2026-09-08'), missing: [missing] }],
      )
      expect([state.status, state.outcome]).toEqual(['incomplete', null])
    }
  })

  test('vexatious is no ground: Pasal 17 ends with huruf j, and no other reason withholds', () => {
    expect(EXEMPTION_LETTERS.join('')).toBe('abcdefghij')
    expect(WITHHOLDING_REASONS).not.toContain('vexatious')
  })

  test('nothing rests on Perki 1/2010 any more', () => {
    const cited = RULE_IDS.flatMap((rule) => [
      ...provision(rule).cite,
      ...provision(rule).alternatives.flatMap(({ cite }) => cite),
    ])
    expect(cited.filter(({ law }) => law === 'Perki 1/2010')).toEqual([])
  })
})
