import { expect, test } from 'vitest'
import type { Actor } from '../actor.ts'
import { calendarDate } from '../calendar-date.ts'
import { walk } from '../walk.ts'
import {
  answer,
  asked,
  assign,
  assignSecond,
  complete,
  extend,
  given,
  incomplete,
  onDay,
  people,
  propose,
  recall,
  staff,
} from './cases.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import type { RequestState } from './request.ts'
import { availableRequestActs, decideRequest, evolveRequest } from './rules.ts'
import { isWithUnit } from './units.ts'

/** Asked on 6 July: a day inside the first limit (20 July), one just after it, one after an extension. */
const DAYS = ['2026-07-08', '2026-07-21', '2026-07-30'] as const
/** One person who is PPID and superior at once tries everything too. */
const both: Actor = {
  kind: 'staff',
  personId: 'per_both',
  memberships: [staff('ppid'), staff('superior')].flatMap(({ memberships }) => memberships),
}
const ACTORS: readonly Actor[] = [...Object.values(people), both]
const COMMANDS: readonly RequestCommand[] = [
  complete,
  incomplete('2026-07-08'),
  { type: 'complete', completedOn: calendarDate('2026-07-08') },
  { type: 'note-not-completed' },
  assign,
  { type: 'accept' },
  { type: 'reply' },
  { type: 'send-back' },
  recall,
  extend,
  propose('whole'),
  propose('part'),
  { ...propose('whole'), exemption: null },
  { type: 'consent-refusal' },
  { type: 'decline-refusal' },
  answer('granted'),
  answer('granted-in-part', 'exempt'),
  answer('refused', 'exempt'),
  answer('not-held'),
  { type: 'hand-over', handedOverOn: calendarDate('2026-07-21') },
  { type: 'withdraw' },
  { type: 'reopen' },
]

/** What an invariant must remember beside the state: told by the events alone, not by the rules. */
type Memory = { extensions: number; proposedBy: string | null; consentBy: string | null }
type Point = { state: RequestState; day: number; memory: Memory }

const remember = (memory: Memory, event: RequestEvent): Memory => {
  switch (event.type) {
    case 'deadline-extended':
      return { ...memory, extensions: memory.extensions + 1 }
    case 'refusal-proposed':
      return { ...memory, proposedBy: event.decree.number && event.by, consentBy: null }
    case 'refusal-consented':
      return { ...memory, consentBy: event.by }
    case 'refusal-declined':
    case 'reopened':
      return { ...memory, proposedBy: null, consentBy: null }
    default:
      return memory
  }
}

const must = (holds: boolean, law: string, event: RequestEvent): void => {
  if (!holds) throw new Error(`${law}: broken by ${JSON.stringify(event)}`)
}

const keepsTheLaw = (before: Point, event: RequestEvent, after: Point): void => {
  const { extensions, proposedBy, consentBy } = after.memory
  const { state } = after
  must(extensions <= 1, 'at most one extension', event)
  if (before.state.closedOn) must(event.type === 'reopened', 'nothing after the end', event)
  if (event.type === 'answered' && event.withholding === 'exempt') {
    must(proposedBy !== null, 'no exempt refusal without a decree', event)
    must(consentBy !== null && consentBy !== proposedBy, 'nor without consent', event)
  }
  if (event.type === 'recalled') {
    const was = before.state.assignments.find(({ unitId }) => unitId === event.unitId)
    must(was !== undefined && isWithUnit(was), 'what a unit answered is not recalled', event)
  }
  if (event.type === 'reopened') {
    const { status, answer: notice, extension, reopenedOn } = state
    must(status === 'in-process' && !notice && !extension, 'a grant reopens the duty', event)
    must(reopenedOn === event.on, 'with a limit of its own', event)
  }
  const units = state.assignments.map(({ unitId }) => unitId)
  must(new Set(units).size === units.length, 'a unit is asked once at a time', event)
  if (state.holder === 'unit')
    must(state.assignments.some(isWithUnit), 'a unit that holds it works', event)
  must((state.closedOn === null) === (state.holder !== null), 'an open case has a holder', event)
  must(
    (state.answer !== null) === ['answered', 'handed-over'].includes(state.status),
    'one answer',
    event,
  )
  must(
    (state.outcome !== null) === (state.answer !== null || state.closedOn !== null),
    'it counts once',
    event,
  )
}

/** What happens between the desk and units, for a walk of its own: with all acts it would be too wide. */
const BETWEEN_UNITS: readonly RequestCommand[] = [
  complete,
  assign,
  assignSecond,
  { type: 'accept' },
  { type: 'reply' },
  { type: 'send-back' },
  recall,
  propose('part'),
  { type: 'consent-refusal' },
  answer('granted'),
  { type: 'reopen' },
]

const movesOf =
  (commands: readonly RequestCommand[]) =>
  (from: Point): Point[] => {
    const found: Point[] = []
    for (let day = from.day; day < DAYS.length; day += 1) {
      for (const actor of ACTORS) {
        const facts = onDay(DAYS[day] ?? '', actor, from.state)
        for (const command of commands) {
          const decision = decideRequest(from.state, command, facts)
          if (!decision.ok) continue
          const event = decision.value
          const state = evolveRequest(from.state, event)
          const to = { state, day, memory: remember(from.memory, event) }
          keepsTheLaw(from, event, to)
          found.push(to)
        }
      }
    }
    return found
  }

const moves = movesOf(COMMANDS)

const start: Point = {
  state: given(asked('2026-07-06')),
  day: 0,
  memory: { extensions: 0, proposedBy: null, consentBy: null },
}

// Re-pinned when the desk could recall what a unit has not answered: one act more from each such place.
test('every path of six acts keeps the law, and their number is known', { timeout: 0 }, () => {
  expect(walk(start, 6, moves)).toEqual({
    paths: [36, 645, 9_132, 139_848, 1_938_132, 25_395_093],
    places: 69_756,
  })
})

test('every path of six acts between the desk and two units keeps the law', { timeout: 0 }, () => {
  expect(walk(start, 6, movesOf(BETWEEN_UNITS))).toEqual({
    paths: [15, 315, 5_226, 79_920, 1_136_295, 15_289_137],
    places: 33_014,
  })
})

test('what is offered is exactly what is allowed, wherever a path leads', () => {
  const offers = (point: Point): Point[] => {
    const today = DAYS[point.day] ?? ''
    for (const actor of ACTORS) {
      const facts = onDay(today, actor, point.state)
      const { can, cannot } = availableRequestActs(point.state, facts)
      for (const command of COMMANDS.filter(({ type }) => can.every((act) => act !== type))) {
        const offered = decideRequest(point.state, command, facts)
        must(!offered.ok || command.type === 'reopen', 'nothing allowed is hidden', {
          type: 'reopened',
          on: facts.today,
        })
      }
      expect(can.filter((act) => act in cannot)).toEqual([])
      expect(Object.values(cannot)).not.toContain('forbidden')
    }
    return moves(point)
  }
  expect(walk(start, 4, offers).places).toBeGreaterThan(1000)
})
