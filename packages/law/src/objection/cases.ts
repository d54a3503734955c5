import type { Actor } from '../actor.ts'
import { calendarDate } from '../calendar-date.ts'
import { onDay } from '../request/cases.ts'
import type { RequestState } from '../request/request.ts'
import type {
  ObjectionCommand,
  ObjectionFacts,
  ObjectionGround,
  ObjectionState,
} from './objection.ts'
import { decideObjection, evolveObjection } from './rules.ts'

/** What the tests of the objection act with; people and places are those of a request. */
type Of<Type extends ObjectionCommand['type']> = Extract<ObjectionCommand, { type: Type }>
export type ObjectionStep = readonly [today: string, actor: Actor, command: ObjectionCommand]

export const objectionFacts = (
  today: string,
  actor: Actor,
  request: RequestState | null,
): ObjectionFacts => ({ ...onDay(today, actor, null), request, anotherOpen: false })

export const object = (
  grounds: readonly ObjectionGround[],
  receivedOn: string,
  groundFoundOn: string,
): Of<'register-objection'> => ({
  type: 'register-objection',
  grounds,
  receivedOn: calendarDate(receivedOn),
  groundFoundOn: calendarDate(groundFoundOn),
})

export const decideAs = (
  decision: Of<'answer-objection'>['decision'],
  repliedGrounds: readonly ObjectionGround[],
  hasDecree = false,
): Of<'answer-objection'> => ({
  type: 'answer-objection',
  decision,
  repliedGrounds,
  letter: { number: '800/7/KEB/2026', date: null },
  decree: hasDecree ? { number: '188/12/KEP/2026', date: calendarDate('2026-09-04') } : null,
})

/** Given these acts on an objection against a request, the state they led to. */
export const objected = (
  request: RequestState | null,
  ...steps: readonly ObjectionStep[]
): ObjectionState => {
  let state: ObjectionState | null = null
  for (const [today, actor, command] of steps) {
    const decision = decideObjection(state, command, objectionFacts(today, actor, request))
    if (!decision.ok) throw new Error(`${command.type} on ${today}: ${decision.refusal}`)
    state = evolveObjection(state, decision.value)
  }
  if (!state) throw new Error('an objection begins with its registration')
  return state
}

/** When somebody tries an act on it: the event's type, or the refusal. */
export const whenObjecting = (
  state: ObjectionState | null,
  request: RequestState | null,
  [today, actor, command]: ObjectionStep,
): string => {
  const decision = decideObjection(state, command, objectionFacts(today, actor, request))
  return decision.ok ? decision.value.type : decision.refusal
}
