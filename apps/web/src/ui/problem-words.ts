import { problemText, type ProblemWords } from '@terang/wording/problems'
import type { Language } from '@terang/wording/texts'
import { ApiProblem } from '../api.ts'
import { DeviceProblem } from '../device/device-problem.ts'
import { deviceTexts } from '../device/text.ts'
import { formTexts } from './form-text.ts'

/** What went wrong and what to do, for a refusal of the API as for a line that broke. */
export const wordsOfError = (
  error: Error,
  language: Language,
  tried: 'sending' | 'reading',
): ProblemWords => {
  if (error instanceof ApiProblem) return problemText(error.problem.code, language, 'office')
  if (error instanceof DeviceProblem) return deviceTexts[language][error.code]
  const { network, unread } = formTexts[language]
  return tried === 'sending' ? network : unread
}

/** Defects carry a number by which an administrator finds them. */
export const incidentOf = (error: Error): string | null =>
  error instanceof ApiProblem && error.problem.code === 'internal' && error.problem.requestId !== ''
    ? error.problem.requestId
    : null
