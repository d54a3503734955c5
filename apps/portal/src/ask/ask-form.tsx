import type { AgencyList } from '@terang/contract/units'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import type { Fault } from '../ui/fault.ts'
import { QuestionForm } from '../ui/question-form.tsx'
import { type Draft, type FieldName, SLUGS, type Step, STEPS } from './draft.ts'
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

/** A field of the form: its name, what was typed so far and what is wrong with it. */
export const fieldOf = ({ draft, faults, lang }: QuestionProps, name: FieldName) => ({
  name,
  value: draft.values[name],
  faults,
  lang,
})

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
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice}
      id={FORM_ID}
      action={`/ajukan/${SLUGS[step]}`}
      hidden={{ sealed }}
      aside={aside}
    >
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
    </QuestionForm>
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
