import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import type { Context } from 'hono'
import { readObjection } from '../desk.ts'
import { ifOpen, toTrack } from '../open-case.ts'
import type { Env } from '../portal.ts'

/** The objection, of the case that is open in this browser; else the way to number and code. */
export const openObjection = async (
  c: Context<Env>,
  id: string,
): Promise<ObjectionTrackingView | Response> =>
  (await ifOpen(() => readObjection(c.get('client'), id))) ?? toTrack(c)
