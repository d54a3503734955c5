import type { FieldProblems } from '@terang/contract/field-problems'
import { fieldProblemText } from '@terang/wording/fields'
import type { Language } from '@terang/wording/texts'
import type { Fault } from '../ui/fault.ts'
import type { Draft } from './draft.ts'
import type { Walk } from './walk.ts'

/** What is wrong on one page, in the order of its fields, each once and in words. */
export const faultsOn = <Step extends string, Field extends string, Given>(
  walk: Walk<Step, Field, Given>,
  { step, problems }: { step: Step; problems: FieldProblems },
  { draft, lang }: { draft: Draft<Step, Field>; lang: Language },
): Fault[] => {
  const faults = new Map<Field, string>()
  const fields = walk.fieldsOf[step]
  for (const [path, [problem]] of Object.entries(problems)) {
    const field = walk.fieldAt(path)
    if (!problem || !field || !fields.includes(field) || faults.has(field)) continue
    const own = walk.ownWords({ field, code: problem.code }, draft, lang)
    faults.set(field, own ?? fieldProblemText(problem, path, { language: lang, face: 'portal' }))
  }
  return fields.flatMap((field) => {
    const message = faults.get(field)
    return message === undefined ? [] : [{ field, message }]
  })
}

/** The first page whose answers are not right yet; null when all may be sent. */
export const firstUnready = <Step extends string, Field extends string, Given>(
  { steps, fieldsOf, fieldAt }: Walk<Step, Field, Given>,
  problems: FieldProblems,
): Step | null => {
  const fields = Object.keys(problems).flatMap((path) => fieldAt(path) ?? [])
  return steps.find((step) => fieldsOf[step].some((field) => fields.includes(field))) ?? null
}

/** Whether all may be sent. */
export const isReady = (problems: FieldProblems): boolean => Object.keys(problems).length === 0
