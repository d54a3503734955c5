import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { actArticle, requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { type ActLine, ActsPanel as CaseActsPanel } from '../cases/acts-panel.tsx'
import { useLanguage } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { ACT_KEYS, actsOf, type OfficeAct } from './office-acts.ts'

/** What can be done with a request now, and what cannot. */
export const ActsPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { main, others, impossible } = actsOf(view.acts, view.assignments)
  const { act: acts, refusal } = requestTexts[language]
  return (
    <CaseActsPanel
      main={main && lineOf(main, view, language)}
      others={others.map((act) => lineOf(act, view, language))}
      impossible={impossible.map(([act, reason]) => ({
        act,
        name: acts[act].name,
        reason: refusal[reason].reason,
      }))}
    />
  )
}

const lineOf = (act: OfficeAct, view: RequestView, language: Language): ActLine => {
  const { name, consequence } = requestTexts[language].act[act]
  const { latestIfExtended } = view.limits
  const newDue =
    act === 'extend-deadline' && latestIfExtended
      ? `${caseTexts[language].toNewDue(longDate(latestIfExtended, language))} `
      : ''
  return {
    act,
    name,
    consequence: `${newDue}${consequence}`,
    article: actArticle(act, language),
    way: { to: '/requests/$requestId/$act', params: { requestId: view.id, act } },
    key: ACT_KEYS[act],
  }
}
