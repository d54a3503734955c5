import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, complete, given, onDay, people, propose, staff } from '../request/cases.ts'
import { decideAs, object, objected, objectionFacts, whenObjecting } from './cases.ts'
import { objectionLimits, objectionWindow, petitionWindow } from './limits.ts'
import type { ObjectionGround } from './objection.ts'
import { availableGrounds, availableObjectionActs } from './available.ts'
import { decideObjection } from './rules.ts'

const { officer, ppid, superior, applicant, system, admin } = people
const nobody = { kind: 'anonymous' } as const
const counting = onDay('2026-07-06', officer, null).counting

const silent = given(asked('2026-10-01'), ['2026-10-02', officer, complete])
const exempt = given(
  asked('2026-09-01'),
  ['2026-09-02', officer, complete],
  ['2026-09-03', ppid, propose('whole')],
  ['2026-09-04', superior, { type: 'consent-refusal' }],
  ['2026-09-07', ppid, answer('refused', 'exempt')],
)
const undocumented = given(
  asked('2026-09-01'),
  ['2026-09-02', officer, complete],
  ['2026-09-07', ppid, answer('refused', 'not-documented')],
)
const silence = () =>
  objected(silent, ['2026-10-19', applicant, object(['c'], '2026-10-19', '2026-10-16')])

describe('grounds (UU P35(1), Perki P39)', () => {
  const fitting = (request: typeof silent | null): ObjectionGround[] =>
    availableGrounds(objectionFacts('2026-10-20', officer, request)).can

  test('silence carries c and g, a refusal for exemption a, d, e and g; b always stands', () => {
    expect(fitting(silent)).toEqual(['b', 'c', 'g'])
    expect(fitting(exempt)).toEqual(['a', 'b', 'd', 'e', 'g'])
    expect(fitting(undocumented)).toEqual(['b', 'd', 'e', 'g'])
  })

  test('a fee is a ground only where one was asked', () => {
    const paid = given(
      asked('2026-09-01'),
      ['2026-09-02', officer, complete],
      ['2026-09-07', ppid, { ...answer('granted'), copyingFee: 50_000 }],
    )
    expect(fitting(paid)).toContain('f')
  })

  test('more than one ground may be given, and one that does not fit spoils none but is named', () => {
    expect(
      whenObjecting(null, exempt, [
        '2026-09-10',
        applicant,
        object(['a', 'd'], '2026-09-10', '2026-09-07'),
      ]),
    ).toBe('objection-registered')
    expect(
      whenObjecting(null, exempt, [
        '2026-09-10',
        applicant,
        object(['a', 'c'], '2026-09-10', '2026-09-07'),
      ]),
    ).toBe('ground-does-not-fit')
    expect(
      whenObjecting(null, exempt, [
        '2026-09-10',
        applicant,
        object([], '2026-09-10', '2026-09-07'),
      ]),
    ).toBe('grounds-missing')
  })

  test('ground b needs no request and is open to anybody; the others need one (T18)', () => {
    expect(
      whenObjecting(null, null, ['2026-10-20', nobody, object(['b'], '2026-10-20', '2026-10-01')]),
    ).toBe('objection-registered')
    expect(
      whenObjecting(null, null, [
        '2026-10-20',
        nobody,
        object(['b', 'c'], '2026-10-20', '2026-10-01'),
      ]),
    ).toBe('request-needed')
    expect(
      whenObjecting(null, silent, [
        '2026-10-20',
        nobody,
        object(['c'], '2026-10-20', '2026-10-16'),
      ]),
    ).toBe('forbidden')
  })

  test('a withdrawn request carries no objection', () => {
    const withdrawn = given(asked('2026-10-01'), ['2026-10-02', applicant, { type: 'withdraw' }])
    expect(
      whenObjecting(null, withdrawn, [
        '2026-10-20',
        officer,
        object(['c'], '2026-10-20', '2026-10-16'),
      ]),
    ).toBe('request-withdrawn')
  })
})

