import { describe, expect, test } from 'vitest'
import { answer, asked, complete, extend, given, onDay, people } from './cases.ts'
import { availableRequestActs } from './rules.ts'

const { officer, ppid, applicant, admin } = people
const inProcess = () => given(asked('2026-07-06'), ['2026-07-07', officer, complete])

describe('what may be done now', () => {
  test('comes from the same rules that judge, with the reason of what may not', () => {
    const state = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-15', ppid, extend],
    )
    const { can, cannot } = availableRequestActs(state, onDay('2026-07-16', ppid, state))
    expect(can).toContain('answer')
    expect(can).not.toContain('extend-deadline')
    expect(cannot['extend-deadline']).toBe('already-extended')
    expect(cannot['declare-complete']).toBe('already-declared-complete')
  })

  test('acts that a role never has are neither offered nor explained', () => {
    const state = inProcess()
    expect(availableRequestActs(state, onDay('2026-07-16', admin, state))).toEqual({
      can: [],
      cannot: {},
    })
    const { can, cannot } = availableRequestActs(state, onDay('2026-07-16', applicant, state))
    expect(can).toEqual(['withdraw'])
    expect(Object.keys(cannot)).toEqual(['complete'])
  })

  test('the law keeps its reasons after the end, and registering or reopening is never offered', () => {
    const state = given(
      asked('2026-07-06'),
      ['2026-07-07', officer, complete],
      ['2026-07-10', ppid, answer('not-held')],
    )
    const { can, cannot } = availableRequestActs(state, onDay('2026-07-13', ppid, state))
    // That the letter arrived may still be noted.
    expect(can).toEqual(['prove-delivery'])
    expect(cannot).toMatchObject({ answer: 'case-ended', 'hand-over': 'nothing-to-hand-over' })
    expect(cannot).not.toHaveProperty('register')
    expect(cannot).not.toHaveProperty('reopen')
    expect(cannot).not.toHaveProperty('amend-calendar')
  })
})
