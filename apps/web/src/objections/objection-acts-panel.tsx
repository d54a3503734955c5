import type { ObjectionView } from '@terang/contract/objection-views'
import { refusalTexts } from '@terang/wording/refusals'
import type { Language } from '@terang/wording/texts'
import { type ActLine, ActsPanel } from '../cases/acts-panel.tsx'
import { useLanguage } from '../locale/language.tsx'
import { actWords } from './act-words.ts'
import { ACT_KEYS, actsOf, type ObjectionOfficeAct } from './office-acts.ts'

/** What can be done with an objection now, and what cannot. */
export const ObjectionActsPanel = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const { main, others, impossible } = actsOf(view)
  return (
    <ActsPanel
      main={main && lineOf(main, view, language)}
      others={others.map((act) => lineOf(act, view, language))}
      impossible={impossible.map(([act, reason]) => ({
        act,
        name: actWords(act, language).name,
        reason: refusalTexts[language][reason].reason,
      }))}
    />
  )
}

const lineOf = (act: ObjectionOfficeAct, view: ObjectionView, language: Language): ActLine => ({
  act,
  ...actWords(act, language),
  way: { to: '/objections/$objectionId/$act', params: { objectionId: view.id, act } },
  key: ACT_KEYS[act],
})
