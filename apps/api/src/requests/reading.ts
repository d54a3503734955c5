import { type Act, type Actor, type Membership, permitted } from '@terang/law'
import { Refused } from '../refused.ts'

/** Which part of which agency somebody reads: all of it, or only what their own units work on. */
export type Reading = {
  agencyId: string
  /** Null for the whole agency. */
  unitIds: readonly string[] | null
  memberships: readonly Membership[]
}

/** What the permission table lets this actor list; the agency asked for, or the first of their own. */
export const readingOf = (actor: Actor, act: Act, wanted: string | undefined): Reading => {
  if (actor.kind !== 'staff') throw new Refused('unauthenticated')
  const own = actor.memberships.filter((one) => permitted(actor, act, one).ok)
  const agencyId = wanted ?? own[0]?.agencyId
  const memberships = own.filter((one) => one.agencyId === agencyId)
  if (agencyId === undefined || memberships.length === 0) throw new Refused('forbidden')
  const whole = permitted(actor, act, { agencyId, unitId: '' }).ok
  return {
    agencyId,
    unitIds: whole ? null : [...new Set(memberships.map((one) => one.unitId))],
    memberships,
  }
}
