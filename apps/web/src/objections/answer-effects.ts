import type { ObjectionView } from '@terang/contract/objection-views'
import { calendarDate, type Counting, deadline, type ObjectionDecision } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { actTexts } from './act-text.ts'

/** What follows once the answer is sent today: for the request, and for the applicant. */
export const answerEffects = (
  view: ObjectionView,
  decision: ObjectionDecision | undefined,
  { counting, language }: { counting: Counting; language: Language },
): string[] => {
  const { answer } = actTexts[language]
  const petition = deadline('dispute.filing', calendarDate(view.today), counting)
  return [
    ...(view.daysLeft !== null && view.daysLeft < 0 ? [answer.late] : []),
    ...(decision === undefined ? [] : [forRequest(view, decision, { counting, language })]),
    answer.petition(longDate(petition.dueOn, language)),
  ]
}

/** A grant makes the duty to answer whole again; drawn here, decided by the server. */
const forRequest = (
  { request, grounds, today }: ObjectionView,
  decision: ObjectionDecision,
  { counting, language }: { counting: Counting; language: Language },
): string => {
  const { answer } = actTexts[language]
  const isPeriodic = request === null || grounds.every((ground) => ground === 'b')
  if (decision === 'refused') return isPeriodic ? answer.refused : answer.stands
  if (isPeriodic) return decision === 'granted' ? answer.periodicGranted : answer.periodicPart
  const { registerNumber, status, dueOn } = request
  if (status === 'withdrawn') return answer.withdrawn(registerNumber)
  const isOpen = status === 'registered' || status === 'incomplete' || status === 'in-process'
  if (isOpen && dueOn >= today) return answer.runs(registerNumber, longDate(dueOn, language))
  const again = deadline('request.notice', calendarDate(today), counting)
  return answer.reopens(registerNumber, longDate(again.dueOn, language))
}
