import type { RequestView } from '@terang/contract/request-views'
import type { AnswerOutcome, WithholdingReason } from '@terang/law'

/** What an exempt answer still lacks (T17): said before it is sent, judged by the server. */
export type AnswerBlock = 'needProposal' | 'needConsent' | 'declined' | 'extentWhole' | 'extentPart'

export const answerBlock = (
  proposal: Pick<NonNullable<RequestView['proposal']>, 'consent' | 'extent'> | null,
  outcome: AnswerOutcome,
  withholding: WithholdingReason | undefined,
): AnswerBlock | null => {
  if (!withholds(outcome) || withholding !== 'exempt') return null
  if (proposal === null) return 'needProposal'
  if (proposal.consent === 'awaited') return 'needConsent'
  if (proposal.consent === 'declined') return 'declined'
  const extent = outcome === 'refused' ? 'whole' : 'part'
  if (proposal.extent === extent) return null
  return proposal.extent === 'whole' ? 'extentWhole' : 'extentPart'
}

export const withholds = (outcome: AnswerOutcome): boolean =>
  outcome === 'refused' || outcome === 'granted-in-part'

export const supplies = (outcome: AnswerOutcome): boolean =>
  outcome === 'granted' || outcome === 'granted-in-part'
