import type { CalendarDate } from '../calendar-date.ts'
import { allow, refuse, type Result } from '../result.ts'
import {
  type AgencyCommand,
  type AgencyEvent,
  type AgencyFacts,
  type AgencyPerson,
  type AgencyRefusal,
  type AgencyState,
  ROLES_OF,
  type UnitRole,
} from './agency.ts'
import { emptiedBy, isLastAdministrator, isSameRole, leavesDecisions } from './duties.ts'

type Decision = Result<AgencyEvent, AgencyRefusal>
type Of<Type extends AgencyCommand['type']> = Extract<AgencyCommand, { type: Type }>
type UnitCommand = Of<'add-unit' | 'rename-unit' | 'close-unit' | 'reopen-unit'>

/** What stands against an act of the administrator on the agency; Perki 1/2021 P6–P8. */
export const decideAgency = (
  state: AgencyState,
  command: AgencyCommand,
  facts: AgencyFacts,
): Decision => {
  switch (command.type) {
    case 'add-unit':
    case 'rename-unit':
    case 'close-unit':
    case 'reopen-unit':
      return decideUnit(state, command, facts.today)
    case 'invite-person':
      return facts.addressTaken
        ? refuse('address-in-use')
        : (rolesFault(state, command.roles) ??
            allow({ ...command, type: 'person-invited', on: facts.today }))
    default:
      return decidePerson(state, command, facts.today)
  }
}

const decideUnit = (state: AgencyState, command: UnitCommand, on: CalendarDate): Decision => {
  if (command.type === 'add-unit') return allow({ ...command, type: 'unit-added', on })
  const { unitId } = command
  const unit = state.units.find(({ id }) => id === unitId)
  if (!unit) return refuse('unit-unknown')
  if (command.type === 'reopen-unit') {
    return unit.open ? refuse('unit-already-open') : allow({ type: 'unit-reopened', on, unitId })
  }
  if (!unit.open) return refuse('unit-closed')
  if (command.type === 'rename-unit') return allow({ type: 'unit-renamed', on, unitId })
  if (unit.isDesk) return refuse('desk-stays-open')
  if (unit.openCases > 0) return refuse('unit-has-open-cases')
  const isStaffed = state.people.some(({ roles }) => roles.some((one) => one.unitId === unitId))
  return isStaffed ? refuse('unit-has-people') : allow({ type: 'unit-closed', on, unitId })
}

type PersonCommand = Exclude<AgencyCommand, UnitCommand | Of<'invite-person'>>

const decidePerson = (state: AgencyState, command: PersonCommand, on: CalendarDate): Decision => {
  const { personId } = command
  const person = state.people.find(({ id }) => id === personId)
  if (!person) return refuse('person-unknown')
  if (command.type === 'reinstate-person') {
    if (!person.left) return refuse('person-still-here')
    return rolesFault(state, command.roles) ?? allow({ ...command, type: 'person-reinstated', on })
  }
  if (person.left) return refuse('person-has-left')
  switch (command.type) {
    case 'renew-invitation':
      return person.joined
        ? refuse('person-already-joined')
        : allow({ type: 'invitation-renewed', on, personId })
    case 'accept-invitation':
      return person.joined
        ? refuse('person-already-joined')
        : allow({ type: 'person-joined', on, personId })
    case 'change-roles':
      return changeRoles(state, person, { roles: command.roles, on })
    case 'deactivate-person':
      return deactivate(state, person, { successorId: command.successorId, on })
  }
}

type Change = { roles: readonly UnitRole[]; on: CalendarDate }

const changeRoles = (state: AgencyState, person: AgencyPerson, { roles, on }: Change): Decision => {
  const fault = rolesFault(state, roles)
  if (fault) return fault
  const isSame =
    roles.length === person.roles.length && roles.every((one) => person.roles.some(isSameRole(one)))
  if (isSame) return refuse('roles-unchanged')
  const staysAdmin = roles.some(({ role }) => role === 'admin')
  if (!staysAdmin && isLastAdministrator(state, person)) return refuse('last-administrator')
  const isShort = emptiedBy(state, person, roles).length > 0 || leavesDecisions(person, roles)
  return isShort
    ? refuse('role-left-empty')
    : allow({ type: 'roles-changed', on, personId: person.id, roles })
}

type Leaving = { successorId: string | null; on: CalendarDate }

/** Who leaves hands over what nobody else could do: the open cases never lie with no one. */
const deactivate = (
  state: AgencyState,
  person: AgencyPerson,
  { successorId, on }: Leaving,
): Decision => {
  if (isLastAdministrator(state, person)) return refuse('last-administrator')
  const handedOver = emptiedBy(state, person, [])
  const isNeeded = handedOver.length > 0 || leavesDecisions(person, [])
  const done = { type: 'person-deactivated', on, personId: person.id } as const
  if (successorId === null) {
    return isNeeded
      ? refuse('successor-needed')
      : allow({ ...done, successorId: null, handedOver: [] })
  }
  const successor = state.people.find(({ id }) => id === successorId)
  if (!successor || successor.id === person.id || successor.left || !successor.joined) {
    return refuse('successor-unfit')
  }
  const decides = [...successor.roles, ...handedOver].some(({ role }) => role === 'superior')
  if (leavesDecisions(person, []) && !decides) return refuse('successor-unfit')
  return allow({ ...done, successorId, handedOver })
}

/** A role of another kind of body, or in a unit that is not there or closed. */
const rolesFault = (
  { kind, units }: AgencyState,
  roles: readonly UnitRole[],
): ReturnType<typeof refuse<AgencyRefusal>> | null => {
  const given: readonly string[] = ROLES_OF[kind]
  if (roles.some(({ role }) => !given.includes(role))) return refuse('role-not-of-this-body')
  for (const { unitId } of roles) {
    const unit = units.find(({ id }) => id === unitId)
    if (!unit) return refuse('unit-unknown')
    if (!unit.open) return refuse('unit-closed')
  }
  return null
}
