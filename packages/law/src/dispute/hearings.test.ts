import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import type { ObjectionGround } from '../objection/objection.ts'
import { onDay, people } from '../request/cases.ts'
import type { Attendance, DisputeStage, DisputeState, HearingKind } from './dispute.ts'
import { absencesOf, beforeHearing, hearingsOpen } from './hearings.ts'
import { disputeLimits } from './limits.ts'
import { decideDispute, evolveDispute } from './rules.ts'

const TODAY = '2027-02-01'
const facts = onDay(TODAY, people.officer, null)

const standing = (
  stage: DisputeStage,
  grounds: readonly ObjectionGround[] = ['c'],
): DisputeState => ({
  stage,
  grounds,
  filedOn: calendarDate('2026-12-18'),
  windowFrom: calendarDate('2026-11-30'),
  afterSilence: true,
  calendarVersion: facts.counting.calendar.version,
  filedLate: false,
  ruling: null,
  decisionReceivedOn: null,
  since: calendarDate('2027-01-04'),
  closedOn: null,
})

type Noted = [kind: HearingKind, day: string, attendance?: Attendance | null, startsAt?: number]

const decided = (state: DisputeState, [kind, day, attendance = null, startsAt]: Noted) =>
  decideDispute(
    state,
    {
      type: 'note-hearing',
      hearing: { kind, day: calendarDate(day), startsAt: startsAt ?? null, attendance },
    },
    facts,
  )
const when = (state: DisputeState, noted: Noted): string => {
  const decision = decided(state, noted)
  return decision.ok ? decision.value.type : decision.refusal
}
const after = (state: DisputeState, ...all: readonly Noted[]): DisputeState =>
  all.reduce((before, noted) => {
    const decision = decided(before, noted)
    if (!decision.ok) throw new Error(`${noted.join(' ')}: ${decision.refusal}`)
    return evolveDispute(before, decision.value)
  }, state)

describe('noting a sitting of the commission', () => {
  test('one to come is noted with its hour, and noted again with who came', () => {
    const called = after(standing('registered'), ['preliminary', '2027-02-01', null, 570])
    expect(called.hearings).toEqual([
      { kind: 'preliminary', day: '2027-02-01', startsAt: 570, attendance: null },
    ])
    const held = after(called, ['preliminary', '2027-02-01', 'both', 570])
    expect(held.hearings).toMatchObject([{ attendance: 'both' }])
  })

  test('who came is said of a day that passed, and of no day that did not', () => {
    const state = standing('mediation')
    expect(when(state, ['mediation', '2027-01-29'])).toBe('attendance-missing')
    expect(when(state, ['mediation', '2027-02-02', 'both'])).toBe('date-in-future')
    expect(when(state, ['mediation', '2027-02-02', 'postponed'])).toBe('hearing-noted')
    expect(when(state, ['mediation', '2026-12-17', 'both'])).toBe('date-before-receipt')
  })

  test('it belongs to the stage or one that may follow; one that was may belong to an earlier one', () => {
    const state = standing('adjudication')
    expect(when(state, ['ruling', '2027-02-10'])).toBe('hearing-noted')
    expect(when(state, ['mediation', '2027-02-10'])).toBe('hearing-out-of-order')
    expect(when(state, ['mediation', '2027-01-11', 'both'])).toBe('hearing-noted')
    expect(when(standing('interim-rejection'), ['adjudication', '2027-02-10'])).toBe(
      'hearing-out-of-order',
    )
  })

  test('ground a alone has no mediation, and an ended dispute no sitting', () => {
    expect(when(standing('preliminary', ['a']), ['mediation', '2027-02-10'])).toBe(
      'mediation-not-for-ground-a',
    )
    expect(hearingsOpen(standing('preliminary', ['a']), facts.today)).not.toContain('mediation')
    const ended = { ...standing('withdrawn'), closedOn: calendarDate('2027-01-04') }
    expect(when(ended, ['mediation', '2027-01-11', 'both'])).toBe('dispute-ended')
    expect(hearingsOpen(ended, facts.today)).toEqual([])
  })

  test('it moves neither the stage nor a limit', () => {
    const state = standing('mediation')
    const { hearings, ...rest } = after(state, ['mediation', '2027-02-10'])
    expect(hearings).toHaveLength(1)
    expect(rest).toEqual(state)
    expect(disputeLimits({ ...rest, hearings: hearings ?? [] }, facts.counting)).toEqual(
      disputeLimits(state, facts.counting),
    )
  })

  test('is done by the desk, the PPID or the superior, not by a unit or the applicant', () => {
    for (const actor of [people.unit, people.applicant]) {
      const hearing = {
        kind: 'mediation',
        day: calendarDate('2027-02-10'),
        startsAt: null,
        attendance: null,
      } as const
      expect(
        decideDispute(
          standing('mediation'),
          { type: 'note-hearing', hearing },
          onDay(TODAY, actor, null),
        ),
      ).toEqual({ ok: false, refusal: 'forbidden' })
    }
  })
})

describe('before a sitting (Perki 1/2013 P24(2), P57(3))', () => {
  test('the summons is in hand three working days before the first, not before the second', () => {
    const state = after(
      standing('registered'),
      ['preliminary', '2027-02-12'],
      ['mediation', '2027-02-15'],
    )
    const first = beforeHearing(
      state,
      { kind: 'preliminary', day: calendarDate('2027-02-12') },
      facts.counting,
    )
    expect([first?.rule, first?.dueOn]).toEqual(['dispute.summons', '2027-02-09'])
    expect(
      beforeHearing(state, { kind: 'mediation', day: calendarDate('2027-02-15') }, facts.counting),
    ).toBeNull()
  })

  test('the written conclusions come three working days before the ruling is read', () => {
    const state = after(standing('adjudication'), ['ruling', '2027-02-12'])
    const limit = beforeHearing(
      state,
      { kind: 'ruling', day: calendarDate('2027-02-12') },
      facts.counting,
    )
    expect([limit?.rule, limit?.dueOn]).toEqual(['dispute.conclusions', '2027-02-09'])
  })
})

describe('absence is told, and the commission decides (P30, P31, P45, P48)', () => {
  test('the applicant absent twice from mediation, or twice from the hearings', () => {
    const once = after(
      standing('adjudication'),
      ['mediation', '2027-01-11', 'without-applicant'],
      ['adjudication', '2027-01-12', 'without-applicant'],
    )
    expect(absencesOf(once)).toEqual([])
    expect(absencesOf(after(once, ['adjudication', '2027-01-13', 'nobody']))).toEqual([
      'applicant-twice',
      'body-in-hearing',
    ])
    expect(absencesOf(after(once, ['mediation', '2027-01-12', 'without-applicant']))).toEqual([
      'applicant-twice',
    ])
  })

  test('the body absent twice from mediation; once from the hearing is enough to be decided without', () => {
    const once = after(standing('mediation'), ['mediation', '2027-01-11', 'without-body'])
    expect(absencesOf(once)).toEqual([])
    expect(absencesOf(after(once, ['mediation', '2027-01-12', 'without-body']))).toEqual([
      'body-twice-in-mediation',
    ])
    expect(
      absencesOf(after(standing('adjudication'), ['adjudication', '2027-01-12', 'without-body'])),
    ).toEqual(['body-in-hearing'])
    expect(absencesOf(after(once, ['mediation', '2027-01-12', 'postponed']))).toEqual([])
  })
})
