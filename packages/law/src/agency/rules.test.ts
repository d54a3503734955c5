import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import {
  AGENCY_EVENTS,
  type AgencyCommand,
  type AgencyPerson,
  type AgencyState,
  type UnitRole,
} from './agency.ts'
import { evolveAgency } from './evolve.ts'
import { decideAgency } from './rules.ts'

const facts = { today: calendarDate('2026-03-12'), addressTaken: false }
const at = (unitId: string, ...roles: UnitRole['role'][]): UnitRole[] =>
  roles.map((role) => ({ role, unitId }))
const person = (id: string, roles: UnitRole[], more: Partial<AgencyPerson> = {}): AgencyPerson => ({
  id,
  roles,
  joined: true,
  left: false,
  toDecide: 0,
  ...more,
})

const dinas: AgencyState = {
  kind: 'agency',
  units: [
    { id: 'desk', isDesk: true, open: true, openCases: 3 },
    { id: 'upt', isDesk: false, open: true, openCases: 2 },
    { id: 'empty', isDesk: false, open: true, openCases: 0 },
    { id: 'closed', isDesk: false, open: false, openCases: 0 },
  ],
  people: [
    person('admin', at('desk', 'admin')),
    person('ppid', at('desk', 'ppid')),
    person('head', at('desk', 'superior'), { toDecide: 1 }),
    person('upt', at('upt', 'unit')),
    person('desk1', at('desk', 'officer')),
    person('desk2', at('desk', 'officer')),
    person('invited', at('desk', 'admin'), { joined: false }),
    person('gone', [], { left: true, joined: false }),
  ],
}

const refusalOf = (command: AgencyCommand, state = dinas, known = facts) => {
  const decision = decideAgency(state, command, known)
  return decision.ok ? null : decision.refusal
}

const after = (command: AgencyCommand, state = dinas): AgencyState => {
  const decision = decideAgency(state, command, facts)
  if (!decision.ok) throw new Error(decision.refusal)
  expect(AGENCY_EVENTS).toContain(decision.value.type)
  return evolveAgency(state, decision.value)
}

describe('a unit', () => {
  test('is added, renamed, closed and opened again', () => {
    const added = after({ type: 'add-unit', unitId: 'new', kind: 'upt' })
    expect(added.units.at(-1)).toMatchObject({ id: 'new', open: true })
    const renamed = after({ type: 'rename-unit', unitId: 'new' }, added)
    const closed = after({ type: 'close-unit', unitId: 'new' }, renamed)
    expect(closed.units.at(-1)?.open).toBe(false)
    expect(after({ type: 'reopen-unit', unitId: 'new' }, closed)).toEqual(added)
  })

  test('with open cases or with people stays open, and so does the desk', () => {
    expect(refusalOf({ type: 'close-unit', unitId: 'desk' })).toBe('desk-stays-open')
    expect(refusalOf({ type: 'close-unit', unitId: 'upt' })).toBe('unit-has-open-cases')
    const quiet = { ...dinas, units: dinas.units.map((unit) => ({ ...unit, openCases: 0 })) }
    expect(refusalOf({ type: 'close-unit', unitId: 'upt' }, quiet)).toBe('unit-has-people')
    expect(refusalOf({ type: 'close-unit', unitId: 'empty' })).toBeNull()
  })

  test('is closed and opened once, and one of another agency is not known here', () => {
    expect(refusalOf({ type: 'close-unit', unitId: 'closed' })).toBe('unit-closed')
    expect(refusalOf({ type: 'rename-unit', unitId: 'closed' })).toBe('unit-closed')
    expect(refusalOf({ type: 'reopen-unit', unitId: 'upt' })).toBe('unit-already-open')
    expect(refusalOf({ type: 'rename-unit', unitId: 'elsewhere' })).toBe('unit-unknown')
  })
})

