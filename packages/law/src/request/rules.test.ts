import { describe, expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, complete, extend, given, onDay, people, propose, when } from './cases.ts'
import type { RequestCommand } from './commands.ts'
import { punctuality, requestLimits } from './limits.ts'
import type { RequestState } from './request.ts'
import { decideRequest, evolveRequest } from './rules.ts'

const { officer, ppid, superior, applicant, system } = people
const counting = onDay('2026-07-06', officer, null).counting
const inProcess = () => given(asked('2026-07-06'), ['2026-07-07', officer, complete])

describe('extension (UU P22(8), Perki P36; T4)', () => {
  test('an officer of the PPID may extend once, by seven working days after the end of the first limit', () => {
    const state = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-15', ppid, extend],
    )
    expect(requestLimits(state, counting).dueOn).toBe('2026-07-29')
    expect(when(state, ['2026-07-16', ppid, extend])).toBe('already-extended')
  })

  test('the letter must go out inside the first limit', () => {
    expect(when(inProcess(), ['2026-07-20', ppid, extend])).toBe('deadline-extended')
    expect(when(inProcess(), ['2026-07-21', ppid, extend])).toBe('deadline-passed')
  })

  test('over Lebaran: 11 March extended ends on 13 April', () => {
    const state = given(
      asked('2026-03-11'),
      ['2026-03-12', officer, complete],
      ['2026-03-30', ppid, extend],
    )
    expect(requestLimits(state, counting).dueOn).toBe('2026-04-13')
  })

  test('after a granted objection there is no first limit left to extend', () => {
    const state = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-21', superior, { type: 'reopen' }],
    )
    expect(when(state, ['2026-07-22', ppid, extend])).toBe('deadline-passed')
    expect(requestLimits(state, counting).latestIfExtended).toBeNull()
  })

  test('while it is still lawful the latest date is known beforehand', () => {
    expect(requestLimits(inProcess(), counting).latestIfExtended).toBe('2026-07-29')
  })
})

describe('refusal as exempt (UU P17, Perki P10(2), P34(2); T17)', () => {
  const proposed = (extent: 'whole' | 'part') =>
    given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', ppid, propose(extent)],
    )
  const consented = (extent: 'whole' | 'part') =>
    given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', ppid, propose(extent)],
      ['2026-07-09', superior, { type: 'consent-refusal' }],
    )

  test('without a proposal, and without consent, it is not possible', () => {
    expect(when(inProcess(), ['2026-07-09', ppid, answer('refused', 'exempt')])).toBe(
      'proposal-missing',
    )
    expect(when(proposed('whole'), ['2026-07-09', ppid, answer('refused', 'exempt')])).toBe(
      'consent-missing',
    )
    expect(when(consented('whole'), ['2026-07-10', ppid, answer('refused', 'exempt')])).toBe(
      'answered',
    )
  })

  test('an exempt part needs decree and consent just as the whole does', () => {
    expect(when(inProcess(), ['2026-07-09', ppid, answer('granted-in-part', 'exempt')])).toBe(
      'proposal-missing',
    )
    expect(when(consented('part'), ['2026-07-10', ppid, answer('granted-in-part', 'exempt')])).toBe(
      'answered',
    )
    expect(when(consented('part'), ['2026-07-10', ppid, answer('refused', 'exempt')])).toBe(
      'extent-does-not-fit',
    )
  })

  test.each([
    [{ agencyId: 'ag_2' }, 'exemption-of-another-agency'],
    [{ standing: 'not-decreed', decree: null }, 'exemption-not-decreed'],
    [{ standing: 'ended' }, 'exemption-not-in-force'],
  ] as const)('nothing rests on an exemption with %o', (change, refusal) => {
    const { exemption, ...command } = propose('whole')
    if (!exemption) throw new Error('it rests on one')
    const other = { ...command, exemption: { ...exemption, ...change } }
    expect(when(inProcess(), ['2026-07-08', ppid, other])).toBe(refusal)
  })

  test('it rests on an exemption, and of a part it says which', () => {
    const bare = { ...propose('whole'), exemption: null }
    expect(when(inProcess(), ['2026-07-08', ppid, bare])).toBe('exemption-missing')
    const unnamed = { ...propose('part'), namesPart: false }
    expect(when(inProcess(), ['2026-07-08', ppid, unnamed])).toBe('exempt-part-missing')
    expect(when(inProcess(), ['2026-07-08', ppid, { ...propose('whole'), namesPart: false }])).toBe(
      'refusal-proposed',
    )
  })

  test('letters and decree are those of the exemption, kept with its id', () => {
    expect(proposed('whole').proposal).toMatchObject({
      exemptionId: 'exm_1',
      letters: ['h'],
      decree: { number: '188/12/2026', date: '2026-07-01' },
    })
  })

  test('what became public meanwhile is neither consented to nor withheld; it may be declined', () => {
    const judged = (state: RequestState, actor: Actor, command: RequestCommand) => {
      const facts = { ...onDay('2026-07-09', actor, state), hasExemptionEnded: true }
      const decision = decideRequest(state, command, facts)
      return decision.ok ? decision.value.type : decision.refusal
    }
    const whole = proposed('whole')
    expect(judged(whole, superior, { type: 'consent-refusal' })).toBe('exemption-not-in-force')
    expect(judged(whole, superior, { type: 'decline-refusal' })).toBe('refusal-declined')
    const agreed = consented('whole')
    expect(judged(agreed, ppid, answer('refused', 'exempt'))).toBe('exemption-not-in-force')
    expect(judged(agreed, ppid, answer('granted'))).toBe('answered')
  })

  test('what was proposed with a typed decree, before exemptions were bound, still stands', () => {
    const typed = evolveRequest(inProcess(), {
      type: 'refusal-proposed',
      on: calendarDate('2026-07-08'),
      by: 'per_ppid',
      extent: 'whole',
      letters: ['h'],
      decree: { number: '188/1/2025', date: calendarDate('2025-07-01') },
    })
    expect(typed.proposal).not.toHaveProperty('exemptionId')
    expect(when(typed, ['2026-07-09', superior, { type: 'consent-refusal' }])).toBe(
      'refusal-consented',
    )
  })

  test('who proposed may not consent, whatever other role he has', () => {
    const both = {
      kind: 'staff' as const,
      personId: 'per_both',
      memberships: [
        { role: 'ppid' as const, agencyId: 'ag_1', unitId: 'unit_desk' },
        { role: 'superior' as const, agencyId: 'ag_1', unitId: 'unit_desk' },
      ],
    }
    const state = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', both, propose('whole')],
    )
    expect(when(state, ['2026-07-09', both, { type: 'consent-refusal' }])).toBe(
      'proposer-may-not-consent',
    )
  })

  test('a declined proposal may be made again, better', () => {
    const declined = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-08', ppid, propose('whole')],
      ['2026-07-09', superior, { type: 'decline-refusal' }],
    )
    expect(declined.holder).toBe('ppid')
    expect(when(declined, ['2026-07-10', ppid, answer('refused', 'exempt')])).toBe(
      'consent-missing',
    )
    expect(when(declined, ['2026-07-10', ppid, propose('part')])).toBe('refusal-proposed')
  })
})

