import { OBJECTION_GROUNDS, type ObjectionAct, type ObjectionGround } from '@terang/law'
import { citationsText, uu } from './citations.ts'
import { OBJECTION_CITATIONS, en as actsEnglish, id as acts } from './objections/acts.ts'
import { en as statusesEnglish, id as statuses } from './objections/statuses.ts'
import type { Language, Translation } from './texts.ts'

const id = { ...statuses, act: acts }
const en: Translation<typeof id> = { ...statusesEnglish, act: actsEnglish }

/** Words of a keberatan: statuses, grounds, decisions and acts; why the law says no stands in refusals.ts. */
export const objectionTexts: Record<Language, Translation<typeof id>> = { id, en }

export const objectionArticle = (act: ObjectionAct, language: Language): string =>
  citationsText(OBJECTION_CITATIONS[act], language)

/** "Pasal 35 ayat (1) huruf a UU 14/2008" */
export const groundArticle = (ground: ObjectionGround, language: Language): string =>
  citationsText([uu(`35(1)${ground}`)], language)

/** "a, d, dan g" */
export const groundLetters = (grounds: unknown, language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    OBJECTION_GROUNDS.filter((ground) => Array.isArray(grounds) && grounds.includes(ground)),
  )
