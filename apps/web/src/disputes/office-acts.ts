import type { DisputeAct } from '@terang/law'
import { disputeArticle, disputeTexts } from '@terang/wording/disputes'
import type { Language } from '@terang/wording/texts'

/** Acts on a dispute that stands; the petition is noted from the page of its objection. */
export type DisputeOfficeAct = Exclude<DisputeAct, 'note-petition'>

/** Order of the acts on the page; a new act of the law asks here for its place. */
const PLACES: Record<DisputeOfficeAct, number> = {
  'note-hearing': 0,
  'note-stage': 1,
  'note-outcome': 2,
}

export const isDisputeOfficeAct = (act: string): act is DisputeOfficeAct =>
  Object.hasOwn(PLACES, act)

/** The decision is what comes next where one is due; else the next stage. */
export const actsOf = (
  can: readonly string[],
): { main: DisputeOfficeAct | null; others: DisputeOfficeAct[] } => {
  const possible = can.filter(isDisputeOfficeAct).toSorted((a, b) => PLACES[b] - PLACES[a])
  const [main = null, ...others] = possible
  return { main, others }
}

/** The name of an act, what it does, and the article. */
export const wordsOf = (act: DisputeOfficeAct, language: Language) => ({
  ...disputeTexts[language].act[act],
  article: disputeArticle(act, language),
})
