import { describe, expect, test as it } from 'vitest'
import { calendarDate, shiftDays } from '../calendar-date.ts'
import { people, staff } from '../request/cases.ts'
import {
  change,
  consent,
  decline,
  decree,
  exempted,
  factsOn,
  given,
  test,
  until,
  when,
} from './cases.ts'
import type { ExemptionCommand } from './exemption.ts'
import { exemptionStatusOn, openingLimit, openingWindowFrom } from './limits.ts'
import { availableExemptionActs, availableOpenings } from './rules.ts'

const { superior, system, officer } = people
const open = (
  cause: Extract<ExemptionCommand, { type: 'open-exemption' }>['cause'],
): ExemptionCommand => ({ type: 'open-exemption', cause })

describe('the consequence test comes first (UU P19, P18(1); Perki P49)', () => {
  it('names letters, testers and that the information is not always open', () => {
    expect(when(null, [test()])).toBe('exemption-tested')
    expect(when(null, [test({ letters: [] })])).toBe('letters-missing')
    expect(when(null, [test({ testers: 0 })])).toBe('testers-missing')
    expect(when(null, [{ ...test(), isNotAlwaysOpen: false } as ExemptionCommand])).toBe(
      'always-open-unchecked',
    )
    expect(when(null, [test({ testedOn: calendarDate('2026-03-03') })])).toBe('date-in-future')
  })

  it('huruf j names the other Act', () => {
    const other = test({ letters: ['j'], duration: { kind: 'by-law', endsOn: null } })
    expect(when(null, [other])).toBe('other-act-missing')
    expect(when(null, [{ ...other, namesOtherAct: true } as ExemptionCommand])).toBe(
      'exemption-tested',
    )
  })

  it('is the work of the PPID, once per case', () => {
    expect(when(null, [test(), officer])).toBe('forbidden')
    expect(when(given([test()]), [test()])).toBe('exemption-already-tested')
    expect(when(null, [consent, superior])).toBe('exemption-not-tested')
  })
})

describe('how long it lasts (Perki P51, PP 61/2010 P5(1))', () => {
  it.each([
    ['a', 'until-date', '2056-03-02', 'exemption-tested'],
    ['a', 'until-date', '2056-03-03', 'end-beyond-thirty-years'],
    ['a', 'while-needed', null, 'duration-does-not-fit'],
    ['b', 'by-law', null, 'exemption-tested'],
    ['c', 'while-needed', null, 'exemption-tested'],
    ['c', 'by-law', null, 'duration-does-not-fit'],
    ['g', 'while-needed', null, 'duration-does-not-fit'],
    ['h', 'until-date', '2030-12-31', 'exemption-tested'],
    ['h', 'until-date', null, 'end-date-missing'],
    ['h', 'until-date', '2026-03-02', 'end-date-passed'],
    ['h', 'while-needed', '2030-12-31', 'duration-does-not-fit'],
    ['i', 'by-law', null, 'exemption-tested'],
  ] as const)('huruf %s, %s to %s: %s', (letter, kind, endsOn, expected) => {
    const duration = { kind, endsOn: endsOn === null ? null : calendarDate(endsOn) }
    expect(when(null, [test({ letters: [letter], duration })])).toBe(expected)
  })

  it('a change does not start the thirty years again', () => {
    const state = exempted({ letters: ['a'], duration: until('2040-01-01') })
    const longer = change('exempt', {
      letters: ['a'],
      duration: until('2056-06-01'),
      testedOn: calendarDate('2026-08-03'),
    })
    expect(when(state, [longer, people.ppid, '2026-08-03'])).toBe('end-beyond-thirty-years')
  })
})

describe('consent and decree (Perki P10(2)e, P49(5); T17)', () => {
  it('no decree without consent, none dated before it, none of tomorrow', () => {
    const tested = given([test()])
    expect(when(tested, [decree()])).toBe('test-without-consent')
    const consented = given([test()], [consent, superior])
    expect(consented.status).toBe('consented')
    expect(when(consented, [decree('2026-03-01')])).toBe('decree-before-consent')
    expect(when(consented, [decree('2026-03-03')])).toBe('date-in-future')
    expect(when(consented, [decree('2026-03-02', ' ')])).toBe('decree-missing')
    expect(exempted()).toMatchObject({ status: 'exempt', exemptSince: '2026-03-02' })
  })

  it('who tested it does not consent; the superior alone does, once', () => {
    const both = {
      kind: 'staff',
      personId: 'per_ppid',
      memberships: staff('superior').memberships,
    } as const
    expect(when(given([test()]), [consent, both])).toBe('tester-may-not-consent')
    expect(when(given([test()]), [consent])).toBe('forbidden')
    expect(when(given([test()], [consent, superior]), [decline, superior])).toBe(
      'test-already-decided',
    )
  })

  it('a declined test ends the case', () => {
    const state = given([test()], [decline, superior])
    expect(state).toMatchObject({ status: 'declined', closedOn: '2026-03-02' })
    expect(when(state, [consent, superior])).toBe('exemption-ended')
  })
})

