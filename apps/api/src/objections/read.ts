import type { ObjectionTrackingView, ObjectionView } from '@terang/contract/objection-views'
import type { Caller } from '../caller.ts'
import { Refused } from '../refused.ts'
import { objectionFile } from './objection-file.ts'
import { getObjectionOf } from './store.ts'
import { objectionTrackingViewOf, objectionViewOf } from './view.ts'

/** The objection for staff: read-objection of the permission table. */
export const objectionView = async (caller: Caller, id: string): Promise<ObjectionView> => {
  const of = await getObjectionOf(caller, id)
  if (of.actor.kind !== 'staff') throw new Refused('forbidden')
  return objectionViewOf(caller.deps, of, await objectionFile(caller.deps, of))
}

/** The objection for its objector, whoever is signed in besides. */
export const objectionTrackingView = async (
  caller: Caller,
  id: string,
): Promise<ObjectionTrackingView> => {
  const of = await getObjectionOf({ ...caller, actor: { kind: 'anonymous' } }, id)
  return objectionTrackingViewOf(of, await objectionFile(caller.deps, of))
}
