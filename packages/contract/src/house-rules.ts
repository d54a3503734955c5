import {
  COLLECTIVE_LEAVE_RULES,
  FIRST_DAYS,
  HOUSE_RULE_BOUNDS,
  REGISTER_KINDS,
  UNIT_ROLE_TITLES,
} from '@terang/law'
import * as z from 'zod'
import { date, version, words } from './words.ts'

const act = { version: version(), reason: words(3, 500) }
const within = ({ least, most }: { least: number; most: number }) =>
  z.coerce.number().int().min(least).max(most)
const counting = { firstDay: z.enum(FIRST_DAYS), collectiveLeave: z.enum(COLLECTIVE_LEAVE_RULES) }
const unitTerms = {
  days: within(HOUSE_RULE_BOUNDS.unitDays),
  reserve: within(HOUSE_RULE_BOUNDS.unitReserve),
}
const retention = {
  papersMonths: within(HOUSE_RULE_BOUNDS.papersMonths),
  identityMonths: within(HOUSE_RULE_BOUNDS.identityMonths),
}
const code = () => z.string().trim().max(20).default('')
const title = () => words(2, 80).nullable().default(null)

/** POST /api/settings/:agencyId/rules/counting. */
export const SetCounting = z.strictObject({ ...act, from: date(), ...counting })
/** POST /api/settings/:agencyId/rules/unit-terms. */
export const SetUnitTerms = z.strictObject({ ...act, from: date(), ...unitTerms })
/** POST /api/settings/:agencyId/rules/numbers: the law says what a pattern must hold. */
export const SetNumberPattern = z.strictObject({
  ...act,
  from: date(),
  register: z.enum(REGISTER_KINDS),
  pattern: z.string().trim().min(1).max(120),
  classification: code(),
  unitCode: code(),
})
/** POST /api/settings/:agencyId/rules/titles: at once. */
export const SetRoleTitles = z.strictObject({
  ...act,
  unitRole: z.enum(UNIT_ROLE_TITLES),
  desk: title(),
  superior: title(),
})
/** POST /api/settings/:agencyId/rules/retention. */
export const SetRetention = z.strictObject({ ...act, from: date(), ...retention })
/** POST /api/settings/:agencyId/rules/retention/preview. */
export const RetentionTerms = z.strictObject({ from: date(), ...retention })

/** What would be erased, and from which day; nothing is written. */
export const RetentionPreview = z.object({
  /** Closed cases whose day can be told, and cases that still wait for their end. */
  closed: z.int(),
  open: z.int(),
  /** How many are due on the first day of the rule. */
  dueAtOnce: z.int(),
  /** The first hundred, by the day on which something of them is erased. */
  cases: z.array(
    z.object({
      id: z.string(),
      registerNumber: z.string(),
      what: z.enum(['papers', 'identity']),
      on: z.string(),
    }),
  ),
})
export type RetentionPreview = z.infer<typeof RetentionPreview>

const from = { from: z.string() }
const view = {
  counting: { firstDay: z.enum(FIRST_DAYS), collectiveLeave: z.enum(COLLECTIVE_LEAVE_RULES) },
  number: { pattern: z.string(), classification: z.string(), unitCode: z.string() },
}

export const RoleTitlesView = z.object({
  unitRole: z.enum(UNIT_ROLE_TITLES),
  desk: z.string().nullable(),
  superior: z.string().nullable(),
})
export type RoleTitlesView = z.infer<typeof RoleTitlesView>

/** Aturan badan publik: what it began with, and every rule it set since. */
export const HouseRulesView = z.object({
  slug: z.string(),
  founding: z.object({
    counting: z.object(view.counting),
    numbers: z.record(z.enum(REGISTER_KINDS), z.object(view.number)),
  }),
  counting: z.array(z.object({ ...from, ...view.counting })),
  unitTerms: z.array(z.object({ ...from, days: z.int(), reserve: z.int() })),
  numbers: z.record(z.enum(REGISTER_KINDS), z.array(z.object({ ...from, ...view.number }))),
  titles: RoleTitlesView.nullable(),
  retention: z.array(z.object({ ...from, papersMonths: z.int(), identityMonths: z.int() })),
  /** The next place in each register of this year. */
  next: z.record(z.enum(REGISTER_KINDS), z.int()),
})
export type HouseRulesView = z.infer<typeof HouseRulesView>
