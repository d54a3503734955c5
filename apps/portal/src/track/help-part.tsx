import type { TrackingView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { SummaryList } from '../ui/summary-list.tsx'
import type { CaseProps } from './case-page.tsx'
import { trackTexts } from './text.ts'

/** Bantuan untuk Anda: what was asked for and what became of it. */
export const HelpPart = ({ view, lang }: CaseProps) => {
  if (view.needs.length === 0) return null
  const texts = trackTexts[lang].help
  return (
    <section class="stack">
      <h2>{texts.title}</h2>
      <SummaryList
        rows={view.needs.map((need) => ({ term: nameOf(need, lang), value: stateOf(need, lang) }))}
      />
    </section>
  )
}

type Need = TrackingView['needs'][number]

const nameOf = ({ kind, text }: Need, lang: Language): string => {
  if (kind === null) return trackTexts[lang].erased
  return text ?? requestTexts[lang].need[kind]
}

const stateOf = ({ state, dueOn, doneOn, note }: Need, lang: Language) => {
  const texts = trackTexts[lang].help
  return (
    <>
      <p>{texts[state](longDate(doneOn ?? dueOn, lang))}</p>
      {note && <p class="small written">{note}</p>}
    </>
  )
}
