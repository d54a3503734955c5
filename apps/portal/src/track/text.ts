import type { Language, Translation } from '@terang/wording/texts'
import { en as formsEnglish, id as forms } from './forms-text.ts'
import { en as caseEnglish, id as caseWords } from './case-text.ts'

const id = { ...caseWords, ...forms }
const en: Translation<typeof id> = { ...caseEnglish, ...formsEnglish }

export const trackTexts: Record<Language, Translation<typeof id>> = { id, en }
