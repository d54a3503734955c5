import type { AgencyList } from '@terang/contract/units'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import type { Fault } from '../ui/fault.ts'
import { type Draft, SLUGS, type Step, STEPS } from './draft.ts'
import { askTexts } from './text.ts'

/** What every question of the form is drawn from. */
export type QuestionProps = {
  draft: Draft
  sealed: string
  agencies: AgencyList
  faults: readonly Fault[]
  lang: Language
}

export const FORM_ID = 'isian'

/** One question: error summary, heading, fields, continue and back; beside it what helps to answer. */
export const AskForm = ({
  step,
  question,
  notice,
  aside,
  heading,
  children,
}: {
  step: Step
  question: QuestionProps
  notice?: Child
  aside: Child
  /** Left out where the question is the legend of its choices. */
  heading?: Child
  children?: Child
}) => {
  const { draft, sealed, faults, lang } = question
  const texts = askTexts[lang]
  const number = STEPS.indexOf(step) + 1
  return (
    <>
      {notice}
      <ErrorSummary faults={faults} lang={lang} />
      <form
        class="two"
        id={FORM_ID}
        method="post"
        action={pathIn(lang, `/ajukan/${SLUGS[step]}`)}
        novalidate
      >
        <input type="hidden" name="sealed" value={sealed} />
        <div class="stack-wide">
          {heading && (
            <div>
              <Eyebrow step={step} lang={lang} />
              {heading}
            </div>
          )}
          {children}
          <div class="bar">
            <button class="button" name="go" value="next">
              {draft.review ? texts.toCheck : texts.next}
            </button>
            {number > 1 && (
              <button class="linkish" name="go" value="back">
                {texts.back}
              </button>
            )}
          </div>
          {number === 1 && <p class="small">{texts.nothingStored}</p>}
        </div>
        <aside class="note">{aside}</aside>
      </form>
    </>
  )
}

const Eyebrow = ({ step, lang }: { step: Step; lang: Language }) => (
  <p class="eyebrow">{askTexts[lang].eyebrow(STEPS.indexOf(step) + 1, STEPS.length)}</p>
)

/** The question of a page that holds nothing but choices. */
export const Question = ({ step, lang }: { step: Step; lang: Language }) => (
  <>
    <Eyebrow step={step} lang={lang} />
    <h1>{askTexts[lang][step].title}</h1>
  </>
)
