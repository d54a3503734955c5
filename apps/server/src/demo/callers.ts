import type { Caller } from '@terang/api/caller'
import type { Deps } from '@terang/api/deps'
import { demoPersonId, personOf } from './people.ts'

/** A person of the demo as the one who acts. */
export const callerAs = (deps: Deps, key: string): Caller => ({
  deps,
  actor: { kind: 'staff', personId: demoPersonId(key), memberships: personOf(key).memberships },
  trackedCaseId: null,
})

/** Somebody at home; with a case, its applicant, as after giving number and code. */
export const citizen = (deps: Deps, caseId: string | null): Caller => ({
  deps,
  actor: { kind: 'anonymous' },
  trackedCaseId: caseId,
})