describe('an invitation', () => {
  const invite = (roles: UnitRole[]): AgencyCommand => ({
    type: 'invite-person',
    personId: 'new',
    roles,
  })

  test('makes somebody who can do nothing until the link is used', () => {
    const invited = after(invite(at('upt', 'unit')))
    expect(invited.people.at(-1)).toMatchObject({ id: 'new', joined: false })
    expect(refusalOf({ type: 'renew-invitation', personId: 'new' }, invited)).toBeNull()
    const joined = after({ type: 'accept-invitation', personId: 'new' }, invited)
    expect(joined.people.at(-1)?.joined).toBe(true)
    for (const type of ['renew-invitation', 'accept-invitation'] as const) {
      expect(refusalOf({ type, personId: 'new' }, joined)).toBe('person-already-joined')
    }
  })

  test('to an address in use, to a closed unit or to a role of the commission is refused', () => {
    const taken = { ...facts, addressTaken: true }
    expect(refusalOf(invite(at('desk', 'officer')), dinas, taken)).toBe('address-in-use')
    expect(refusalOf(invite(at('closed', 'unit')))).toBe('unit-closed')
    expect(refusalOf(invite(at('nowhere', 'unit')))).toBe('unit-unknown')
    expect(refusalOf(invite(at('desk', 'commission')))).toBe('role-not-of-this-body')
    const commission = { ...dinas, kind: 'commission' as const }
    expect(refusalOf(invite(at('desk', 'ppid')), commission)).toBe('role-not-of-this-body')
    expect(refusalOf(invite(at('desk', 'commission')), commission)).toBeNull()
  })
})

describe('somebody who leaves', () => {
  const leave = (personId: string, successorId: string | null = null): AgencyCommand => ({
    type: 'deactivate-person',
    personId,
    successorId,
  })

  test('and is the last administrator cannot, whoever is invited or named', () => {
    expect(refusalOf(leave('admin'))).toBe('last-administrator')
    expect(refusalOf(leave('admin', 'ppid'))).toBe('last-administrator')
    const two = after({ type: 'accept-invitation', personId: 'invited' })
    expect(refusalOf(leave('admin'), two)).toBeNull()
  })

  test('hands over what nobody else does: PPID, objections, a unit with cases', () => {
    for (const id of ['ppid', 'head', 'upt']) expect(refusalOf(leave(id))).toBe('successor-needed')
    const handed = after(leave('head', 'desk1'))
    expect(handed.people.find(({ id }) => id === 'desk1')).toMatchObject({
      roles: [...at('desk', 'officer'), ...at('desk', 'superior')],
      toDecide: 1,
    })
    expect(handed.people.find(({ id }) => id === 'head')).toMatchObject({ left: true, roles: [] })
  })

  test('and whose work others do as well needs no successor', () => {
    expect(refusalOf(leave('desk1'))).toBeNull()
  })

  test('names as successor somebody else who is here, can sign in and may decide', () => {
    for (const id of ['ppid', 'invited', 'gone', 'nobody']) {
      expect(refusalOf(leave('ppid', id))).toBe('successor-unfit')
    }
    const two = { ...dinas, people: [...dinas.people, person('head2', at('desk', 'superior'))] }
    expect(refusalOf(leave('head', 'desk1'), two)).toBe('successor-unfit')
    expect(refusalOf(leave('head', 'head2'), two)).toBeNull()
  })

  test('may come back, with roles of that day', () => {
    const gone = after(leave('desk1'))
    expect(refusalOf(leave('desk1'), gone)).toBe('person-has-left')
    const back: AgencyCommand = {
      type: 'reinstate-person',
      personId: 'desk1',
      roles: at('desk', 'officer'),
    }
    expect(after(back, gone).people.find(({ id }) => id === 'desk1')).toMatchObject({ left: false })
    expect(refusalOf(back)).toBe('person-still-here')
  })
})

describe('a change of roles', () => {
  const change = (personId: string, roles: UnitRole[]): AgencyCommand => ({
    type: 'change-roles',
    personId,
    roles,
  })

  test('gives and takes', () => {
    const changed = after(change('desk1', at('desk', 'officer', 'ppid')))
    expect(changed.people.find(({ id }) => id === 'desk1')?.roles).toHaveLength(2)
  })

  test('leaves no administrator, no role and no objection without a person', () => {
    expect(refusalOf(change('admin', at('desk', 'officer')))).toBe('last-administrator')
    expect(refusalOf(change('ppid', at('desk', 'officer')))).toBe('role-left-empty')
    expect(refusalOf(change('upt', at('empty', 'unit')))).toBe('role-left-empty')
    expect(refusalOf(change('head', at('desk', 'officer')))).toBe('role-left-empty')
  })

  test('that changes nothing, or of somebody who is not here, is refused', () => {
    expect(refusalOf(change('ppid', at('desk', 'ppid')))).toBe('roles-unchanged')
    expect(refusalOf(change('gone', at('desk', 'ppid')))).toBe('person-has-left')
    expect(refusalOf(change('nobody', at('desk', 'ppid')))).toBe('person-unknown')
  })
})
