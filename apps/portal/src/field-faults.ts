import type { FieldProblems } from '@terang/contract/field-problems'
import { fieldProblemText } from '@terang/wording/fields'
import type { Language } from '@terang/wording/texts'
import type { Fault } from './ui/fault.ts'

/** Problems of the contract as faults of this page's fields, in words. */
export const fieldFaults = (
  problems: FieldProblems,
  lang: Language,
  fieldOf: (path: string) => string,
): Fault[] =>
  Object.entries(problems).flatMap(([path, [problem]]) =>
    problem
      ? [
          {
            field: fieldOf(path),
            message: fieldProblemText(problem, path, { language: lang, face: 'portal' }),
          },
        ]
      : [],
  )
