import type { Caller } from '@terang/api/caller'
import type { Deps } from '@terang/api/deps'
import type { Membership } from '@terang/law'
import { demoPersonId } from './furnish.ts'
import { DEMO_PEOPLE } from './people.ts'

/** A person of the demo as the one who acts. */
export const callerAs = (deps: Deps, key: string): Caller => {
  const person = DEMO_PEOPLE.find((one) => one.key === key)
  if (!person) throw new Error(`The demo has nobody called ${key}`)
  const actor = {
    kind: 'staff' as const,
    personId: demoPersonId(person),
    memberships: person.memberships,
  }
  return { deps, actor, trackedCaseId: null }
}

/** Somebody of a unit that has no account of its own in the demo. */
export const callerOfUnit = (deps: Deps, unitId: string): Caller => {
  const known = DEMO_PEOPLE.find((one) => one.memberships.some((m) => m.unitId === unitId))
  if (known) return callerAs(deps, known.key)
  const membership: Membership = { role: 'unit', agencyId: 'ag_1_dinsos', unitId }
  const unitPerson = DEMO_PEOPLE.find((one) => one.key === 'unit')
  const personId = unitPerson ? demoPersonId(unitPerson) : 'demo_unit'
  return {
    deps,
    actor: { kind: 'staff', personId, memberships: [membership] },
    trackedCaseId: null,
  }
}

/** The applicant of a case, as after giving number and code. */
export const applicantOf = (deps: Deps, caseId: string): Caller => ({
  deps,
  actor: { kind: 'anonymous' },
  trackedCaseId: caseId,
})
