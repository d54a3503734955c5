import { type CalendarDate, yearOf } from '../calendar-date.ts'
import { allow, refuse, type Result } from '../result.ts'
import {
  type HouseRuleCommand,
  type HouseRuleEvent,
  type HouseRuleRefusal,
  type HouseRules,
  type HouseRulesState,
  type RoleTitles,
} from './house-rules.ts'
import { mayMeet, mayRepeat, patternFault, REGISTER_KINDS } from './number-pattern.ts'
import {
  countingRuleOn,
  numberPatternOn,
  patternsOf,
  retentionOn,
  unitTermsOn,
} from './rules-in-force.ts'

type Decision = Result<HouseRuleEvent, HouseRuleRefusal>
type Of<Type extends HouseRuleCommand['type']> = Extract<HouseRuleCommand, { type: Type }>

/** What stands against a rule that an agency sets for itself; UU P4–P10 leave its own order to it. */
export const decideHouseRule = (
  state: HouseRulesState,
  command: HouseRuleCommand,
  { today }: { today: CalendarDate },
): Decision => {
  if (command.type === 'set-role-titles') return setTitles(state.rules, command, today)
  const { from } = command
  const fault = startFault(command, today)
  if (fault) return refuse(fault)
  const set = { on: today, from }
  switch (command.type) {
    case 'set-counting': {
      const { firstDay, collectiveLeave } = command
      const before = countingRuleOn(state.founding.counting, state.rules, from)
      if (isSame(before, { firstDay, collectiveLeave })) return refuse('rule-unchanged')
      return allow({ type: 'counting-set', ...set, firstDay, collectiveLeave })
    }
    case 'set-unit-terms': {
      const { days, reserve } = command
      if (isSame(unitTermsOn(state.rules, from), { days, reserve })) return refuse('rule-unchanged')
      return allow({ type: 'unit-terms-set', ...set, days, reserve })
    }
    case 'set-number-pattern':
      return setPattern(state, command, today)
    case 'set-retention': {
      const { papersMonths, identityMonths } = command
      if (identityMonths < papersMonths) return refuse('identity-before-papers')
      const before = retentionOn(state.rules, from)
      if (before && isSame(before, { papersMonths, identityMonths }))
        return refuse('rule-unchanged')
      return allow({ type: 'retention-set', ...set, papersMonths, identityMonths })
    }
  }
}

/** Days already told never move: a rule for cases begins with the cases of tomorrow. */
const startFault = (
  { type, from }: Exclude<HouseRuleCommand, RoleTitles>,
  today: CalendarDate,
): HouseRuleRefusal | null => {
  const isForCases = type === 'set-counting' || type === 'set-retention'
  if (from < today || (isForCases && from === today)) return 'rule-starts-too-early'
  return yearOf(from) > yearOf(today) + 1 ? 'rule-starts-too-late' : null
}

const setTitles = (
  { titles }: HouseRules,
  { unitRole, desk, superior }: Of<'set-role-titles'>,
  on: CalendarDate,
): Decision => {
  const before = titles ?? { unitRole: 'unit-officer', desk: null, superior: null }
  return isSame(before, { unitRole, desk, superior })
    ? refuse('rule-unchanged')
    : allow({ type: 'role-titles-set', on, from: on, unitRole })
}

/** No number is ever given twice: neither by a pattern alone, nor between two of them. */
const setPattern = (
  state: HouseRulesState,
  { register, from, pattern, classification, unitCode }: Of<'set-number-pattern'>,
  on: CalendarDate,
): Decision => {
  const { slug } = state.founding
  const given = { pattern, classification, unitCode }
  const fault = patternFault(given, slug)
  if (fault) return refuse(fault)
  if (isSame(numberPatternOn(state, register, from), given)) return refuse('rule-unchanged')
  const own = patternsOf(state, register)
  if (own.some((one) => mayRepeat(given, one, slug))) return refuse('pattern-may-repeat')
  const others = REGISTER_KINDS.filter((kind) => kind !== register)
  const isTaken = others.some((kind) =>
    patternsOf(state, kind).some((one) => mayMeet(given, one, slug)),
  )
  return isTaken
    ? refuse('pattern-of-other-register')
    : allow({ type: 'number-pattern-set', on, from, register })
}

const isSame = <Rule extends Readonly<Record<string, unknown>>>(one: Rule, other: Rule): boolean =>
  Object.keys(other).every((key) => one[key] === other[key])

/** What the event keeps as words beside it. */
export type HouseRuleWords = {
  number?: { pattern: string; classification: string; unitCode: string }
  titles?: { desk: string | null; superior: string | null }
}

/** The rules after an event: nothing that held once is lost. */
export const evolveHouseRules = (
  rules: HouseRules,
  event: HouseRuleEvent,
  { number, titles }: HouseRuleWords,
): HouseRules => {
  switch (event.type) {
    case 'counting-set': {
      const { from, firstDay, collectiveLeave } = event
      return { ...rules, counting: [...rules.counting, { from, firstDay, collectiveLeave }] }
    }
    case 'unit-terms-set': {
      const { from, days, reserve } = event
      return { ...rules, unitTerms: [...rules.unitTerms, { from, days, reserve }] }
    }
    case 'number-pattern-set': {
      const { from, register } = event
      const { pattern = '', classification = '', unitCode = '' } = number ?? {}
      const row = { from, pattern, classification, unitCode }
      const rows = [...rules.numbers[register], row]
      return { ...rules, numbers: { ...rules.numbers, [register]: rows } }
    }
    case 'role-titles-set':
      return {
        ...rules,
        titles: {
          unitRole: event.unitRole,
          desk: titles?.desk ?? null,
          superior: titles?.superior ?? null,
        },
      }
    case 'retention-set': {
      const { from, papersMonths, identityMonths } = event
      return { ...rules, retention: [...rules.retention, { from, papersMonths, identityMonths }] }
    }
  }
}
