import type { RequestAct } from '@terang/law'
import { citationsText } from './citations.ts'
import { ACT_CITATIONS, en as actsEnglish, id as acts } from './requests/acts.ts'
import { en as choicesEnglish, id as choices } from './requests/choices.ts'
import { en as deliveryEnglish, id as delivery } from './requests/delivery.ts'
import { en as helpEnglish, id as help } from './requests/help.ts'
import { en as refusalsEnglish, id as refusals } from './requests/refusals.ts'
import { en as statusesEnglish, id as statuses } from './requests/statuses.ts'
import type { Language, Translation } from './texts.ts'

const id = { ...statuses, ...choices, ...help, ...delivery, act: acts, refusal: refusals }
const en: Translation<typeof id> = {
  ...statusesEnglish,
  ...choicesEnglish,
  ...helpEnglish,
  ...deliveryEnglish,
  act: actsEnglish,
  refusal: refusalsEnglish,
}

/** Words of a permohonan informasi: statuses, outcomes, acts, refusals and every closed choice. */
export const requestTexts: Record<Language, Translation<typeof id>> = { id, en }

/** "Pasal 22 ayat (8) UU 14/2008; Pasal 36 ayat (2) Perki 1/2021"; empty where no article speaks. */
export const actArticle = (act: RequestAct, language: Language): string =>
  citationsText(ACT_CITATIONS[act], language)
