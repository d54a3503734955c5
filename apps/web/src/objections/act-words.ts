import { disputeArticle, disputeTexts } from '@terang/wording/disputes'
import { objectionArticle, objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import type { ObjectionOfficeAct } from './office-acts.ts'

/** Name, consequence and article of an act; the petition has its words with the disputes. */
export const actWords = (
  act: ObjectionOfficeAct,
  language: Language,
): { name: string; consequence: string; article: string } =>
  act === 'note-petition'
    ? { ...disputeTexts[language].act[act], article: disputeArticle(act, language) }
    : { ...objectionTexts[language].act[act], article: objectionArticle(act, language) }
