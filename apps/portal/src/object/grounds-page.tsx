import { groundArticle, objectionTexts } from '@terang/wording/objections'
import { Checks } from '../ui/checks.tsx'
import { QuestionLegend, QuestionPage } from '../walk/question-page.tsx'
import { filingTexts } from './filing-text.ts'
import type { FilingWindow } from './filing-window.ts'
import { groundMeanings } from './ground-meanings.ts'
import { type FilingQuestion, tickedIn } from './questions.ts'
import { WindowPart } from './window-part.tsx'

type Props = { question: FilingQuestion; window: FilingWindow | null }

/** Apa yang tidak beres: the grounds of UU P35(1) that fit, in plain sentences; the letter comes last. */
export const GroundsPage = ({ question, window }: Props) => {
  const { draft, given: view, faults, lang } = question
  const texts = filingTexts[lang].grounds
  const aside = (
    <>
      <h2>{texts.aside}</h2>
      <p>{texts.asideWhat}</p>
      <p>{texts.free}</p>
    </>
  )
  return (
    <QuestionPage
      step="grounds"
      question={question}
      aside={aside}
      below={window && <WindowPart window={window} today={view.today} lang={lang} />}
    >
      <Checks
        name="grounds"
        legend={<QuestionLegend step="grounds" question={question} />}
        hint={
          <>
            {filingTexts[lang].about(view.registerNumber)}. {texts.hint}
          </>
        }
        choices={view.objecting.can.map((value) => ({
          value,
          label: objectionTexts[lang].groundForApplicant[value],
          small: `${groundMeanings[lang][value]} (${groundArticle(value, lang)})`,
        }))}
        values={tickedIn(draft.values.grounds)}
        faults={faults}
        lang={lang}
      />
    </QuestionPage>
  )
}
