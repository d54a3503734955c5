import type { CalendarDate } from '../calendar-date.ts'
import type { CountingPolicy } from '../policy.ts'
import type { UnitTerms } from '../request/request.ts'
import { type NumberPattern, PATTERN_FAULTS, type RegisterKind } from './number-pattern.ts'

/** What of the counting an agency may change; its zone stays, since days were read off that wall. */
export type CountingRule = Pick<CountingPolicy, 'firstDay' | 'collectiveLeave'>

/** Sebutan pengelola di unit: Perki 1/2021 P6(4) says PPID Pelaksana, Permendagri 3/2017 PPID Pembantu. */
export const UNIT_ROLE_TITLES = ['unit-officer', 'ppid-pelaksana', 'ppid-pembantu'] as const
export type UnitRoleTitle = (typeof UNIT_ROLE_TITLES)[number]
/** Sebutan: how this agency calls who works there; null for the word of the law. */
export type RoleTitles = {
  readonly unitRole: UnitRoleTitle
  readonly desk: string | null
  /** Jabatan of the Atasan PPID, who answers objections: P6(2), P7(1). */
  readonly superior: string | null
}

/** Masa retensi, in months after the last possible remedy: papers of identity, then identity itself. */
export type Retention = { readonly papersMonths: number; readonly identityMonths: number }

/** A rule with the first day on which it holds. */
export type From<Rule> = Rule & { readonly from: CalendarDate }

/** Aturan badan publik: what no article settles, each with every row it ever had. */
export type HouseRules = {
  readonly counting: readonly From<CountingRule>[]
  readonly unitTerms: readonly From<UnitTerms>[]
  readonly numbers: Readonly<Record<RegisterKind, readonly From<NumberPattern>[]>>
  readonly titles: RoleTitles | null
  readonly retention: readonly From<Retention>[]
}

export const NO_HOUSE_RULES: HouseRules = {
  counting: [],
  unitTerms: [],
  numbers: { request: [], objection: [] },
  titles: null,
  retention: [],
}

/** What an agency began with, before it set anything itself. */
export type FoundingRules = {
  readonly counting: CountingRule
  readonly numbers: Readonly<Record<RegisterKind, NumberPattern>>
  readonly slug: string
}

export type HouseRulesState = { readonly founding: FoundingRules; readonly rules: HouseRules }

/** What an administrator sets; titles and patterns enter the log as words beside it. */
export type HouseRuleCommand =
  | ({ type: 'set-counting' } & From<CountingRule>)
  | ({ type: 'set-unit-terms' } & From<UnitTerms>)
  | ({ type: 'set-number-pattern'; register: RegisterKind } & From<NumberPattern>)
  | ({ type: 'set-role-titles' } & RoleTitles)
  | ({ type: 'set-retention' } & From<Retention>)

export const HOUSE_RULE_ACTS = [
  'set-counting',
  'set-unit-terms',
  'set-number-pattern',
  'set-role-titles',
  'set-retention',
] as const satisfies readonly HouseRuleCommand['type'][]
export type HouseRuleAct = (typeof HOUSE_RULE_ACTS)[number]

type Set = { on: CalendarDate; from: CalendarDate }
export type HouseRuleEvent =
  | (Set & { type: 'counting-set' } & CountingRule)
  | (Set & { type: 'unit-terms-set' } & UnitTerms)
  | (Set & { type: 'number-pattern-set'; register: RegisterKind })
  | (Set & { type: 'role-titles-set'; unitRole: UnitRoleTitle })
  | (Set & { type: 'retention-set' } & Retention)

export const HOUSE_RULE_EVENTS = [
  'counting-set',
  'unit-terms-set',
  'number-pattern-set',
  'role-titles-set',
  'retention-set',
] as const satisfies readonly HouseRuleEvent['type'][]

export const HOUSE_RULE_REFUSALS = [
  'rule-starts-too-early',
  'rule-starts-too-late',
  'rule-unchanged',
  ...PATTERN_FAULTS,
  'pattern-may-repeat',
  'pattern-of-other-register',
  'identity-before-papers',
] as const
export type HouseRuleRefusal = (typeof HOUSE_RULE_REFUSALS)[number]

/** The least and the most that an agency may choose; none of it is law, all of it stays inside the law. */
export const HOUSE_RULE_BOUNDS = {
  unitDays: { least: 1, most: 9 },
  unitReserve: { least: 1, most: 5 },
  papersMonths: { least: 3, most: 120 },
  identityMonths: { least: 12, most: 360 },
} as const

/** Proposed, never imposed: a choice of the design, since no article sets a time (docs/law.md). */
export const PROPOSED_RETENTION: Retention = { papersMonths: 12, identityMonths: 60 }