describe('filing within thirty working days (UU P36(1); T6, T7)', () => {
  test('the window of a refusal of 9 February ends on 1 April', () => {
    expect(objectionWindow(calendarDate('2026-02-09'), counting).dueOn).toBe('2026-04-01')
  })

  test.each([
    ['2026-11-27', false],
    ['2026-11-30', true],
  ])('an objection of %s to silence since 16 October is accepted; late: %s', (day, late) => {
    const state = objected(silent, [day, applicant, object(['c'], day, '2026-10-16')])
    expect(state.filedLate).toBe(late)
  })

  test.each([
    ['2026-10-20', '2026-10-21', '2026-10-21', 'date-in-future'],
    ['2026-10-20', '2026-10-15', '2026-10-16', 'date-before-receipt'],
    ['2026-10-20', '2026-10-19', '2010-04-29', 'date-too-early'],
  ])('on %s, received %s for a ground of %s: %s', (today, received, found, refusal) => {
    expect(whenObjecting(null, silent, [today, officer, object(['c'], received, found)])).toBe(
      refusal,
    )
  })
})

describe('the answer of the superior (UU P36(2), Perki P44; T8)', () => {
  test('two starts: 30 November from receipt, 2 December from the register', () => {
    const state = objected(silent, [
      '2026-10-21',
      officer,
      object(['c'], '2026-10-19', '2026-10-16'),
    ])
    const { safe, arguable } = objectionLimits(state, counting)
    expect([safe.dueOn, arguable?.dueOn]).toEqual(['2026-11-30', '2026-12-02'])
    expect(arguable?.basis).toEqual([{ law: 'Perki 1/2021', article: 'Pasal 44 ayat (1)' }])
    expect(objectionLimits(silence(), counting).arguable).toBeNull()
  })

  test('every ground gets its reply', () => {
    const state = objected(exempt, [
      '2026-09-10',
      applicant,
      object(['a', 'd'], '2026-09-10', '2026-09-07'),
    ])
    expect(whenObjecting(state, exempt, ['2026-09-14', superior, decideAs('granted', ['a'])])).toBe(
      'ground-without-reply',
    )
    expect(
      whenObjecting(state, exempt, ['2026-09-14', superior, decideAs('granted', ['a', 'd'])]),
    ).toBe('objection-answered')
  })

  test('what stays exempt, whole or in part, goes with the decree', () => {
    const state = objected(exempt, [
      '2026-09-10',
      applicant,
      object(['a'], '2026-09-10', '2026-09-07'),
    ])
    for (const decision of ['refused', 'granted-in-part'] as const) {
      expect(
        whenObjecting(state, exempt, ['2026-09-14', superior, decideAs(decision, ['a'])]),
      ).toBe('decree-missing')
      expect(
        whenObjecting(state, exempt, ['2026-09-14', superior, decideAs(decision, ['a'], true)]),
      ).toBe('objection-answered')
    }
  })

  test.each([
    ['granted', true],
    ['granted-in-part', true],
    ['refused', false],
  ] as const)('%s: the duty to answer the request lives again: %s', (decision, reopens) => {
    const facts = objectionFacts('2026-11-02', superior, silent)
    const event = decideObjection(silence(), decideAs(decision, ['c']), facts)
    expect(event.ok && event.value).toMatchObject({ reopens, late: false })
  })

  test('periodic information alone makes no request live again', () => {
    const state = objected(null, ['2026-10-20', nobody, object(['b'], '2026-10-20', '2026-10-01')])
    const event = decideObjection(
      state,
      decideAs('granted', ['b']),
      objectionFacts('2026-11-02', superior, null),
    )
    expect(event.ok && event.value).toMatchObject({ reopens: false })
  })

  test('a late answer is taken and marked', () => {
    const event = decideObjection(
      silence(),
      decideAs('granted', ['c']),
      objectionFacts('2026-12-01', superior, silent),
    )
    expect(event.ok && event.value).toMatchObject({ late: true })
  })

  test('nothing comes after the answer or the withdrawal', () => {
    const answered = objected(
      silent,
      ['2026-10-19', applicant, object(['c'], '2026-10-19', '2026-10-16')],
      ['2026-11-02', superior, decideAs('granted', ['c'])],
    )
    expect(
      whenObjecting(answered, silent, ['2026-11-03', applicant, { type: 'withdraw-objection' }]),
    ).toBe('objection-ended')
  })
})