it('no decree exempts what has ended while it waited, nor a change to such a sheet', () => {
  const ends = { duration: until('2026-12-31') }
  const consented = given([test(ends)], [consent, superior])
  expect(when(consented, [decree('2026-12-30'), people.ppid, '2026-12-30'])).toBe(
    'exemption-decreed',
  )
  expect(when(consented, [decree('2027-01-04'), people.ppid, '2027-01-04'])).toBe('end-date-passed')
  const changed = given(
    [test()],
    [consent, superior],
    [decree()],
    [change('exempt', ends)],
    [consent, superior],
  )
  expect(when(changed, [decree('2027-01-04'), people.ppid, '2027-01-04'])).toBe('end-date-passed')
})

it('what is always open is looked for again at a change (UU P18(1))', () => {
  const unchecked = { ...change('exempt'), isNotAlwaysOpen: false } as ExemptionCommand
  expect(when(exempted(), [unchecked])).toBe('always-open-unchecked')
  const opens = { ...change('open'), isNotAlwaysOpen: false } as ExemptionCommand
  expect(when(exempted(), [opens])).toBe('exemption-change-tested')
})

describe('opening (Perki P51(8), P52; PP 61/2010 P11(2); T14)', () => {
  const state = exempted({ duration: until('2026-12-31') })

  it('what ends on 31 December 2026 is opened by the PPID by 17 November', () => {
    expect(openingLimit(state, factsOn('2026-03-02').counting)?.dueOn).toBe('2026-11-17')
    expect(openingLimit(exempted(), factsOn('2026-03-02').counting)).toBeNull()
    expect(when(state, [open('before-end'), people.ppid, '2026-11-17'])).toBe('exemption-opened')
    expect(when(state, [open('before-end'), people.ppid, '2026-03-02'])).toBe('opening-too-early')
    const first = openingWindowFrom(calendarDate('2026-12-31'), factsOn('2026-03-02').counting)
    expect(first).toBe('2026-10-06')
    expect(when(state, [open('before-end'), people.ppid, first])).toBe('exemption-opened')
    expect(when(state, [open('before-end'), people.ppid, shiftDays(first, -1)])).toBe(
      'opening-too-early',
    )
    // Late is late, but open all the same.
    expect(when(state, [open('before-end'), people.ppid, '2026-12-31'])).toBe('exemption-opened')
    expect(when(exempted(), [open('before-end')])).toBe('no-end-date')
  })

  it('it is public by itself the day after, however late the job notes it', () => {
    expect(exemptionStatusOn(state, calendarDate('2026-12-31'))).toBe('exempt')
    expect(exemptionStatusOn(state, calendarDate('2027-01-01'))).toBe('opened')
    expect(when(state, [open('period-ended'), system, '2026-12-31'])).toBe('limit-still-running')
    const opened = given(
      [test({ duration: until('2026-12-31') })],
      [consent, superior],
      [decree()],
      [open('period-ended'), system, '2027-02-01'],
    )
    expect(opened).toMatchObject({
      status: 'opened',
      closedOn: '2027-01-01',
      opening: { cause: 'period-ended', on: '2027-01-01' },
    })
    expect(when(opened, [open('period-ended'), system, '2027-02-02'])).toBe('exemption-ended')
    expect(when(state, [change('exempt'), people.ppid, '2027-01-01'])).toBe('exemption-ended')
  })

  it('personal secrets open by written consent or for a public office; nothing else does', () => {
    expect(when(exempted(), [open('written-consent')])).toBe('exemption-opened')
    expect(when(exempted(), [open('public-office')])).toBe('exemption-opened')
    const secret = exempted({ letters: ['c', 'h'] })
    expect(when(secret, [open('written-consent')])).toBe('opening-only-for-personal')
    expect(when(secret, [open('ruling')])).toBe('exemption-opened')
    expect(when(given([test()]), [open('ruling')])).toBe('not-yet-exempt')
  })
})

describe('change of status (Perki P53)', () => {
  it('needs a new test, a consent and a decree; until then the old one is in force', () => {
    const pending = given(
      [test()],
      [consent, superior],
      [decree()],
      [change('exempt', { extent: 'part' })],
    )
    expect(pending).toMatchObject({ status: 'exempt', sheet: { extent: 'whole' } })
    expect(when(pending, [change('open')])).toBe('test-awaits-consent')
    expect(when(pending, [decree()])).toBe('test-without-consent')
    const steps = [[test()], [consent, superior], [decree()]] as const
    const changed = given(
      ...steps,
      [change('exempt', { extent: 'part' })],
      [consent, superior],
      [decree('2026-03-02', '188/42/2026')],
    )
    expect(changed).toMatchObject({
      sheet: { extent: 'part' },
      decree: { number: '188/42/2026' },
      proposal: null,
    })
    const opened = given(...steps, [change('open')], [consent, superior], [decree()])
    expect(opened).toMatchObject({ status: 'opened', opening: { cause: 'status-changed' } })
    expect(given(...steps, [change('open')], [decline, superior])).toMatchObject({
      status: 'exempt',
      proposal: null,
    })
  })
})

it('what is offered is what is allowed', () => {
  expect(availableExemptionActs(given([test()]), factsOn('2026-03-02', superior))).toEqual([
    'consent-exemption',
    'decline-exemption',
  ])
  expect(availableExemptionActs(exempted(), factsOn('2026-03-02'))).toEqual([
    'change-exemption',
    'open-exemption',
  ])
  expect(availableOpenings(exempted(), factsOn('2026-03-02'))).toEqual([
    'written-consent',
    'public-office',
    'ruling',
  ])
})
