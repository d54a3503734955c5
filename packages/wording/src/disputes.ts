import type { DisputeAct, DisputeStage } from '@terang/law'
import { citationsText } from './citations.ts'
import { DISPUTE_CITATIONS, en as actsEnglish, id as acts } from './disputes/acts.ts'
import { en as stagesEnglish, id as stages, STAGE_CITATIONS } from './disputes/stages.ts'
import { en as hearingsEnglish, id as hearings } from './disputes/hearings.ts'
import type { Language, Translation } from './texts.ts'

const id = { ...stages, ...hearings, act: acts }
const en: Translation<typeof id> = { ...stagesEnglish, ...hearingsEnglish, act: actsEnglish }

/** Words of a sengketa informasi: stages, rulings and acts. */
export const disputeTexts: Record<Language, Translation<typeof id>> = { id, en }

export const disputeArticle = (act: DisputeAct, language: Language): string =>
  citationsText(DISPUTE_CITATIONS[act], language)

export const stageArticle = (stage: DisputeStage, language: Language): string =>
  citationsText(STAGE_CITATIONS[stage], language)