describe('the answer (UU P22(7), Perki P31(4))', () => {
  test('four outcomes are never mixed', () => {
    expect(when(inProcess(), ['2026-07-10', ppid, answer('not-held')])).toBe('answered')
    expect(when(inProcess(), ['2026-07-10', ppid, answer('not-held', 'not-documented')])).toBe(
      'withholding-does-not-fit',
    )
    expect(when(inProcess(), ['2026-07-10', ppid, answer('refused')])).toBe(
      'withholding-reason-missing',
    )
    expect(when(inProcess(), ['2026-07-10', ppid, answer('refused', 'not-documented')])).toBe(
      'answered',
    )
    expect(when(inProcess(), ['2026-07-10', ppid, answer('granted', 'exempt')])).toBe(
      'withholding-does-not-fit',
    )
  })

  test('notice and hand-over are two dates: a notice in time may be followed by a later copy', () => {
    const state = given(
      asked('2026-10-01'),
      ['2026-10-02', officer, complete],
      ['2026-10-14', ppid, answer('granted')],
    )
    expect(punctuality(state, calendarDate('2026-10-14'), counting)).toBe('on-time')
    expect(requestLimits(state, counting).supply?.dueOn).toBe('2026-10-19')
    expect(
      when(state, [
        '2026-10-21',
        officer,
        { type: 'hand-over', handedOverOn: calendarDate('2026-10-21') },
      ]),
    ).toBe('handed-over')
    expect(
      when(state, [
        '2026-10-21',
        officer,
        { type: 'hand-over', handedOverOn: calendarDate('2026-10-13') },
      ]),
    ).toBe('date-before-receipt')
  })

  test('a late answer is taken and marked late, never barred', () => {
    const state = inProcess()
    const decision = decideRequest(state, answer('granted'), onDay('2026-07-21', ppid, state))
    expect(decision.ok && decision.value).toMatchObject({ late: true, workingDays: 11 })
  })

  test('what is supplied says when; what is not supplied costs nothing', () => {
    expect(
      when(inProcess(), ['2026-07-10', ppid, { ...answer('granted'), supplyDays: null }]),
    ).toBe('supply-time-missing')
    expect(
      when(inProcess(), ['2026-07-10', ppid, { ...answer('not-held'), copyingFee: 500 }]),
    ).toBe('fee-without-supply')
  })

  test('an answer that gives nothing promises no day of supply and is not handed over', () => {
    const promising = { ...answer('not-held'), supplyDays: 5 }
    const state = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-10', ppid, promising],
    )
    expect(requestLimits(state, counting).supply).toBeNull()
    expect(
      when(state, [
        '2026-07-13',
        officer,
        { type: 'hand-over', handedOverOn: calendarDate('2026-07-13') },
      ]),
    ).toBe('nothing-to-hand-over')
  })

  test('nothing comes after the end, but a granted objection reopens the duty with its own date', () => {
    const refused = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-10', ppid, answer('refused', 'not-documented')],
    )
    expect(when(refused, ['2026-07-11', ppid, answer('granted')])).toBe('case-ended')
    const reopened = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-10', ppid, answer('refused', 'not-documented')],
      ['2026-08-03', superior, { type: 'reopen' }],
    )
    expect(reopened.status).toBe('in-process')
    expect(requestLimits(reopened, counting).dueOn).toBe('2026-08-18')
    const withdrawn = given(asked('2026-07-06'), ['2026-07-08', applicant, { type: 'withdraw' }])
    expect(when(withdrawn, ['2026-08-03', superior, { type: 'reopen' }])).toBe('case-ended')
  })
})

test('an amended calendar moves open cases only, once', () => {
  const amend = { type: 'amend-calendar' as const, version: '2025-09-19' }
  const state = inProcess()
  expect(when(state, ['2026-07-08', system, amend])).toBe('calendar-amended')
  expect(when(state, ['2026-07-08', officer, amend])).toBe('forbidden')
  const moved = evolveRequest(state, {
    type: 'calendar-amended',
    on: calendarDate('2026-07-08'),
    version: '2025-09-19',
  })
  expect(when(moved, ['2026-07-08', system, amend])).toBe('calendar-already-adopted')
})
