import type { ExemptionAct } from '@terang/law'
import { exemptionArticle, exemptionCaseTexts } from '@terang/wording/exemption-cases'
import type { Language } from '@terang/wording/texts'

/** Acts on an exemption that was tested; the test itself has a page of its own. */
export type ExemptionOfficeAct = Exclude<ExemptionAct, 'test-exemption'>

/** Order of the acts on the page, the next step first; a new act of the law asks here for its place. */
const PLACES: Record<ExemptionOfficeAct, number> = {
  'decree-exemption': 1,
  'consent-exemption': 2,
  'decline-exemption': 3,
  'change-exemption': 4,
  'open-exemption': 5,
}

/** Those that are the next step of a case, and not one that somebody may want. */
const NEXT_STEPS: readonly string[] = ['decree-exemption', 'consent-exemption']

export const isExemptionOfficeAct = (act: string): act is ExemptionOfficeAct =>
  Object.hasOwn(PLACES, act)

export const actsOf = (
  can: readonly string[],
): { main: ExemptionOfficeAct | null; others: ExemptionOfficeAct[] } => {
  const possible = can.filter(isExemptionOfficeAct).toSorted((a, b) => PLACES[a] - PLACES[b])
  const main = possible.find((act) => NEXT_STEPS.includes(act)) ?? null
  return { main, others: possible.filter((act) => act !== main) }
}

/** The name of an act, what it does, and the article. */
export const wordsOf = (act: ExemptionOfficeAct, language: Language) => ({
  ...exemptionCaseTexts[language].act[act],
  article: exemptionArticle(act, language),
})
