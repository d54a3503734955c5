import { expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, complete, given, people, staff } from '../request/cases.ts'
import { availableGrounds } from './available.ts'
import { decideAs, object, objected, objectionFacts, whenObjecting } from './cases.ts'
import { petitionStart, petitionWindow, silentSince } from './limits.ts'
import { nextObjectionRight } from './next-right.ts'
import { decideObjection } from './rules.ts'

const { officer, ppid, superior, applicant, system, admin } = people
const silent = given(asked('2026-10-01'), ['2026-10-02', officer, complete])
const refused = given(
  asked('2026-09-01'),
  ['2026-09-02', officer, complete],
  ['2026-09-07', ppid, answer('refused', 'not-documented')],
)
const { counting } = objectionFacts('2026-10-19', applicant, silent)
const toSilence = object(['c'], '2026-10-19', '2026-10-16')
const silence = () => objected(silent, ['2026-10-19', applicant, toSilence])

test('a request carries one open objection at a time; the next one waits or the first is withdrawn', () => {
  const facts = { ...objectionFacts('2026-10-19', applicant, silent), anotherOpen: true }
  expect(decideObjection(null, toSilence, facts)).toEqual({
    ok: false,
    refusal: 'objection-already-open',
  })
  expect(availableGrounds(facts).can).toEqual([])
})

test('only the desk and the PPID object for an applicant; other staff are no citizens here', () => {
  for (const actor of [superior, admin, staff('commission'), staff('unit')]) {
    expect(whenObjecting(null, silent, ['2026-10-19', actor, toSilence])).toBe('forbidden')
    const periodic = object(['b'], '2026-10-19', '2026-10-16')
    expect(whenObjecting(null, null, ['2026-10-19', actor, periodic])).toBe('forbidden')
  }
  expect(whenObjecting(null, silent, ['2026-10-19', ppid, toSilence])).toBe('objection-registered')
})

test('what a ground does not fit is said ground by ground', () => {
  expect(availableGrounds(objectionFacts('2026-10-19', applicant, null)).cannot).toMatchObject({
    c: 'request-needed',
  })
  expect(availableGrounds(objectionFacts('2026-10-05', applicant, silent)).cannot).toMatchObject({
    c: 'ground-does-not-fit',
    g: 'ground-does-not-fit',
  })
})

test('the letter is of a day between the receipt and today, the decree not of tomorrow', () => {
  const letter = (date: string | null) => ({
    ...decideAs('refused', ['c']),
    letter: { number: '800/7', date: date === null ? null : calendarDate(date) },
  })
  const when = (command: ReturnType<typeof letter>) =>
    whenObjecting(silence(), silent, ['2026-11-02', superior, command])
  expect(when(letter(null))).toBe('objection-answered')
  expect(when(letter('2026-11-03'))).toBe('date-in-future')
  expect(when(letter('2026-10-18'))).toBe('date-before-receipt')
  const decree = { number: '188/12', date: calendarDate('2026-11-03') }
  expect(when({ ...letter(null), decree })).toBe('date-in-future')
})

test('a grant reopens nothing when the request was withdrawn meanwhile, or its limit runs anyway', () => {
  const withdrawn = given(
    asked('2026-10-01'),
    ['2026-10-02', officer, complete],
    ['2026-10-21', applicant, { type: 'withdraw' }],
  )
  const facts = objectionFacts('2026-11-02', superior, withdrawn)
  const event = decideObjection(silence(), decideAs('granted', ['c']), facts)
  expect(event.ok && event.value).toMatchObject({ decision: 'granted', reopens: false })
})

test('silence is there from the day after the limit, noted or not, and ends with the answer', () => {
  const state = silence()
  expect(silentSince(state, calendarDate('2026-11-30'), counting)).toBeNull()
  expect(silentSince(state, calendarDate('2026-12-15'), counting)).toBe('2026-12-01')
  const answered = objected(
    refused,
    ['2026-09-08', applicant, object(['d'], '2026-09-08', '2026-09-07')],
    ['2026-09-10', superior, decideAs('refused', ['d'])],
  )
  expect(silentSince(answered, calendarDate('2026-12-15'), counting)).toBeNull()
})

test('the next right is the commission: from the first day of silence, or from the answer (UU P37(2))', () => {
  expect(nextObjectionRight(silence(), counting)).toMatchObject({
    right: 'petition-after-silence',
    from: '2026-12-01',
    until: '2026-12-18',
  })
  const answered = objected(
    silent,
    ['2026-10-19', applicant, toSilence],
    ['2026-12-11', superior, decideAs('refused', ['c'])],
  )
  expect(nextObjectionRight(answered, counting)).toMatchObject({
    right: 'petition-after-answer',
    from: '2026-12-11',
    until: '2027-01-06',
  })
})

test('after a withdrawn objection no way leads to the commission', () => {
  const withdrawn = objected(
    silent,
    ['2026-10-19', applicant, toSilence],
    ['2026-10-20', applicant, { type: 'withdraw-objection' }],
  )
  expect(petitionStart(withdrawn, counting)).toBeNull()
  expect(petitionWindow(withdrawn, counting)).toBeNull()
  expect(nextObjectionRight(withdrawn, counting)).toBeNull()
})

test('a new list of holidays is adopted by an event of the job, once, while the objection is open (T11)', () => {
  const adopt = { type: 'amend-calendar', version: '2027-01-01' } as const
  const state = objected(
    silent,
    ['2026-10-19', applicant, toSilence],
    ['2026-10-20', system, adopt],
  )
  expect(state.calendarVersion).toBe('2027-01-01')
  expect(whenObjecting(state, silent, ['2026-10-21', system, adopt])).toBe(
    'calendar-already-adopted',
  )
  expect(whenObjecting(state, silent, ['2026-10-21', officer, adopt])).toBe('forbidden')
  const withdrawn = objected(
    silent,
    ['2026-10-19', applicant, toSilence],
    ['2026-10-20', applicant, { type: 'withdraw-objection' }],
  )
  expect(whenObjecting(withdrawn, silent, ['2026-10-21', system, adopt])).toBe('objection-ended')
})
