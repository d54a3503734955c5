import { personOf } from '../actor.ts'
import { allow, refuse, type Result } from '../result.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestFacts, RequestState } from './request.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type Proposed = Extract<RequestCommand, { type: 'propose-refusal' }>

/** P34(2), UU P17: the letters, the other Act for huruf j, and the decree that exempts. */
export const proposeRefusal = (
  state: RequestState,
  command: Proposed,
  facts: RequestFacts,
): Decision => {
  const { extent, letters, namesOtherAct, decree } = command
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  if (state.proposal?.consent === 'awaited') return refuse('proposal-awaits-consent')
  if (letters.length === 0) return refuse('letters-missing')
  if (letters.includes('j') && !namesOtherAct) return refuse('other-act-missing')
  if (!decree || decree.number.trim() === '') return refuse('decree-missing')
  if (decree.date > facts.today) return refuse('date-in-future')
  const by = personOf(facts.actor)
  return allow({ type: 'refusal-proposed', on: facts.today, by, extent, letters, decree })
}

/** P10(2)e–f: the Atasan PPID consents or not; never the person who proposed. */
export const decideProposal = (
  state: RequestState,
  consents: boolean,
  facts: RequestFacts,
): Decision => {
  const { proposal } = state
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  if (!proposal) return refuse('proposal-missing')
  if (proposal.consent !== 'awaited') return refuse('proposal-already-decided')
  const by = personOf(facts.actor)
  if (by === proposal.proposedBy) return refuse('proposer-may-not-consent')
  return allow({ type: consents ? 'refusal-consented' : 'refusal-declined', on: facts.today, by })
}
