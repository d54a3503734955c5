import type { CalendarDate } from '../calendar-date.ts'
import { UNIT_TERMS } from '../request/units.ts'
import type { UnitTerms } from '../request/request.ts'
import type {
  CountingRule,
  From,
  FoundingRules,
  HouseRules,
  HouseRulesState,
  Retention,
} from './house-rules.ts'
import type { NumberPattern, RegisterKind } from './number-pattern.ts'

/** The row that holds on a day: the latest start that has come; of one start, what was decided last. */
const inForce = <Rule>(rows: readonly From<Rule>[], day: CalendarDate): From<Rule> | null =>
  rows.reduce<From<Rule> | null>(
    (best, row) => (row.from <= day && (best === null || row.from >= best.from) ? row : best),
    null,
  )

/** A case counts for its whole life by the rule of the day it was received. */
export const countingRuleOn = (
  founding: CountingRule,
  { counting }: Pick<HouseRules, 'counting'>,
  day: CalendarDate,
): CountingRule => {
  const { firstDay, collectiveLeave } = inForce(counting, day) ?? founding
  return { firstDay, collectiveLeave }
}

/** What a unit is given that is asked on a day; an assignment keeps it. */
export const unitTermsOn = (
  { unitTerms }: Pick<HouseRules, 'unitTerms'>,
  day: CalendarDate,
): UnitTerms => {
  const { days, reserve } = inForce(unitTerms, day) ?? UNIT_TERMS
  return { days, reserve }
}

/** The pattern by which a register numbers on a day. */
export const numberPatternOn = (
  { founding, rules }: HouseRulesState,
  register: RegisterKind,
  day: CalendarDate,
): NumberPattern => {
  const { pattern, classification, unitCode } =
    inForce(rules.numbers[register], day) ?? founding.numbers[register]
  return { pattern, classification, unitCode }
}

/** Every pattern that a register has had or will have. */
export const patternsOf = (
  { founding, rules }: { founding: FoundingRules; rules: HouseRules },
  register: RegisterKind,
): readonly NumberPattern[] => [founding.numbers[register], ...rules.numbers[register]]

/** Null where the agency has set none: nothing is erased then. */
export const retentionOn = (
  { retention }: Pick<HouseRules, 'retention'>,
  day: CalendarDate,
): Retention | null => {
  const found = inForce(retention, day)
  return found && { papersMonths: found.papersMonths, identityMonths: found.identityMonths }
}
