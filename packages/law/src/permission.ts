import type { Actor, Capacity, Membership, Place, Role } from './actor.ts'
import { type Act, PERMISSIONS, type Scope } from './permission-table.ts'
import { allow, refuse, type Result } from './result.ts'

export { ACTS, type Act, PERMISSIONS, SCOPES, type Scope } from './permission-table.ts'

/** When several roles of one person allow an act, it is done in the least powerful of them. */
const LEAST_POWER_FIRST = ['officer', 'unit', 'ppid', 'superior', 'admin', 'commission'] as const

/** How a membership lies to a case: in its unit, in another unit of its agency, or in another agency. */
export const scopeOf = (membership: Membership, place: Place): Exclude<Scope, 'own-case'> => {
  if (membership.agencyId !== place.agencyId) return 'other-agency'
  return membership.unitId === place.unitId ? 'own-unit' : 'other-unit'
}

/** In which capacity the actor may do the act at that place; else 'forbidden'. Reads the one table. */
export const permitted = (actor: Actor, act: Act, place: Place): Result<Capacity, 'forbidden'> => {
  const row = PERMISSIONS[act]
  switch (actor.kind) {
    case 'system':
      return row.system ? allow('system') : refuse('forbidden')
    case 'anonymous':
      return row.anonymous ? allow('applicant') : refuse('forbidden')
    case 'applicant':
      return row.applicant || row.anonymous ? allow('applicant') : refuse('forbidden')
    case 'staff': {
      const role = LEAST_POWER_FIRST.find((one) => staffMay(actor.memberships, one, act, place))
      if (role) return allow(role)
      return row.anonymous ? allow('applicant') : refuse('forbidden')
    }
  }
}

const staffMay = (
  memberships: readonly Membership[],
  role: Role,
  act: Act,
  place: Place,
): boolean =>
  memberships.some(
    (membership) =>
      membership.role === role && PERMISSIONS[act][role]?.includes(scopeOf(membership, place)),
  )

/** Whether some role of the actor has the act in its own agency: acts it never has are not shown. */
export const mayEver = (actor: Actor, act: Act): boolean => {
  const row = PERMISSIONS[act]
  switch (actor.kind) {
    case 'system':
      return row.system ?? false
    case 'anonymous':
      return row.anonymous ?? false
    case 'applicant':
      return (row.applicant || row.anonymous) ?? false
    case 'staff':
      return actor.memberships.some(({ role }) => (row[role]?.length ?? 0) > 0)
  }
}
