import type { schema } from '@terang/db'
import {
  type CalendarDate,
  type FoundingRules,
  type NumberParts,
  numberPatternOn,
  type RegisterKind,
  registerNumber,
} from '@terang/law'

type Agency = Pick<
  typeof schema.agencies.$inferSelect,
  | 'slug'
  | 'firstDay'
  | 'collectiveLeave'
  | 'numberPattern'
  | 'objectionNumberPattern'
  | 'houseRules'
>

/** What an agency began with, before it set a rule itself. */
export const foundingRules = ({
  slug,
  firstDay,
  collectiveLeave,
  numberPattern,
  objectionNumberPattern,
}: Agency): FoundingRules => ({
  slug,
  counting: { firstDay, collectiveLeave },
  numbers: { request: founding(numberPattern), objection: founding(objectionNumberPattern) },
})

const founding = (pattern: string) => ({ pattern, classification: '', unitCode: '' })

type Given = Pick<NumberParts, 'seq' | 'channel'> & { on: CalendarDate }

/** Nomor pendaftaran by the pattern that holds on the day of registration: P29(3), P43(2)a. */
export const numberOf = (agency: Agency, register: RegisterKind, given: Given): string =>
  registerNumber(
    numberPatternOn(
      { founding: foundingRules(agency), rules: agency.houseRules },
      register,
      given.on,
    ),
    { ...given, slug: agency.slug },
  )
