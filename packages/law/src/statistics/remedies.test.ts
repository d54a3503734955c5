import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import type { DisputeCommand, DisputeState } from '../dispute/dispute.ts'
import { decideDispute, evolveDispute } from '../dispute/rules.ts'
import { decideAs, object, objected, type ObjectionStep } from '../objection/cases.ts'
import { onDay, people } from '../request/cases.ts'
import { disputeCounts } from './dispute-counts.ts'
import type { Count } from './figures.ts'
import { objectionCounts } from './objection-counts.ts'
import { sliceMoves } from './slices.ts'

const { officer, superior, applicant } = people
const facts = onDay('2027-02-01', officer, null)
const { counting } = facts

const told = (counts: readonly Count[]): string[] =>
  counts.map(({ figure, on, days }) => `${figure} ${on}${days > 0 ? ` (${days})` : ''}`)

/** Received on Monday 19 October, entered in the register on Wednesday: T8 has both limits. */
const received: ObjectionStep = ['2026-10-21', officer, object(['b'], '2026-10-19', '2026-10-12')]
const last = (...steps: readonly ObjectionStep[]): string[] => {
  const before = steps.length > 1 ? objected(null, ...steps.slice(0, -1)) : null
  return told(objectionCounts(before, objected(null, ...steps), counting))
}

describe('an objection counts', () => {
  test('as received, with its grounds, on the day of receipt', () => {
    expect(last(received)).toEqual([
      'objection-received 2026-10-19',
      'objection-ground-b 2026-10-19',
    ])
  })

  test('as filed late where its window was over', () => {
    expect(last(['2026-10-21', officer, object(['b'], '2026-10-21', '2026-07-01')])).toContain(
      'objection-filed-late 2026-10-21',
    )
  })

  test.each([
    ['2026-11-30', 'on-time', 30],
    ['2026-12-02', 'by-perki', 32],
    ['2026-12-03', 'late', 33],
  ] as const)('answered on %s as %s, by both starts of the thirty days', (day, timing, days) => {
    expect(last(received, [day, superior, decideAs('refused', ['b'])])).toEqual([
      `objection-refused ${day}`,
      `objection-answer-${timing} ${day} (${days})`,
    ])
  })

  test('as withdrawn, without an answer', () => {
    const withdrawn: ObjectionStep = ['2026-11-02', applicant, { type: 'withdraw-objection' }]
    expect(last(received, withdrawn)).toEqual(['objection-withdrawn 2026-11-02'])
  })
})

const disputed = (...steps: readonly DisputeCommand[]): string[] => {
  let state: DisputeState | null = null
  return steps.flatMap((command) => {
    const decision = decideDispute(state, command, facts)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal}`)
    const after = evolveDispute(state, decision.value)
    const counts = disputeCounts(state, after)
    state = after
    return told(counts)
  })
}
const stage = (to: Extract<DisputeCommand, { type: 'note-stage' }>['stage']): DisputeCommand => ({
  type: 'note-stage',
  stage: to,
  on: calendarDate('2027-01-04'),
})
const petition: DisputeCommand = {
  type: 'note-petition',
  grounds: ['a'],
  filedOn: calendarDate('2026-12-18'),
  windowFrom: calendarDate('2026-11-30'),
  afterSilence: true,
}
const ruled: DisputeCommand = {
  type: 'note-outcome',
  ruling: 'granted-in-part',
  on: calendarDate('2027-01-11'),
  receivedOn: calendarDate('2027-01-12'),
}

describe('a dispute counts', () => {
  test('when it is filed, and with the ruling that ends it before the commission', () => {
    expect(
      disputed(petition, stage('registered'), stage('preliminary'), stage('adjudication'), ruled),
    ).toEqual(['dispute-petitioned 2026-12-18', 'dispute-granted-in-part 2027-01-11'])
  })

  test('once, though a court follows', () => {
    const court: DisputeCommand = {
      type: 'note-stage',
      stage: 'court',
      on: calendarDate('2027-01-20'),
    }
    expect(
      disputed(
        petition,
        stage('registered'),
        stage('preliminary'),
        stage('adjudication'),
        ruled,
        court,
      ).slice(1),
    ).toEqual(['dispute-granted-in-part 2027-01-11', 'dispute-to-court 2027-01-20'])
  })

  test.each([
    ['not-registered', 'not-registered'],
    ['withdrawn', 'withdrawn'],
    ['stopped', 'stopped'],
  ] as const)('as %s where it ends so', (to, figure) => {
    expect(disputed(petition, stage(to)).at(-1)).toBe(`dispute-${figure} 2027-01-04`)
  })
})

test('a figure moves in its year, its month and every slice; what cancels out does not move', () => {
  const count = (on: string, by: 1 | -1, unitId: string): Count => ({
    figure: 'received',
    on: calendarDate(on),
    by,
    days: 0,
    unitId,
  })
  const kinds = { channel: 'letter', applicantKind: 'group' } as const
  const moves = sliceMoves([count('2026-03-31', -1, ''), count('2026-04-01', 1, 'u')], kinds)
  expect(
    moves.map(({ slice, key, period, by }) => `${slice} ${key} ${period} ${by}`).toSorted(),
  ).toEqual([
    'all  202603 -1',
    'all  202604 1',
    'applicant-kind group 202603 -1',
    'applicant-kind group 202604 1',
    'channel letter 202603 -1',
    'channel letter 202604 1',
    'unit  2026 -1',
    'unit  202603 -1',
    'unit u 2026 1',
    'unit u 202604 1',
  ])
})
