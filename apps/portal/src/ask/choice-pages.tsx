import { AskerChoice } from '../identity/asker-choice.tsx'
import { Radios } from '../ui/radios.tsx'
import { QuestionLegend, QuestionPage } from '../walk/question-page.tsx'
import { HelpFields } from './help-fields.tsx'
import { MANNER_NAMES } from './manners.ts'
import type { AskQuestion } from './questions.ts'
import { askTexts } from './text.ts'

type Props = { question: AskQuestion }

/** Bagaimana menerima: one choice for access, form and delivery together. */
export const HowPage = ({ question }: Props) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].how
  return (
    <QuestionPage
      step="how"
      question={question}
      aside={<Beside title={texts.aside} what={texts.asideWhat} />}
    >
      <Radios
        name="manner"
        legend={<QuestionLegend step="how" question={question} />}
        choices={MANNER_NAMES.map((value) => ({ value, ...texts.manner[value] }))}
        value={draft.values.manner}
        faults={faults}
        lang={lang}
      />
      <HelpFields question={question} />
    </QuestionPage>
  )
}

/** Sebagai apa: it decides which details the next page asks for. */
export const WhoPage = ({ question }: Props) => {
  const texts = askTexts[question.lang].who
  return (
    <QuestionPage
      step="who"
      question={question}
      aside={<Beside title={texts.aside} what={texts.asideWhat} />}
    >
      <AskerChoice question={question} legend={<QuestionLegend step="who" question={question} />} />
    </QuestionPage>
  )
}

const Beside = ({ title, what }: { title: string; what: string }) => (
  <>
    <h2>{title}</h2>
    <p>{what}</p>
  </>
)
