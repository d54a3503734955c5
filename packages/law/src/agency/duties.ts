import type { AgencyPerson, AgencyState, UnitRole } from './agency.ts'

export const isSameRole =
  (one: UnitRole) =>
  (other: UnitRole): boolean =>
    one.role === other.role && one.unitId === other.unitId

/** The last one who can sign in and administer; an invitation not yet accepted is nobody. */
export const isLastAdministrator = ({ people }: AgencyState, person: AgencyPerson): boolean =>
  holds(person, 'admin') &&
  !people.some((other) => other.id !== person.id && other.joined && holds(other, 'admin'))

const holds = ({ roles }: AgencyPerson, role: UnitRole['role']): boolean =>
  roles.some((one) => one.role === role)

/** Objections assigned to somebody who would no longer be an Atasan PPID. */
export const leavesDecisions = (person: AgencyPerson, kept: readonly UnitRole[]): boolean =>
  person.toDecide > 0 && !kept.some(({ role }) => role === 'superior')

/**
 * What a person holds, would hold no more, and nobody else holds: the desk, the PPID and the Atasan PPID of
 * the agency (Perki 1/2021 P6), and the officer of a unit where cases lie.
 */
export const emptiedBy = (
  state: AgencyState,
  person: AgencyPerson,
  kept: readonly UnitRole[],
): UnitRole[] => {
  // An invitation that nobody accepted holds nothing yet.
  if (!person.joined) return []
  const others = state.people
    .filter(({ id, joined }) => id !== person.id && joined)
    .flatMap(({ roles }) => roles)
  return person.roles.filter(({ role, unitId }) => {
    const isFilled = [...kept, ...others].some(
      (one) => one.role === role && (role !== 'unit' || one.unitId === unitId),
    )
    if (isFilled || role === 'admin' || role === 'commission') return false
    return role !== 'unit' || state.units.some((unit) => unit.id === unitId && unit.openCases > 0)
  })
}
