import { TextArea } from '../ui/field.tsx'
import { QuestionPage } from '../walk/question-page.tsx'
import { fieldOf } from '../walk/walk.ts'
import { filingTexts } from './filing-text.ts'
import type { FilingQuestion } from './questions.ts'

/** Alasan dan kasus posisi (elucidation of UU P35(1)), and the purpose where it is another (Perki P41(5)c). */
export const WordsPage = ({ question }: { question: FilingQuestion }) => {
  const { given: view, lang } = question
  const texts = filingTexts[lang].words
  const aside = (
    <>
      <h2>{texts.asked}</h2>
      <p class="written clipped">{view.details}</p>
      <h2>{texts.avoid}</h2>
      <p>{texts.avoidWhat}</p>
    </>
  )
  return (
    <QuestionPage step="words" question={question} aside={aside} heading={<h1>{texts.title}</h1>}>
      <TextArea {...fieldOf(question, 'reason')} label={texts.reason} hint={texts.reasonHint} />
      <TextArea
        {...fieldOf(question, 'purpose')}
        label={texts.purpose}
        hint={texts.purposeHint(view.purpose)}
        isOptional
        isLow
      />
    </QuestionPage>
  )
}
