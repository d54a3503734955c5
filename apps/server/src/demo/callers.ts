import type { Caller } from '@terang/api/caller'
import type { Deps } from '@terang/api/deps'
import { systemCaller } from '@terang/api/jobs/lapses'
import { demoPersonId, personOf } from './people.ts'
import { APPLICANT, JOB } from './timeline.ts'

/** Who acts: somebody at home, with the code of their request if there is one, the daily job, or staff. */
export const callerFor = (deps: Deps, by: string, requestId: string | null): Caller => {
  if (by === JOB) return systemCaller(deps)
  if (by === APPLICANT) return { deps, actor: { kind: 'anonymous' }, trackedCaseId: requestId }
  const { memberships } = personOf(by)
  return {
    deps,
    actor: { kind: 'staff', personId: demoPersonId(by), memberships },
    trackedCaseId: null,
  }
}
