import type { FieldProblem } from '@terang/contract/problem'
import { createContext, useContext } from 'react'
import type { Draft } from './drafts.ts'

export type FieldProblems = Readonly<Record<string, readonly FieldProblem[]>>

/** What every field of a form may ask: what was typed before, and what is wrong with it. */
export const FormState = createContext<{ draft: Draft; problems: FieldProblems }>({
  draft: {},
  problems: {},
})

export const useDraft = (name: string): readonly string[] | undefined =>
  useContext(FormState).draft[name]

export const useProblem = (name: string): FieldProblem | undefined => {
  const { problems } = useContext(FormState)
  const path = Object.keys(problems).find((key) => key === name || key.startsWith(`${name}.`))
  return path === undefined ? undefined : problems[path]?.[0]
}

/** The address of a field within the page, for its label and for the error summary. */
export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`
