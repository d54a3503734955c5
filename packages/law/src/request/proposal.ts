import { personOf } from '../actor.ts'
import { allow, refuse, type Result } from '../result.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestFacts, RequestState, RestingExemption } from './request.ts'

type Decision = Result<RequestEvent, RequestRefusal>
type Proposed = Extract<RequestCommand, { type: 'propose-refusal' }>

/** UU P19, P34(2): letters and decree are those of an exemption in force; no decree without its test. */
export const proposeRefusal = (
  state: RequestState,
  command: Proposed,
  facts: RequestFacts,
): Decision => {
  const { extent, namesPart, exemption } = command
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  if (state.proposal?.consent === 'awaited') return refuse('proposal-awaits-consent')
  if (!exemption) return refuse('exemption-missing')
  const { id: exemptionId, letters, decree } = exemption
  const fault = restingFault(exemption, facts.place.agencyId)
  if (fault) return refuse(fault)
  if (!decree) return refuse('exemption-not-decreed')
  if (extent === 'part' && !namesPart) return refuse('exempt-part-missing')
  const { today: on, actor } = facts
  const by = personOf(actor)
  return allow({ type: 'refusal-proposed', on, by, extent, letters, exemptionId, decree })
}

/** UU P19, Perki P49(5), P52: what is withheld rests on an exemption of this body that is one today. */
export const restingFault = (
  { agencyId, standing, decree }: RestingExemption,
  ofAgency: string,
): RequestRefusal | null => {
  if (agencyId !== ofAgency) return 'exemption-of-another-agency'
  if (standing === 'ended') return 'exemption-not-in-force'
  return standing === 'not-decreed' || !decree ? 'exemption-not-decreed' : null
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
  if (consents && facts.hasExemptionEnded) return refuse('exemption-not-in-force')
  const by = personOf(facts.actor)
  if (by === proposal.proposedBy) return refuse('proposer-may-not-consent')
  return allow({ type: consents ? 'refusal-consented' : 'refusal-declined', on: facts.today, by })
}
