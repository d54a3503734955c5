import { personOf } from '../actor.ts'
import { allow, refuse, type Result } from '../result.ts'
import type { RequestCommand } from './commands.ts'
import type { RequestEvent } from './events.ts'
import { restingFault } from './proposal.ts'
import type { RequestRefusal } from './refusals.ts'
import type { RequestFacts, RequestState } from './request.ts'

type BlackOut = Extract<RequestCommand, { type: 'black-out' }>

/** UU P22(7)e, Perki P50(2): no box without page and reason; each rests on an exemption in force (UU P19). */
export const blackOut = (
  state: RequestState,
  { fileId, newFileId, boxes }: BlackOut,
  { actor, place, today }: RequestFacts,
): Result<RequestEvent, RequestRefusal> => {
  if (state.answer) return refuse('already-answered')
  if (state.status !== 'in-process') return refuse('not-declared-complete')
  // Begun again from the original, so that one entry tells every page.
  if (state.blackouts?.some((one) => one.fileId === fileId)) return refuse('already-blacked-out')
  if (boxes.length === 0) return refuse('nothing-blacked-out')
  const rested: { page: number; exemptionId: string }[] = []
  for (const { page, exemption } of boxes) {
    if (!exemption) return refuse('exemption-missing')
    const fault = restingFault(exemption, place.agencyId)
    if (fault) return refuse(fault)
    rested.push({ page, exemptionId: exemption.id })
  }
  const by = personOf(actor)
  return allow({ type: 'blacked-out', on: today, by, fileId, newFileId, boxes: rested })
}
