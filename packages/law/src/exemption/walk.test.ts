import { expect, test as it } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import { people } from '../request/cases.ts'
import { walk } from '../walk.ts'
import { change, consent, decline, decree, factsOn, test, until } from './cases.ts'
import {
  DECLARED_OPENINGS,
  type ExemptionCommand,
  type ExemptionEvent,
  type ExemptionState,
} from './exemption.ts'
import { availableExemptionActs, decideExemption, evolveExemption } from './rules.ts'

/** Somebody who is PPID and Atasan PPID at once. */
const both = {
  kind: 'staff',
  personId: 'per_both',
  memberships: [...people.ppid.memberships, ...people.superior.memberships],
} as const
const ACTORS = [...Object.values(people), both, { kind: 'anonymous' }] as const
/** The test, the last day to open it, the last day of the exemption, and the day after. */
const DAYS = ['2026-03-02', '2026-11-17', '2026-12-31', '2027-01-01'].map(calendarDate)

type Point = { state: ExemptionState | null; day: number }

const commandsOn = (today: string): ExemptionCommand[] => [
  test({ duration: until('2026-12-31'), testedOn: calendarDate(today) }),
  test({ testedOn: calendarDate(today) }),
  change('exempt', { extent: 'part', testedOn: calendarDate(today) }),
  change('open', { testedOn: calendarDate(today) }),
  consent,
  decline,
  decree(today),
  ...[...DECLARED_OPENINGS, 'period-ended' as const].map((cause): ExemptionCommand => ({
    type: 'open-exemption',
    cause,
  })),
]

const must = (holds: boolean, law: string, event: ExemptionEvent): void => {
  if (!holds) throw new Error(`${law}: broken by ${JSON.stringify(event)}`)
}

const keepsTheLaw = (
  before: ExemptionState | null,
  event: ExemptionEvent,
  after: ExemptionState,
) => {
  must(!before?.closedOn, 'nothing after the end', event)
  must(after.status !== 'exempt' || after.decree !== null, 'exempt by a decree', event)
  if (event.type === 'exemption-decreed') {
    must(typeof before?.proposal?.consentOn === 'string', 'no decree without consent', event)
    const { endsOn } = after.sheet.duration
    must(after.closedOn !== null || endsOn === null || endsOn > event.on, 'an end ahead', event)
  }
  const { proposal } = after
  must(!proposal || proposal.consentBy !== proposal.proposedBy, 'two people', event)
  must(
    (after.closedOn === null) === (after.status !== 'declined' && after.status !== 'opened'),
    'closed is closed',
    event,
  )
}

const moves = (from: Point): Point[] => {
  const found: Point[] = []
  for (const [later, today] of DAYS.entries()) {
    if (later < from.day) continue
    for (const actor of ACTORS) {
      const facts = factsOn(today, actor)
      const offered = from.state ? availableExemptionActs(from.state, facts) : []
      for (const command of commandsOn(today)) {
        const decision = decideExemption(from.state, command, facts)
        if (!decision.ok) continue
        const state = evolveExemption(from.state, decision.value)
        keepsTheLaw(from.state, decision.value, state)
        const isOwn = from.state === null || actor.kind === 'system'
        const isTold =
          offered.includes(command.type) ||
          (command.type === 'open-exemption' && command.cause === 'period-ended')
        must(isOwn || isTold, 'what is allowed is offered', decision.value)
        found.push({ state, day: later })
      }
    }
  }
  return found
}

it('every path of six acts keeps the law, and their number is known', { timeout: 0 }, () => {
  expect(walk<Point>({ state: null, day: 0 }, 6, moves)).toEqual({
    paths: [12, 102, 144, 3_648, 22_104, 99_360],
    places: 635,
  })
})
