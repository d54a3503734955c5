import { NEED_KINDS, NEED_STATES } from '@terang/law'
import * as z from 'zod'
import { UnitName } from './unit-views.ts'
import { version, words } from './words.ts'

const areDifferent = (needs: readonly string[]): boolean => new Set(needs).size === needs.length

type Asked = { needs: readonly string[]; other: string | null }
const namesOther = ({ needs, other }: Asked): boolean => !needs.includes('other') || other !== null

/** Apakah Anda memerlukan bantuan: what the applicant needs, and who helps them (Perki P5, P24, P29(2)). */
export const Help = z
  .strictObject({
    needs: z
      .array(z.enum(NEED_KINDS))
      .max(NEED_KINDS.length)
      .refine(areDifferent, { params: { problem: 'unknown-value' } }),
    /** Of something that the list does not name: what it is. */
    other: words(3, 300).nullable(),
    helper: z.strictObject({ name: words(2, 200), relation: words(2, 100) }).nullable(),
  })
  .refine(namesOther, { path: ['other'], params: { problem: 'required' } })
export type Help = z.infer<typeof Help>

/** A need as those may see it who arrange it, and the applicant. */
export const NeedView = z.object({
  id: z.string(),
  /** Null once the person was erased. */
  kind: z.enum(NEED_KINDS).nullable(),
  text: z.string().nullable(),
  state: z.enum(NEED_STATES),
  /** The unit that arranges it; null for the desk. */
  unit: UnitName.nullable(),
  dueOn: z.string(),
  overdue: z.boolean(),
  doneOn: z.string().nullable(),
  /** What was arranged, or why it could not be. */
  note: z.string().nullable(),
})
export type NeedView = z.infer<typeof NeedView>

export const HelperView = z.object({ name: z.string(), relation: z.string() })
export type HelperView = z.infer<typeof HelperView>

const need = { version: version(), needId: z.string().max(60) }

export const PlanNeed = z.strictObject({
  ...need,
  unitId: z.string().max(60).nullable(),
  /** Earlier than the latest day; null for that one. */
  dueOn: z.iso.date().nullable(),
})
export const MeetNeed = z.strictObject({ ...need, note: words(0, 500).optional() })
export const ForgoNeed = z.strictObject({ ...need, reason: words(5, 500) })

/** What the desk wrote down of a voice note. */
export const Transcribe = z.strictObject({
  version: version(),
  details: words(10, 5000),
  purpose: words(5, 2000),
})
