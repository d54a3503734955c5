import type { Actor } from '../actor.ts'
import { calendarDate } from '../calendar-date.ts'
import { onDay, people } from '../request/cases.ts'
import type {
  ExemptionCommand,
  ExemptionFacts,
  ExemptionSheet,
  ExemptionState,
} from './exemption.ts'
import { decideExemption, evolveExemption } from './rules.ts'

/** What the tests of an exemption act with. */
const TESTED = '2026-03-02'

export const factsOn = (today: string, actor: Actor = people.ppid): ExemptionFacts =>
  onDay(today, actor, null)

const sheet = (changed: Partial<ExemptionSheet> = {}): ExemptionSheet => ({
  extent: 'whole',
  letters: ['h'],
  duration: { kind: 'while-needed', endsOn: null },
  testedOn: calendarDate(TESTED),
  testers: 2,
  ...changed,
})

export const until = (endsOn: string): ExemptionSheet['duration'] => ({
  kind: 'until-date',
  endsOn: calendarDate(endsOn),
})

export const test = (changed: Partial<ExemptionSheet> = {}): ExemptionCommand => ({
  type: 'test-exemption',
  sheet: sheet(changed),
  namesOtherAct: false,
  isNotAlwaysOpen: true,
})

export const consent: ExemptionCommand = { type: 'consent-exemption' }
export const decline: ExemptionCommand = { type: 'decline-exemption' }
export const decree = (date = TESTED, number = '188/41/2026'): ExemptionCommand => ({
  type: 'decree-exemption',
  decree: { number, date: calendarDate(date) },
})
export const change = (
  turnsTo: 'exempt' | 'open',
  changed: Partial<ExemptionSheet> = {},
): ExemptionCommand => ({
  type: 'change-exemption',
  turnsTo,
  sheet: sheet(changed),
  namesOtherAct: false,
  isNotAlwaysOpen: true,
})

type Step = readonly [command: ExemptionCommand, actor?: Actor, today?: string]

/** Given these acts, the state they led to. */
export const given = (...steps: readonly Step[]): ExemptionState => {
  let state: ExemptionState | null = null
  for (const [command, actor = people.ppid, today = TESTED] of steps) {
    const decision = decideExemption(state, command, factsOn(today, actor))
    if (!decision.ok) throw new Error(`${command.type} on ${today}: ${decision.refusal}`)
    state = evolveExemption(state, decision.value)
  }
  if (!state) throw new Error('an exemption begins with its test')
  return state
}

/** An exemption with its decree. */
export const exempted = (changed: Partial<ExemptionSheet> = {}): ExemptionState =>
  given([test(changed)], [consent, people.superior], [decree()])

export const when = (
  state: ExemptionState | null,
  [command, actor = people.ppid, today = TESTED]: Step,
): string => {
  const decision = decideExemption(state, command, factsOn(today, actor))
  return decision.ok ? decision.value.type : decision.refusal
}