describe('the refuser never decides', () => {
  const refuser = { ...staff('superior'), personId: 'per_ppid' }
  const state = () =>
    objected(exempt, ['2026-09-10', applicant, object(['a'], '2026-09-10', '2026-09-07')])

  test('neither by deciding nor by being assigned, in whatever role', () => {
    expect(
      whenObjecting(state(), exempt, ['2026-09-14', refuser, decideAs('granted', ['a'])]),
    ).toBe('refuser-may-not-decide')
    expect(
      whenObjecting(state(), exempt, [
        '2026-09-14',
        officer,
        { type: 'assign-objection', deciderId: 'per_ppid' },
      ]),
    ).toBe('refuser-may-not-decide')
    expect(
      whenObjecting(state(), exempt, [
        '2026-09-14',
        officer,
        { type: 'assign-objection', deciderId: 'per_superior' },
      ]),
    ).toBe('objection-assigned')
  })

  test('not even after another objection took the answer away, nor who answered meanwhile', () => {
    const reopened = { ...exempt, answer: null }
    expect(
      whenObjecting(state(), reopened, ['2026-09-14', refuser, decideAs('granted', ['a'])]),
    ).toBe('refuser-may-not-decide')
    expect(
      whenObjecting(silence(), exempt, ['2026-11-02', refuser, decideAs('granted', ['c'])]),
    ).toBe('refuser-may-not-decide')
  })
})

describe('silence of the superior (UU P36(2), P37(2), Perki 1/2013 P13; T9)', () => {
  test('is noted by the job once, the day after the limit, and leaves the answer possible', () => {
    expect(whenObjecting(silence(), silent, ['2026-11-30', system, { type: 'note-silence' }])).toBe(
      'limit-still-running',
    )
    const noted = objected(
      silent,
      ['2026-10-19', applicant, object(['c'], '2026-10-19', '2026-10-16')],
      ['2026-12-02', system, { type: 'note-silence' }],
    )
    expect(noted.silentSince).toBe('2026-12-01')
    expect(whenObjecting(noted, silent, ['2026-12-03', system, { type: 'note-silence' }])).toBe(
      'silence-already-noted',
    )
    expect(whenObjecting(noted, silent, ['2026-12-03', superior, decideAs('granted', ['c'])])).toBe(
      'objection-answered',
    )
  })

  test('bears the day after the limit, though the job comes a week later', () => {
    const state = silence()
    const facts = objectionFacts('2026-12-08', system, silent)
    expect(decideObjection(state, { type: 'note-silence' }, facts)).toEqual({
      ok: true,
      value: { type: 'objection-silence-noted', on: '2026-12-01', since: '2026-12-01' },
    })
  })

  test('the way to the commission ends on 18 December after silence', () => {
    expect(petitionWindow(silence(), counting)?.dueOn).toBe('2026-12-18')
  })

  test('and on 6 January after an answer of 11 December', () => {
    const answered = objected(
      silent,
      ['2026-10-19', applicant, object(['c'], '2026-10-19', '2026-10-16')],
      ['2026-12-11', superior, decideAs('refused', ['c'])],
    )
    expect(petitionWindow(answered, counting)?.dueOn).toBe('2027-01-06')
  })
})

test('what may be done is asked from the same rules', () => {
  expect(
    availableObjectionActs(silence(), objectionFacts('2026-10-20', superior, silent)).can,
  ).toEqual(['assign-objection', 'answer-objection'])
  expect(
    availableObjectionActs(silence(), objectionFacts('2026-10-20', applicant, silent)).can,
  ).toEqual(['withdraw-objection'])
  expect(availableObjectionActs(silence(), objectionFacts('2026-10-20', admin, silent))).toEqual({
    can: [],
    cannot: {},
  })
  const refuser = { ...staff('superior'), personId: 'per_ppid' }
  expect(
    availableObjectionActs(silence(), objectionFacts('2026-10-20', refuser, exempt)).cannot,
  ).toEqual({ 'answer-objection': 'refuser-may-not-decide' })
})
