import { expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import type { ObjectionGround } from '../objection/objection.ts'
import { onDay, people } from '../request/cases.ts'
import { walk } from '../walk.ts'
import {
  DISPUTE_RULINGS,
  DISPUTE_STAGES,
  type DisputeCommand,
  type DisputeEvent,
  type DisputeStage,
  type DisputeState,
} from './dispute.ts'
import { availableDisputeStages, decideDispute, evolveDispute } from './rules.ts'

const ACTORS = [...Object.values(people), { kind: 'anonymous' }] as const
const DAYS = ['2026-12-18', '2027-01-14'].map(calendarDate)
const GROUNDS: readonly (readonly ObjectionGround[])[] = [['a'], ['c'], ['a', 'd']]

/** The state, the day, and the stages gone through, which the invariants look back at. */
type Point = { state: DisputeState | null; day: number; stages: readonly DisputeStage[] }

/** Without note-hearing: it moves no stage and no limit (hearings.test.ts), so that no path depends on it. */
const commandsOn = (on: DisputeState['since']): DisputeCommand[] => [
  ...GROUNDS.map((grounds) => ({
    type: 'note-petition' as const,
    grounds,
    filedOn: on,
    windowFrom: calendarDate('2026-11-30'),
    afterSilence: true,
  })),
  ...DISPUTE_STAGES.map((stage) => ({ type: 'note-stage' as const, stage, on })),
  ...DISPUTE_RULINGS.map((ruling) => ({
    type: 'note-outcome' as const,
    ruling,
    on,
    receivedOn: on,
  })),
]

const must = (holds: boolean, law: string, event: DisputeEvent): void => {
  if (!holds) throw new Error(`${law}: broken by ${JSON.stringify(event)}`)
}

const keepsTheLaw = (before: Point, event: DisputeEvent, { state, stages }: Point): void => {
  const { stage, grounds = [], closedOn = null } = state ?? {}
  const past = stages.slice(0, -1)
  if (before.state?.closedOn) {
    must(
      stage === 'execution' && closedOn === before.state.closedOn,
      'nothing after the end but execution',
      event,
    )
  }
  if (stage) must(!past.includes(stage), 'no stage twice', event)
  const mediable = grounds.some((ground) => ground !== 'a')
  if (stage === 'mediation') must(mediable, 'ground a alone is not mediated', event)
  if (stage === 'adjudication' && mediable)
    must(past.includes('mediation-failed'), 'mediation is tried first', event)
  if (stage === 'court')
    must(
      past.includes('decision') || past.includes('interim-rejection'),
      'court after a decision',
      event,
    )
  if (stage === 'cassation')
    must(past.includes('court-judgment'), 'cassation after the judgment', event)
  if (event.type === 'ruling-noted')
    must(state?.decisionReceivedOn !== null, 'a ruling has a day of receipt', event)
}

const moves = (from: Point): Point[] => {
  const found: Point[] = []
  for (const [later, today] of DAYS.entries()) {
    if (later < from.day) continue
    for (const actor of ACTORS) {
      const facts = onDay(today, actor, null)
      const offered = from.state ? availableDisputeStages(from.state, facts) : []
      for (const command of commandsOn(today)) {
        const decision = decideDispute(from.state, command, facts)
        if (!decision.ok) continue
        const event = decision.value
        const state = evolveDispute(from.state, event)
        const to = { state, day: later, stages: [...from.stages, state.stage] }
        keepsTheLaw(from, event, to)
        must(
          from.state === null || offered.includes(state.stage),
          'what is allowed is offered',
          event,
        )
        found.push(to)
      }
    }
  }
  return found
}

test('every path of seven acts keeps the law, and their number is known', { timeout: 0 }, () => {
  expect(walk<Point>({ state: null, day: 0, stages: [] }, 7, moves)).toEqual({
    paths: [18, 405, 2_268, 10_935, 75_816, 387_828, 1_714_608],
    places: 910,
  })
})

test(
  'no path goes on for ever: the longest goes through both courts to its execution in fourteen acts',
  { timeout: 0 },
  () => {
    const { paths } = walk<Point>({ state: null, day: 1, stages: [] }, 16, moves)
    expect(paths.filter((count) => count > 0)).toHaveLength(14)
  },
)
