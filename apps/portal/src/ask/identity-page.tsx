import { IdentityFields, identityTitle, Protections } from '../identity/identity-fields.tsx'
import { QuestionPage } from '../walk/question-page.tsx'
import { wantedBy } from './answers.ts'
import type { AskQuestion } from './questions.ts'
import { askTexts } from './text.ts'

/** Data diri, on a page of its own. */
export const IdentityPage = ({ question }: { question: AskQuestion }) => {
  const { draft, lang } = question
  return (
    <QuestionPage
      step="identity"
      question={question}
      aside={<Protections lang={lang} />}
      heading={
        <>
          <h1>{identityTitle(draft.values, lang)}</h1>
          <p class="lead">{askTexts[lang].identity.lead}</p>
        </>
      }
    >
      <IdentityFields question={question} wanted={wantedBy(draft)} />
    </QuestionPage>
  )
}
