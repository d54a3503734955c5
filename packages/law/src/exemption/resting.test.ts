import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { people } from '../request/cases.ts'
import { change, consent, decline, decree, exempted, given, test, until } from './cases.ts'
import type { ExemptionState } from './exemption.ts'
import { restingExemption } from './resting.ts'

const standing = (state: ExemptionState, today = '2026-03-02') =>
  restingExemption({ id: 'exm_1', agencyId: 'ag_1', state }, calendarDate(today)).standing

describe('what a refusal may rest on (UU P19)', () => {
  it('is nothing that was only tested, consented to or declined', () => {
    expect(standing(given([test()]))).toBe('not-decreed')
    expect(standing(given([test()], [consent, people.superior]))).toBe('not-decreed')
    expect(standing(given([test()], [decline, people.superior]))).toBe('ended')
  })

  it('is an exemption from its decree to the last day named, and not the day after', () => {
    const state = exempted({ duration: until('2026-12-31') })
    expect(standing(state, '2026-12-31')).toBe('in-force')
    expect(standing(state, '2027-01-01')).toBe('ended')
  })

  it('stays one while a change is on its way, with the decree in force', () => {
    const steps = [[test()], [consent, people.superior], [decree()], [change('open')]] as const
    expect(standing(given(...steps))).toBe('in-force')
    expect(standing(given(...steps, [consent, people.superior], [decree()]))).toBe('ended')
  })

  it('brings its letters and its decree', () => {
    const state = exempted({ letters: ['c', 'h'] })
    expect(
      restingExemption({ id: 'exm_1', agencyId: 'ag_1', state }, calendarDate('2026-03-02')),
    ).toMatchObject({ letters: ['c', 'h'], decree: { number: '188/41/2026' } })
  })
})
