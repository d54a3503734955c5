import type { TrackingView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { trackTexts } from './text.ts'

export type Headline = { title: string; lead: string | null }

/** The office still owes an answer. */
export const isOpen = ({ status }: TrackingView): boolean =>
  status === 'registered' || status === 'incomplete' || status === 'in-process'

/** A sentence, not a status: what it means for the one who asked. */
export const headline = (view: TrackingView, lang: Language): Headline => {
  const texts = trackTexts[lang]
  const { statusForApplicant } = requestTexts[lang]
  const title = statusForApplicant[view.status]
  if (view.overdue && view.status !== 'incomplete') {
    const { title: late, lead, leadObjected } = texts.late
    return { title: late, lead: hasObjected(view) ? leadObjected : lead }
  }
  switch (view.status) {
    case 'registered':
    case 'in-process':
      return view.extension ? extended(view, lang) : { title, lead: leadOfWork(view, lang) }
    case 'incomplete':
      return { title, lead: view.overdue ? texts.lead.incompleteLate : texts.lead.incomplete }
    case 'answered':
      return answered(view, lang)
    case 'handed-over':
      return { title, lead: leadOfHandOver(view, lang) }
    case 'not-completed':
      return { title, lead: texts.lead.notCompleted }
    case 'withdrawn':
      return { title, lead: texts.lead.withdrawn(longDate(view.closedOn ?? view.today, lang)) }
  }
}

const leadOfHandOver = ({ answer, handedOverOn }: TrackingView, lang: Language): string => {
  const outcome = answer && `${requestTexts[lang].outcomeForApplicant[answer.outcome]}.`
  const when = handedOverOn && trackTexts[lang].lead.handedOver(longDate(handedOverOn, lang))
  return [outcome, when].filter(Boolean).join(' ')
}

const leadOfWork = (view: TrackingView, lang: Language): string => {
  const { lead } = trackTexts[lang]
  const { check } = view.limits
  if (check) return lead.registered(longDate(check.dueOn, lang))
  const unit = workingUnit(view)
  return unit ? lead.unit(unit) : lead.desk
}

const MOVES: ReadonlySet<string> = new Set(['assigned', 'sent-back', 'recalled'])

/** The unit that has the case; null while it lies at the desk. */
export const workingUnit = (view: TrackingView): string | null => {
  const last = view.timeline.findLast(({ type }) => MOVES.has(type))
  return last?.type === 'assigned' ? (view.unit?.name ?? last.unitName) : null
}

const extended = (view: TrackingView, lang: Language): Headline => {
  const texts = trackTexts[lang].extended
  const { extension } = view
  if (!extension) return { title: texts.title, lead: null }
  const why = extension.reason ?? requestTexts[lang].extensionCauseForApplicant[extension.cause]
  return { title: texts.title, lead: `${why} ${texts.told(longDate(extension.noticeOn, lang))}` }
}

/** An objection awaits its answer. */
const hasObjected = ({ objections }: TrackingView): boolean =>
  objections.some(({ closedOn }) => closedOn === null)

const answered = (view: TrackingView, lang: Language): Headline => {
  const { answer } = view
  const { lead } = trackTexts[lang]
  const { outcomeForApplicant, statusForApplicant } = requestTexts[lang]
  if (!answer) return { title: statusForApplicant.answered, lead: null }
  const title = outcomeForApplicant[answer.outcome]
  if (answer.outcome === 'refused') {
    return { title, lead: hasObjected(view) ? lead.refusedObjected : lead.refused }
  }
  if (answer.outcome === 'not-held') return { title, lead: lead.notHeld }
  return { title, lead: null }
}
