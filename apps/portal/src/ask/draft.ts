import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Sealer } from '../portal.ts'

/** The questions, one thing per page, in their order; then the check before sending. */
export const STEPS = ['what', 'where', 'how', 'who', 'identity'] as const
export type Step = (typeof STEPS)[number]
export const PLACES = [...STEPS, 'check'] as const
export type Place = (typeof PLACES)[number]

/** The last part of each page's address. */
export const SLUGS = {
  what: 'informasi',
  where: 'tujuan',
  how: 'cara',
  who: 'sebagai',
  identity: 'data-diri',
  check: 'periksa',
} as const satisfies Record<Place, string>

export const FIELDS_OF = {
  what: ['details', 'purpose'],
  where: ['agencyId', 'unitId'],
  how: ['manner'],
  who: ['kind'],
  identity: ['name', 'nik', 'entityDecree', 'address', 'occupation', 'phone', 'email'],
} as const satisfies Record<Step, readonly string[]>
export type FieldName = (typeof FIELDS_OF)[Step][number]
const FIELD_NAMES: FieldName[] = STEPS.flatMap((step): readonly FieldName[] => FIELDS_OF[step])

const Draft = z.object({
  /** Drawn at the first page: sending twice asks once. */
  key: z.uuid(),
  /** Whether the check page was seen: a change leads back to it. */
  review: z.boolean(),
  answered: z.array(z.enum(STEPS)),
  /** As typed, so that nothing is lost, also what is not right yet. */
  values: z.partialRecord(z.enum(FIELD_NAMES), z.string()),
  /** The identity file, once the record has it. */
  file: z.object({ id: z.string(), name: z.string() }).nullable(),
})
export type Draft = z.infer<typeof Draft>

export const newDraft = (): Draft => ({
  key: randomUUID(),
  review: false,
  answered: [],
  values: {},
  file: null,
})

export type Opened = { draft: Draft; lost: 'expired' | 'broken' | null }

/** The answers that a page brought back; a new draft where they cannot be read any more. */
export const openDraft = (sealer: Sealer, sealed: string | undefined): Opened => {
  const opened = sealer.open(sealed ?? '')
  if (!opened.ok) return { draft: newDraft(), lost: opened.why }
  const read = Draft.safeParse(opened.value)
  return read.success ? { draft: read.data, lost: null } : { draft: newDraft(), lost: 'broken' }
}

/** The draft with what was typed on one page. */
export const withTyped = (draft: Draft, step: Step, posted: ReadonlyMap<string, string>): Draft => {
  const values = { ...draft.values }
  for (const field of FIELDS_OF[step]) values[field] = posted.get(field) ?? ''
  if (step === 'where') values.unitId = posted.get(`unitId.${values.agencyId}`) ?? ''
  return { ...draft, values }
}

export const withAnswered = (draft: Draft, step: Step): Draft => ({
  ...draft,
  answered: [...new Set([...draft.answered, step])],
})
