import type { ObjectionMark, ObjectionTrackingView } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import { objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import { objectionCaseTexts } from './case-text.ts'

/** Awaits its answer. */
export const isOpen = ({ closedOn }: Pick<ObjectionMark, 'closedOn'>): boolean => closedOn === null

/** Nobody has answered, and the limit has passed: noted by the job or not yet. */
export const isSilent = (view: Pick<ObjectionMark, 'closedOn' | 'silentSince'>): boolean =>
  isOpen(view) && view.silentSince !== null

/** A sentence, not a status: what it means for the one who objected. */
export const objectionTitle = (
  view: Pick<ObjectionMark, 'status' | 'decision' | 'closedOn' | 'silentSince'>,
  lang: Language,
): string => {
  const texts = objectionTexts[lang]
  if (isSilent(view)) return texts.silentForApplicant
  if (view.decision) return texts.decisionForApplicant[view.decision]
  return texts.statusForApplicant[view.status]
}

export const objectionLead = (view: ObjectionTrackingView, lang: Language): string | null => {
  const { lead } = objectionCaseTexts[lang]
  const { status, closedOn, answer, silentSince, dispute } = view
  if (isSilent(view) && silentSince) {
    return dispute ? lead.silentDisputed : lead.silent(longDate(silentSince, lang))
  }
  if (answer) return lead.answered(longDate(answer.on, lang))
  if (closedOn) return lead.withdrawn(longDate(closedOn, lang))
  if (status === 'in-process') return view.request ? lead['in-process'] : null
  return lead.registered
}
