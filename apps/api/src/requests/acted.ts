import type { RequestView, TrackingView } from '@terang/contract/request-views'
import type { Context } from 'hono'
import { callerOf } from '../caller.ts'
import type { Env } from '../http.ts'
import { actOnRequest, type Intent } from './act.ts'
import { requestView, trackingView } from './read.ts'

type ActContext = Context<Env, '/:id/:act'>

/** Does an act of staff and answers the case as it now is. */
export const staffActs = async (c: ActContext, intent: Intent): Promise<RequestView> => {
  const caller = callerOf(c)
  const id = c.req.param('id')
  await actOnRequest(caller, id, intent)
  return requestView(caller, id)
}

/** As staffActs, for the acts that the applicant may do too: each gets the view of their own. */
export const partyActs = async (
  c: ActContext,
  intent: Intent,
): Promise<RequestView | TrackingView> => {
  const caller = callerOf(c)
  const id = c.req.param('id')
  await actOnRequest(caller, id, intent)
  return caller.actor.kind === 'staff' ? requestView(caller, id) : trackingView(caller, id)
}
