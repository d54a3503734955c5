import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { answer, asked, assign, complete, given, onDay, people, type Step, when } from './cases.ts'
import type { RequestCommand } from './commands.ts'
import { latestNeedDay, needDue, nextNeedDue } from './needs.ts'
import { availableRequestActs } from './rules.ts'

const { officer, ppid, unit, secondUnit, superior, applicant } = people

/** Asked on 6 July 2026, answered by the 20th; two things are needed. */
const needy = (...steps: Step[]) => {
  const [today, actor, command] = asked('2026-07-06')
  return given(
    [today, actor, { ...command, needs: ['need_1', 'need_2'] }],
    ['2026-07-07', officer, complete],
    ...steps,
  )
}
const plan = (unitId: string | null, dueOn: string | null): RequestCommand => ({
  type: 'plan-need',
  needId: 'need_1',
  unitId,
  dueOn: dueOn === null ? null : calendarDate(dueOn),
})
const met: RequestCommand = { type: 'meet-need', needId: 'need_1' }
const forgone: RequestCommand = { type: 'forgo-need', needId: 'need_1' }
const counting = onDay('2026-07-07', officer, null).counting

describe('help that an applicant needs (P5(5)(6), P24(5), P29(2))', () => {
  test('is to be arranged two working days before the notice is due', () => {
    const state = needy()
    expect(latestNeedDay(state, counting)).toBe('2026-07-16')
    expect(state.needs?.map((need) => needDue(state, need, counting))).toEqual([
      '2026-07-16',
      '2026-07-16',
    ])
    expect(nextNeedDue(state, counting)).toBe('2026-07-16')
  })

  test('or earlier, when the desk says so; never later, and never in the past', () => {
    const state = needy(['2026-07-08', officer, plan(null, '2026-07-10')])
    expect(nextNeedDue(state, counting)).toBe('2026-07-10')
    expect(when(state, ['2026-07-08', officer, plan(null, '2026-07-17')])).toBe('need-day-outside')
    expect(when(state, ['2026-07-08', officer, plan(null, '2026-07-07')])).toBe('need-day-outside')
    expect(when(state, ['2026-07-08', officer, plan(null, '2026-07-16')])).toBe('need-planned')
  })

  test('may be given to a unit that was asked, and to no other', () => {
    const state = needy(['2026-07-08', officer, assign])
    expect(when(state, ['2026-07-08', officer, plan('unit_second', null)])).toBe(
      'need-unit-not-asked',
    )
    const planned = needy(
      ['2026-07-08', officer, assign],
      ['2026-07-08', officer, plan('unit_upt', null)],
    )
    expect(when(planned, ['2026-07-09', unit, met])).toBe('need-met')
    expect(when(planned, ['2026-07-09', unit, { ...met, needId: 'need_2' }])).toBe('need-unknown')
    expect(when(planned, ['2026-07-09', secondUnit, met])).toBe('forbidden')
  })

  test('is arranged, or not, once; the desk may do it whoever was to', () => {
    const state = needy(['2026-07-08', officer, met])
    expect(state.needs?.[0]).toMatchObject({ state: 'met', doneOn: '2026-07-08' })
    expect(when(state, ['2026-07-09', officer, forgone])).toBe('need-already-settled')
    expect(when(state, ['2026-07-09', officer, plan(null, null)])).toBe('need-already-settled')
    expect(nextNeedDue(state, counting)).toBe('2026-07-16')
    const both = needy(
      ['2026-07-08', officer, met],
      ['2026-07-08', ppid, { ...forgone, needId: 'need_2' }],
    )
    expect(nextNeedDue(both, counting)).toBeNull()
  })

  test.each([
    ['the superior', superior],
    ['the applicant', applicant],
    ['a unit that was not asked', unit],
  ])('is not for %s to settle', (_who, actor) => {
    expect(['forbidden', 'need-unknown']).toContain(when(needy(), ['2026-07-08', actor, met]))
  })

  test('may still be arranged after the answer, not after a withdrawal', () => {
    const ended = needy(['2026-07-10', ppid, answer('not-held')])
    expect(when(ended, ['2026-07-13', officer, met])).toBe('need-met')
    const withdrawn = needy(['2026-07-10', officer, { type: 'withdraw' }])
    expect(when(withdrawn, ['2026-07-13', officer, met])).toBe('case-ended')
    expect(nextNeedDue(withdrawn, counting)).toBeNull()
  })

  test('moves no limit and no status', () => {
    const { needs: _, ...before } = needy()
    const { needs: __, ...after } = needy(['2026-07-08', officer, met])
    expect(after).toEqual(before)
  })

  test('is offered only where something was asked for', () => {
    const state = given(asked('2026-07-06'))
    const { can, cannot } = availableRequestActs(state, onDay('2026-07-07', officer, state))
    for (const act of ['plan-need', 'meet-need', 'forgo-need', 'transcribe'] as const) {
      expect(can).not.toContain(act)
      expect(cannot).not.toHaveProperty(act)
    }
    const needs = needy()
    expect(availableRequestActs(needs, onDay('2026-07-07', officer, needs)).can).toContain(
      'meet-need',
    )
  })
})

describe('a voice note (UU P22(1)(2)(3))', () => {
  const spoken = () => {
    const [today, actor, command] = asked('2026-07-06')
    return given([today, actor, { ...command, spoken: true }])
  }

  test('is registered at once and runs the same limits', () => {
    const { spoken: heard, ...rest } = spoken()
    expect(heard).toBe('awaited')
    expect(rest).toEqual(given(asked('2026-07-06')))
  })

  test('is written down once, by the desk', () => {
    const state = spoken()
    expect(when(state, ['2026-07-07', applicant, { type: 'transcribe' }])).toBe('forbidden')
    expect(when(state, ['2026-07-07', officer, { type: 'transcribe' }])).toBe('transcribed')
    const written = given(
      [asked('2026-07-06')[0], asked('2026-07-06')[1], { ...asked('2026-07-06')[2], spoken: true }],
      ['2026-07-07', officer, { type: 'transcribe' }],
    )
    expect(when(written, ['2026-07-07', officer, { type: 'transcribe' }])).toBe(
      'already-transcribed',
    )
  })

  test('is not what a written request is', () => {
    expect(when(given(asked('2026-07-06')), ['2026-07-07', officer, { type: 'transcribe' }])).toBe(
      'not-spoken',
    )
  })
})
