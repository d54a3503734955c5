import { describe, expect, test } from 'vitest'
import { calendarDate } from '../calendar-date.ts'
import {
  HOUSE_RULE_EVENTS,
  type HouseRuleCommand,
  type HouseRules,
  type HouseRulesState,
  NO_HOUSE_RULES,
} from './house-rules.ts'
import { countingRuleOn, numberPatternOn, retentionOn, unitTermsOn } from './rules-in-force.ts'
import { decideHouseRule, evolveHouseRules } from './set-rules.ts'

const day = calendarDate
const today = day('2026-11-24')
const number = (pattern: string) => ({ pattern, classification: '', unitCode: '' })
const founding: HouseRulesState['founding'] = {
  counting: { firstDay: 'next-working-day', collectiveLeave: 'skipped' },
  numbers: { request: number('{seq:4}/PI/{YYYY}'), objection: number('{seq:4}/KEB/{YYYY}') },
  slug: 'dinsos',
}
const decided = (command: HouseRuleCommand, rules: HouseRules = NO_HOUSE_RULES) =>
  decideHouseRule({ founding, rules }, command, { today })
const refusalOf = (command: HouseRuleCommand, rules?: HouseRules) => {
  const decision = decided(command, rules)
  return decision.ok ? null : decision.refusal
}
const after = (command: HouseRuleCommand, rules: HouseRules = NO_HOUSE_RULES): HouseRules => {
  const decision = decided(command, rules)
  if (!decision.ok) throw new Error(decision.refusal)
  expect(HOUSE_RULE_EVENTS).toContain(decision.value.type)
  return evolveHouseRules(rules, decision.value, {
    ...(command.type === 'set-number-pattern' && { number: command }),
    ...(command.type === 'set-role-titles' && { titles: command }),
  })
}

describe('the rule of counting', () => {
  const set = (from: string, collectiveLeave: 'skipped' | 'counted' = 'counted') =>
    ({
      type: 'set-counting',
      from: day(from),
      firstDay: 'next-working-day',
      collectiveLeave,
    }) as const

  test('holds for what is received from its day on, and for nothing before', () => {
    const rules = after(set('2027-01-01'))
    const leaveOn = (date: string) =>
      countingRuleOn(founding.counting, rules, day(date)).collectiveLeave
    expect([leaveOn('2026-12-31'), leaveOn('2027-01-01')]).toEqual(['skipped', 'counted'])
  })

  test('begins tomorrow at the soonest, so that no day already told moves', () => {
    expect(refusalOf(set('2026-11-23'))).toBe('rule-starts-too-early')
    expect(refusalOf(set('2026-11-24'))).toBe('rule-starts-too-early')
    expect(refusalOf(set('2026-11-25'))).toBeNull()
    expect(refusalOf(set('2027-12-31'))).toBeNull()
    expect(refusalOf(set('2028-01-01'))).toBe('rule-starts-too-late')
  })

  test('that changes nothing is refused; a rule to come is taken back by the one before it', () => {
    expect(refusalOf(set('2027-01-01', 'skipped'))).toBe('rule-unchanged')
    const planned = after(set('2027-01-01'))
    const back = after(set('2027-01-01', 'skipped'), planned)
    expect(countingRuleOn(founding.counting, back, day('2027-06-01'))).toEqual(founding.counting)
    expect(back.counting).toHaveLength(2)
  })
})

test('the terms of a unit hold from today and leave older assignments theirs', () => {
  const rules = after({ type: 'set-unit-terms', from: today, days: 3, reserve: 1 })
  expect(unitTermsOn(rules, day('2026-11-23'))).toEqual({ days: 5, reserve: 2 })
  expect(unitTermsOn(rules, today)).toEqual({ days: 3, reserve: 1 })
  expect(refusalOf({ type: 'set-unit-terms', from: today, days: 3, reserve: 1 }, rules)).toBe(
    'rule-unchanged',
  )
})

describe('the pattern of a register', () => {
  const set = (
    pattern: string,
    from = '2026-11-24',
    register: 'request' | 'objection' = 'request',
  ) => ({ type: 'set-number-pattern', register, from: day(from), ...number(pattern) }) as const

  test('holds from the next number or from a day to come', () => {
    const rules = after(set('{seq}/PPID/{YYYY}', '2027-01-01'), after(set('{seq}/PB/{YYYY}')))
    const on = (date: string) => numberPatternOn({ founding, rules }, 'request', day(date)).pattern
    expect(on('2026-11-23')).toBe('{seq:4}/PI/{YYYY}')
    expect(on('2026-12-31')).toBe('{seq}/PB/{YYYY}')
    expect(on('2027-01-01')).toBe('{seq}/PPID/{YYYY}')
    expect(numberPatternOn({ founding, rules }, 'objection', today).pattern).toBe(
      '{seq:4}/KEB/{YYYY}',
    )
  })

  test('that could give a number already given, or one of the other register, is refused', () => {
    expect(refusalOf(set('{YYYY}/PI/{seq}'))).toBe('pattern-may-repeat')
    expect(refusalOf(set('{seq}/KEB/{YYYY}'))).toBe('pattern-of-other-register')
    expect(refusalOf(set('{seq:4}/PI/{YYYY}'))).toBe('rule-unchanged')
    expect(refusalOf(set('{seq}/PI'))).toBe('pattern-without-year')
    // A pattern of long ago still binds: its numbers stand in letters.
    const moved = after(set('{YYYY}-PPID-{seq}'))
    expect(refusalOf(set('{YYYY}/PI/{seq}'), moved)).toBe('pattern-may-repeat')
    expect(refusalOf(set('{seq:4}/PI/{YYYY}'), moved)).toBeNull()
  })
})

test('titles hold at once; the word of the law comes back with an empty field', () => {
  const titles = { unitRole: 'ppid-pembantu', desk: null, superior: 'Sekretaris Daerah' } as const
  const rules = after({ type: 'set-role-titles', ...titles })
  expect(rules.titles).toEqual(titles)
  expect(refusalOf({ type: 'set-role-titles', ...titles }, rules)).toBe('rule-unchanged')
  const plain = { unitRole: 'unit-officer', desk: null, superior: null } as const
  expect(refusalOf({ type: 'set-role-titles', ...plain })).toBe('rule-unchanged')
})

test('retention is none until the agency sets it; identity is never erased before its papers', () => {
  expect(retentionOn(NO_HOUSE_RULES, today)).toBeNull()
  const set = (papersMonths: number, identityMonths: number) =>
    ({ type: 'set-retention', from: day('2026-11-25'), papersMonths, identityMonths }) as const
  expect(refusalOf(set(24, 12))).toBe('identity-before-papers')
  const rules = after(set(12, 60))
  expect(retentionOn(rules, today)).toBeNull()
  expect(retentionOn(rules, day('2026-11-25'))).toEqual({ papersMonths: 12, identityMonths: 60 })
})
