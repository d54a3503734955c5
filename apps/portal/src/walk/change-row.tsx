import { pathIn } from '../portal.ts'
import type { SummaryRow } from '../ui/summary-list.tsx'
import { walkTexts } from './text.ts'
import { addressOf, type Question } from './walk.ts'

/** A row of the check page, with the way back to its question. */
export const changeRow = <Step extends string, Field extends string, Given>(
  { walk, lang }: Question<Step, Field, Given>,
  step: Step,
  content: SummaryRow,
): SummaryRow => ({
  ...content,
  change: (
    <button
      class="linkish"
      name="go"
      value={step}
      formaction={pathIn(lang, addressOf(walk, 'check'))}
      formenctype="application/x-www-form-urlencoded"
    >
      {walkTexts[lang].change}
      <span class="unseen"> {content.term.toLowerCase()}</span>
    </button>
  ),
})
