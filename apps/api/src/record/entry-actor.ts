import { type Act, type Actor, permitted, type Place, scopeOf } from '@terang/law'
import type { EntryActor } from './append.ts'

/** Who the entry says acted: the capacity that the table gives, and the unit of that role. */
export const entryActor = (actor: Actor, act: Act, place: Place): EntryActor => {
  switch (actor.kind) {
    case 'system':
      return { capacity: 'system', person: null, unit: null }
    case 'anonymous':
      return { capacity: 'applicant', person: null, unit: null }
    case 'applicant':
      return { capacity: 'applicant', person: actor.personId, unit: null }
    case 'staff': {
      const may = permitted(actor, act, place)
      const capacity = may.ok ? may.value : 'officer'
      const role = actor.memberships
        .filter((one) => one.role === capacity && one.agencyId === place.agencyId)
        .toSorted((one) => (scopeOf(one, place) === 'own-unit' ? -1 : 1))[0]
      return { capacity, person: actor.personId, unit: role?.unitId ?? null }
    }
  }
}
