import type { RequestView, TrackingView } from '@terang/contract/request-views'
import type { Caller } from '../caller.ts'
import { Refused } from '../refused.ts'
import { caseFile } from './case-file.ts'
import { getRequestOf } from './store.ts'
import { requestViewOf, trackingViewOf } from './view.ts'

/** The case for staff: read-request of the permission table. */
export const requestView = async (caller: Caller, id: string): Promise<RequestView> => {
  const of = await getRequestOf(caller, id)
  if (of.actor.kind !== 'staff') throw new Refused('forbidden')
  return requestViewOf(caller.deps, of, await caseFile(caller.deps, of))
}

/** The case for its applicant, whoever is signed in besides. */
export const trackingView = async (caller: Caller, id: string): Promise<TrackingView> => {
  const of = await getRequestOf({ ...caller, actor: { kind: 'anonymous' } }, id)
  return trackingViewOf(of, await caseFile(caller.deps, of))
}
