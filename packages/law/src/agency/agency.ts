import type { Role } from '../actor.ts'
import type { CalendarDate } from '../calendar-date.ts'

/** Bidang or UPT: what an administrator may add; the information desk is there from the start. */
export const NEW_UNIT_KINDS = ['division', 'upt'] as const
export type NewUnitKind = (typeof NEW_UNIT_KINDS)[number]

/** Badan publik or Komisi Informasi: neither may give out the roles of the other. */
export type BodyKind = 'agency' | 'commission'
export const ROLES_OF = {
  agency: ['officer', 'unit', 'ppid', 'superior', 'admin'],
  commission: ['commission', 'admin'],
} as const satisfies Record<BodyKind, readonly Role[]>

/** Satu peran di satu unit. */
export type UnitRole = { readonly role: Role; readonly unitId: string }

export type AgencyUnit = {
  readonly id: string
  readonly isDesk: boolean
  readonly open: boolean
  readonly openCases: number
}

export type AgencyPerson = {
  readonly id: string
  /** None once they have left. */
  readonly roles: readonly UnitRole[]
  /** Has set a password by the one-time link. */
  readonly joined: boolean
  readonly left: boolean
  /** Open objections assigned to this person. */
  readonly toDecide: number
}

/** Susunan badan publik: who works where; Perki 1/2021 P6–P8 leave it to each public body. */
export type AgencyState = {
  readonly kind: BodyKind
  readonly units: readonly AgencyUnit[]
  readonly people: readonly AgencyPerson[]
}

/** What the administrator of an agency does to it; names travel as words beside. */
export type AgencyCommand =
  | { type: 'add-unit'; unitId: string; kind: NewUnitKind }
  | { type: 'rename-unit'; unitId: string }
  | { type: 'close-unit'; unitId: string }
  | { type: 'reopen-unit'; unitId: string }
  | { type: 'invite-person'; personId: string; roles: readonly UnitRole[] }
  | { type: 'renew-invitation'; personId: string }
  | { type: 'change-roles'; personId: string; roles: readonly UnitRole[] }
  | { type: 'deactivate-person'; personId: string; successorId: string | null }
  | { type: 'reinstate-person'; personId: string; roles: readonly UnitRole[] }
  | { type: 'accept-invitation'; personId: string }

export const AGENCY_ACTS = [
  'add-unit',
  'rename-unit',
  'close-unit',
  'reopen-unit',
  'invite-person',
  'renew-invitation',
  'change-roles',
  'deactivate-person',
  'reinstate-person',
  'accept-invitation',
] as const satisfies readonly AgencyCommand['type'][]
export type AgencyAct = (typeof AGENCY_ACTS)[number]

type On = { on: CalendarDate }
export type AgencyEvent =
  | (On & { type: 'unit-added'; unitId: string; kind: NewUnitKind })
  | (On & { type: 'unit-renamed'; unitId: string })
  | (On & { type: 'unit-closed'; unitId: string })
  | (On & { type: 'unit-reopened'; unitId: string })
  | (On & { type: 'person-invited'; personId: string; roles: readonly UnitRole[] })
  | (On & { type: 'invitation-renewed'; personId: string })
  | (On & { type: 'roles-changed'; personId: string; roles: readonly UnitRole[] })
  | (On & {
      type: 'person-deactivated'
      personId: string
      successorId: string | null
      /** Roles that nobody else held and that pass to the successor. */
      handedOver: readonly UnitRole[]
    })
  | (On & { type: 'person-reinstated'; personId: string; roles: readonly UnitRole[] })
  | (On & { type: 'person-joined'; personId: string })

export const AGENCY_EVENTS = [
  'unit-added',
  'unit-renamed',
  'unit-closed',
  'unit-reopened',
  'person-invited',
  'invitation-renewed',
  'roles-changed',
  'person-deactivated',
  'person-reinstated',
  'person-joined',
] as const satisfies readonly AgencyEvent['type'][]

export const AGENCY_REFUSALS = [
  'unit-unknown',
  'unit-closed',
  'unit-already-open',
  'desk-stays-open',
  'unit-has-open-cases',
  'unit-has-people',
  'person-unknown',
  'person-has-left',
  'person-still-here',
  'person-already-joined',
  'address-in-use',
  'role-not-of-this-body',
  'roles-unchanged',
  'role-left-empty',
  'last-administrator',
  'successor-needed',
  'successor-unfit',
] as const
export type AgencyRefusal = (typeof AGENCY_REFUSALS)[number]

export type AgencyFacts = {
  today: CalendarDate
  /** Whether somebody, here or elsewhere, signs in with the address of the invitation. */
  addressTaken: boolean
}
