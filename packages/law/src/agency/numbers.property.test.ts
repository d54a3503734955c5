import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDate, calendarDate, shiftDays, yearOf } from '../calendar-date.ts'
import { CHANNELS } from '../request/vocabulary.ts'
import { type HouseRules, type HouseRulesState, NO_HOUSE_RULES } from './house-rules.ts'
import { type RegisterKind, REGISTER_KINDS, registerNumber } from './number-pattern.ts'
import { numberPatternOn } from './rules-in-force.ts'
import { decideHouseRule, evolveHouseRules } from './set-rules.ts'

const PIECES = [
  '{seq}',
  '{seq:3}',
  '{YYYY}',
  '{MM}',
  '{roman}',
  '{kanal}',
  '{kode}',
  '{unit}',
  '{slug}',
  'PI',
  '7',
  '2026',
]
const patterns = fc
  .array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 6 })
  .map((pieces) => pieces.join('/'))
const registers = fc.constantFrom(...REGISTER_KINDS)

type Step =
  | { do: 'register'; register: RegisterKind; channel: (typeof CHANNELS)[number] }
  | { do: 'wait'; days: number }
  | { do: 'change'; register: RegisterKind; pattern: string; inDays: number }

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('register' as const),
      register: registers,
      channel: fc.constantFrom(...CHANNELS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      days: fc.integer({ min: 1, max: 200 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      register: registers,
      pattern: patterns,
      inDays: fc.integer({ min: 0, max: 60 }),
    }),
  },
)

const FOUNDING: HouseRulesState['founding'] = {
  counting: { firstDay: 'next-working-day', collectiveLeave: 'skipped' },
  numbers: {
    request: { pattern: '{seq:4}/PI/{roman}/{YYYY}', classification: '', unitCode: '' },
    objection: { pattern: '{seq:4}/KEB-{slug}/{roman}/{YYYY}', classification: '', unitCode: '' },
  },
  slug: 'dinsos2',
}

/** What an agency lives through: numbers are given as the registers give them. */
const lived = (life: readonly Step[]) => {
  let today: CalendarDate = calendarDate('2026-11-20')
  let rules: HouseRules = NO_HOUSE_RULES
  let changes = 0
  const given: string[] = []
  const counters = new Map<string, number[]>()
  for (const step of life) {
    if (step.do === 'wait') today = shiftDays(today, step.days)
    if (step.do === 'change') {
      const words = { pattern: step.pattern, classification: '7', unitCode: '107.6' }
      const from = shiftDays(today, step.inDays)
      const command = {
        type: 'set-number-pattern',
        register: step.register,
        from,
        ...words,
      } as const
      const decision = decideHouseRule({ founding: FOUNDING, rules }, command, { today })
      if (decision.ok) {
        changes += 1
        rules = evolveHouseRules(rules, decision.value, { number: words })
      }
    }
    if (step.do === 'register') {
      const key = `${step.register} ${yearOf(today)}`
      const taken = counters.get(key) ?? []
      const seq = taken.length + 1
      counters.set(key, [...taken, seq])
      const pattern = numberPatternOn({ founding: FOUNDING, rules }, step.register, today)
      given.push(
        registerNumber(pattern, { seq, on: today, slug: FOUNDING.slug, channel: step.channel }),
      )
    }
  }
  return { given, changes }
}

test('registrations, changes of pattern and new years never give a number twice', () => {
  let changed = 0
  fc.assert(
    fc.property(fc.array(steps, { minLength: 10, maxLength: 60 }), (life) => {
      const { given, changes } = lived(life)
      changed += changes
      expect(new Set(given).size).toBe(given.length)
    }),
    { numRuns: 400 },
  )
  // The lives are worth living: patterns do change in them.
  expect(changed).toBeGreaterThan(100)
})
