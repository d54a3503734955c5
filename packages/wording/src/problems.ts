import type { ProblemCode } from '@terang/contract/problem'
import { en as portalEnglish, id as portal } from './problems/portal.ts'
import { en as technicalEnglish, id as technical, type ProblemWords } from './problems/technical.ts'
import { refusalTexts } from './refusals.ts'
import type { Face, Language, Translation } from './texts.ts'

export type { ProblemWords } from './problems/technical.ts'

const id = { technical, portal }
const en: Translation<typeof id> = { technical: technicalEnglish, portal: portalEnglish }

export const problemTexts: Record<Language, Translation<typeof id>> = { id, en }

/** What went wrong and what to do, for one face. */
export const problemText = (code: ProblemCode, language: Language, face: Face): ProblemWords => {
  const { technical, portal } = problemTexts[language]
  if (face === 'portal' && isKeyOf(portal, code)) return portal[code]
  if (isKeyOf(technical, code)) return technical[code]
  if (face === 'portal') return portal.refused
  const { reason, todo } = refusalTexts[language][code]
  return { sentence: reason, advice: todo }
}

const isKeyOf = <Table extends object>(table: Table, key: PropertyKey): key is keyof Table =>
  Object.hasOwn(table, key)
