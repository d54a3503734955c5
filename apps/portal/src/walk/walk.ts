import type { FieldProblems } from '@terang/contract/field-problems'
import type { FieldProblemCode } from '@terang/contract/problem'
import type { Language } from '@terang/wording/texts'
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Section } from '../page.tsx'
import type { Env } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import type { About, Draft } from './draft.ts'

/** A page of the form: a question, or the check before sending. */
export type Place<Step extends string> = Step | 'check'

/** Isian berhalaman: one thing per page, then the check; answers travel from page to page in one sealed field. */
export type Walk<Step extends string, Field extends string, Given> = {
  /** Address of the first page; the others stand below it. */
  path: string
  /** The questions in their order. */
  steps: readonly [Step, ...Step[]]
  /** The last part of each page's address. */
  slugs: Readonly<Record<Place<Step>, string>>
  fieldsOf: Readonly<Record<Step, readonly Field[]>>
  section: Section
  titleOf: (place: Place<Step>, draft: Draft<Step, Field>, lang: Language) => string
  words: Readonly<Record<Language, WalkWords>>
  /** What the questions rest on; a response where they cannot be asked now. */
  givenFor: (c: Context<Env>, shown: Shown<Step, Field>) => Promise<Given | Response>
  aboutOf?: (given: Given) => About
  /** Values that a page asks for by several fields. */
  gathered?: (step: Step, posted: ReadonlyMap<string, string>) => Partial<Record<Field, string>>
  /** What is wrong with the whole draft, by the contract's own schema; each page looks at its part. */
  problemsOf: (draft: Draft<Step, Field>, given: Given, lang: Language) => FieldProblems
  /** The field that a path of the contract is asked by. */
  fieldAt: (path: string) => Field | null
  /** Where a page can say more exactly what to do than the general sentence. */
  ownWords: (
    fault: { field: Field; code: FieldProblemCode },
    draft: Draft<Step, Field>,
    lang: Language,
  ) => string | null
  draw: (
    c: Context<Env>,
    place: Place<Step>,
    question: Question<Step, Field, Given>,
  ) => Child | Promise<Child>
}

/** What is said around sending. */
export type WalkWords = {
  notSent: string
  alreadySent: string
  alreadySentAdvice: string
  sendNew: string
  /** What it is about has changed since the sender saw it. */
  changed?: string
  changedAdvice?: string
}

export type Shown<Step extends string, Field extends string> = {
  place: Place<Step>
  draft: Draft<Step, Field>
  faults?: readonly Fault[]
  notice?: Child
  status?: ContentfulStatusCode
}

/** What every page of the form is drawn from. */
export type Question<Step extends string, Field extends string, Given> = {
  walk: Walk<Step, Field, Given>
  draft: Draft<Step, Field>
  sealed: string
  given: Given
  faults: readonly Fault[]
  notice: Child
  lang: Language
}

export const FORM_ID = 'isian'

export const addressOf = <Step extends string, Field extends string, Given>(
  { path, slugs }: Walk<Step, Field, Given>,
  place: Place<Step>,
): string => `${path}/${slugs[place]}`

/** A field of the form: its name, what was typed so far and what is wrong with it. */
export const fieldOf = <Field extends string>(
  {
    draft,
    faults,
    lang,
  }: {
    draft: { values: Partial<Record<Field, string>> }
    faults: readonly Fault[]
    lang: Language
  },
  name: Field,
) => ({ name, value: draft.values[name], faults, lang })
