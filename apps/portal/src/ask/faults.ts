import type { FieldProblems } from '@terang/contract/field-problems'
import { fieldProblemText } from '@terang/wording/fields'
import type { Language } from '@terang/wording/texts'
import type { Fault } from '../ui/fault.ts'
import { formFieldOf, stepOf } from './answers.ts'
import { type Draft, FIELDS_OF, type Step } from './draft.ts'
import { askTexts } from './text.ts'

/** What is wrong on one page, in the order of its fields, each once and in words. */
export const faultsOn = (
  step: Step,
  problems: FieldProblems,
  { draft, lang }: { draft: Draft; lang: Language },
): Fault[] => {
  const faults = new Map<string, string>()
  for (const [path, [problem]] of Object.entries(problems)) {
    const field = formFieldOf(path)
    if (!problem || !field || stepOf(field) !== step || faults.has(field)) continue
    const own = ownWords(field, problem.code, draft, lang)
    faults.set(field, own ?? fieldProblemText(problem, path, { language: lang, face: 'portal' }))
  }
  return FIELDS_OF[step].flatMap((field) => {
    const message = faults.get(field)
    return message === undefined ? [] : [{ field, message }]
  })
}

/** Where this page can say more exactly what to do than the general sentence. */
const ownWords = (
  field: string,
  code: string,
  { values }: Draft,
  lang: Language,
): string | null => {
  const { faults } = askTexts[lang]
  if (field === 'nik' && code === 'not-16-digits') {
    const digits = (values.nik ?? '').replace(/\D/g, '').length
    return digits === 16 ? faults.nikOther : faults.nikDigits(digits)
  }
  if (field === 'email' && code === 'required') return faults.emailForAnswer
  if (code !== 'required') return null
  if (field === 'purpose') return faults.purpose
  if (field === 'manner' || field === 'kind' || field === 'agencyId') return faults.choose
  return null
}
