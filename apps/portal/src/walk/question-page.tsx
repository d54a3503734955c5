import type { Child } from 'hono/jsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { walkTexts } from './text.ts'
import { addressOf, FORM_ID, type Question } from './walk.ts'

type Props<Step extends string, Field extends string, Given> = {
  step: Step
  question: Question<Step, Field, Given>
  aside: Child
  /** Left out where the question is the legend of its choices. */
  heading?: Child
  /** What belongs to the page, not to the question. */
  below?: Child
  children?: Child
}

/** One question: error summary, heading, fields, continue and back; beside it what helps to answer. */
export const QuestionPage = <Step extends string, Field extends string, Given>({
  step,
  question,
  aside,
  heading,
  below,
  children,
}: Props<Step, Field, Given>) => {
  const { walk, draft, sealed, faults, notice, lang } = question
  const texts = walkTexts[lang]
  const number = walk.steps.indexOf(step) + 1
  return (
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice}
      id={FORM_ID}
      action={addressOf(walk, step)}
      hidden={{ sealed }}
      aside={aside}
    >
      {heading && (
        <div>
          <Eyebrow question={question} step={step} />
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
      {below}
    </QuestionForm>
  )
}

type Named<Step extends string, Field extends string, Given> = {
  step: Step
  question: Question<Step, Field, Given>
}

const Eyebrow = <Step extends string, Field extends string, Given>({
  step,
  question: { walk, lang },
}: Named<Step, Field, Given>) => (
  <p class="eyebrow">{walkTexts[lang].eyebrow(walk.steps.indexOf(step) + 1, walk.steps.length)}</p>
)

/** The question of a page that holds nothing but choices. */
export const QuestionLegend = <Step extends string, Field extends string, Given>({
  step,
  question,
}: Named<Step, Field, Given>) => (
  <>
    <Eyebrow step={step} question={question} />
    <h1>{question.walk.titleOf(step, question.draft, question.lang)}</h1>
  </>
)
