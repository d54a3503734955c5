import type { AgencyEvent, AgencyPerson, AgencyState, UnitRole } from './agency.ts'
import { isSameRole } from './duties.ts'

/** The agency after an event; what is counted of its cases is read anew each time. */
export const evolveAgency = (state: AgencyState, event: AgencyEvent): AgencyState => {
  switch (event.type) {
    case 'unit-added':
      return {
        ...state,
        units: [...state.units, { id: event.unitId, isDesk: false, open: true, openCases: 0 }],
      }
    case 'unit-renamed':
    case 'invitation-renewed':
      return state
    case 'unit-closed':
    case 'unit-reopened': {
      const open = event.type === 'unit-reopened'
      const units = state.units.map((unit) => (unit.id === event.unitId ? { ...unit, open } : unit))
      return { ...state, units }
    }
    case 'person-invited':
      return {
        ...state,
        people: [
          ...state.people,
          { id: event.personId, roles: event.roles, joined: false, left: false, toDecide: 0 },
        ],
      }
    case 'person-joined':
      return withPerson(state, event.personId, () => ({ joined: true }))
    case 'roles-changed':
      return withPerson(state, event.personId, () => ({ roles: event.roles }))
    case 'person-reinstated':
      return withPerson(state, event.personId, () => ({ roles: event.roles, left: false }))
    case 'person-deactivated':
      return deactivated(state, event)
  }
}

type Deactivated = Extract<AgencyEvent, { type: 'person-deactivated' }>

const deactivated = (state: AgencyState, event: Deactivated): AgencyState => {
  const { personId, successorId, handedOver } = event
  const toDecide = state.people.find(({ id }) => id === personId)?.toDecide ?? 0
  const gone = withPerson(state, personId, () => ({
    roles: [],
    left: true,
    joined: false,
    toDecide: 0,
  }))
  if (successorId === null) return gone
  return withPerson(gone, successorId, (successor) => ({
    roles: joinedRoles(successor.roles, handedOver),
    toDecide: successor.toDecide + toDecide,
  }))
}

const joinedRoles = (own: readonly UnitRole[], more: readonly UnitRole[]): readonly UnitRole[] => [
  ...own,
  ...more.filter((one) => !own.some(isSameRole(one))),
]

const withPerson = (
  state: AgencyState,
  personId: string,
  change: (person: AgencyPerson) => Partial<AgencyPerson>,
): AgencyState => ({
  ...state,
  people: state.people.map((person) =>
    person.id === personId ? { ...person, ...change(person) } : person,
  ),
})
