import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Sealer } from '../portal.ts'
import type { Walk } from './walk.ts'

/** Isian yang sedang diisi: as typed, so that nothing is lost, also what is not right yet. */
export type Draft<Step extends string, Field extends string> = {
  /** Drawn at the first page: sending twice counts once. */
  key: string
  /** Whether the check page was seen: a change leads back to it. */
  review: boolean
  answered: Step[]
  values: Partial<Record<Field, string>>
  /** The identity file, once the record has it. */
  file: { id: string; name: string } | null
  /** A voice note, likewise; absent where the form asks for none. */
  voice?: { id: string; name: string } | undefined
  /** The case it is about, as it was seen. */
  about: About | null
}
export type About = { id: string; version: number }

export type Opened<Step extends string, Field extends string> = {
  draft: Draft<Step, Field>
  lost: 'expired' | 'broken' | null
}

export const newDraft = <Step extends string, Field extends string>(): Draft<Step, Field> => ({
  key: randomUUID(),
  review: false,
  answered: [],
  values: {},
  file: null,
  about: null,
})

/** The answers that a page brought back; a new draft where they cannot be read any more. */
export const openDraft = <Step extends string, Field extends string, Given>(
  walk: Walk<Step, Field, Given>,
  sealer: Sealer,
  sealed: string | undefined,
): Opened<Step, Field> => {
  const opened = sealer.open(sealed ?? '')
  if (!opened.ok) return { draft: newDraft(), lost: opened.why }
  const read = schemaOf(walk).safeParse(opened.value)
  return read.success ? { draft: read.data, lost: null } : { draft: newDraft(), lost: 'broken' }
}

/** The draft with what was typed on one page. */
export const withTyped = <Step extends string, Field extends string, Given>(
  walk: Walk<Step, Field, Given>,
  draft: Draft<Step, Field>,
  { step, posted }: { step: Step; posted: ReadonlyMap<string, string> },
): Draft<Step, Field> => {
  const values = { ...draft.values }
  for (const field of walk.fieldsOf[step]) values[field] = posted.get(field) ?? ''
  return { ...draft, values: { ...values, ...walk.gathered?.(step, posted) } }
}

export const withAnswered = <Step extends string, Field extends string>(
  draft: Draft<Step, Field>,
  step: Step,
): Draft<Step, Field> => ({ ...draft, answered: [...new Set([...draft.answered, step])] })

const schemaOf = <Step extends string, Field extends string, Given>({
  steps,
  fieldsOf,
}: Walk<Step, Field, Given>) =>
  z.object({
    key: z.uuid(),
    review: z.boolean(),
    answered: z.array(z.enum(steps)),
    values: z.partialRecord(z.enum(steps.flatMap((step) => fieldsOf[step])), z.string()),
    file: z.object({ id: z.string(), name: z.string() }).nullable(),
    voice: z.object({ id: z.string(), name: z.string() }).optional(),
    about: z.object({ id: z.string(), version: z.int() }).nullable(),
  })
