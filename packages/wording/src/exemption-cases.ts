import type { DurationKind, ExemptionAct } from '@terang/law'
import { citationsText } from './citations.ts'
import { longDate } from './dates.ts'
import { en as actsEnglish, EXEMPTION_CITATIONS, id as acts } from './exemptions/acts.ts'
import { en as statusesEnglish, id as statuses } from './exemptions/statuses.ts'
import type { Language, Translation } from './texts.ts'

const id = { ...statuses, act: acts, until: (date: string) => `Sampai ${date}` }
const en: Translation<typeof id> = {
  ...statusesEnglish,
  act: actsEnglish,
  until: (date) => `Until ${date}`,
}

/** Words of an exemption: statuses, durations, causes of opening and acts. */
export const exemptionCaseTexts: Record<Language, Translation<typeof id>> = { id, en }

export const exemptionArticle = (act: ExemptionAct, language: Language): string =>
  citationsText(EXEMPTION_CITATIONS[act], language)

/** "Sampai Kamis, 31 Desember 2026", or what stands in place of a day. */
export const durationText = (
  { durationKind, endsOn }: { durationKind: DurationKind; endsOn: string | null },
  language: Language,
): string => {
  const texts = exemptionCaseTexts[language]
  return endsOn === null ? texts.duration[durationKind] : texts.until(longDate(endsOn, language))
}
