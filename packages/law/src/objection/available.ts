import { mayEver } from '../permission.ts'
import {
  OBJECTION_GROUNDS,
  type ObjectionAct,
  type ObjectionCommand,
  type ObjectionFacts,
  type ObjectionGround,
  type ObjectionRefusal,
  type ObjectionState,
} from './objection.ts'
import { decideObjection } from './rules.ts'

export type AvailableGrounds = {
  can: ObjectionGround[]
  cannot: Partial<Record<ObjectionGround, ObjectionRefusal>>
}

/** Which grounds an objection of today may name, and why not the others; asks decide, repeats no rule. */
export const availableGrounds = (facts: ObjectionFacts): AvailableGrounds => {
  const available: AvailableGrounds = { can: [], cannot: {} }
  const day = facts.today
  for (const ground of OBJECTION_GROUNDS) {
    const decision = decideObjection(
      null,
      { type: 'register-objection', grounds: [ground], receivedOn: day, groundFoundOn: day },
      facts,
    )
    if (decision.ok) available.can.push(ground)
    else available.cannot[ground] = decision.refusal
  }
  return available
}

export type AvailableObjectionActs = {
  can: ObjectionAct[]
  cannot: Partial<Record<ObjectionAct, ObjectionRefusal>>
}

/** Acts open to this actor now; asks decide, repeats no rule. */
export const availableObjectionActs = (
  state: ObjectionState,
  facts: ObjectionFacts,
): AvailableObjectionActs => {
  const available: AvailableObjectionActs = { can: [], cannot: {} }
  const commands: Exclude<ObjectionCommand, { type: 'amend-calendar' | 'erase-identity' }>[] = [
    { type: 'assign-objection', deciderId: '' },
    {
      type: 'answer-objection',
      decision: 'granted',
      repliedGrounds: state.grounds,
      letter: { number: '', date: null },
      decree: { number: '', date: facts.today },
    },
    { type: 'withdraw-objection' },
  ]
  for (const command of commands) {
    if (!mayEver(facts.actor, command.type)) continue
    const decision = decideObjection(state, command, facts)
    if (decision.ok) available.can.push(command.type)
    else if (decision.refusal !== 'forbidden') available.cannot[command.type] = decision.refusal
  }
  return available
}
