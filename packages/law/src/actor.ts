/** Roles of Perki 1/2021 P6 and UU 14/2008 P23, with the applicant and the daily job as actors. */
export const ROLES = ['officer', 'unit', 'ppid', 'superior', 'commission', 'admin'] as const
/** officer: petugas · unit: pengelola di unit/UPT · superior: Atasan PPID · commission: Komisi Informasi. */
export type Role = (typeof ROLES)[number]

/** What an event records as the capacity in which somebody acted. */
export const CAPACITIES = [...ROLES, 'applicant', 'system'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** One role of one person in one unit of one agency. */
export type Membership = { role: Role; agencyId: string; unitId: string }

export type Actor =
  | { kind: 'staff'; personId: string; memberships: readonly Membership[] }
  | { kind: 'applicant'; personId: string }
  | { kind: 'system' }
  | { kind: 'anonymous' }

/** Who acts, as the record names them; what nobody in person does bears its kind. */
export const personOf = (actor: Actor): string =>
  actor.kind === 'staff' || actor.kind === 'applicant' ? actor.personId : actor.kind

/** Where a case lies: its agency, and the unit that works on it (the desk when none does). */
export type Place = { agencyId: string; unitId: string }
