import { Notice } from '../ui/notice.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { changeRow } from '../walk/change-row.tsx'
import { FORM_ID } from '../walk/walk.ts'
import { Afterwards, CheckHeading, SendPart } from './check-parts.tsx'
import { filingTexts } from './filing-text.ts'
import { GroundList } from './ground-list.tsx'
import { type FilingQuestion, tickedIn } from './questions.ts'

type Props = { question: FilingQuestion; dueOn: string | null; isLate: boolean }

/** Periksa: the objection once more, each part with its way back; late or not, it can be sent. */
export const FilingCheckPage = ({ question, dueOn, isLate }: Props) => {
  const { sealed, faults, notice, lang } = question
  const texts = filingTexts[lang]
  const late = isLate && (
    <Notice title={texts.window.late} isCalm>
      <p>{texts.window.lateWhat}</p>
    </Notice>
  )
  return (
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice ?? late}
      id={FORM_ID}
      action="/keberatan/permohonan/kirim"
      hidden={{ sealed }}
      aside={<Afterwards points={texts.check.afterwards} lang={lang} />}
    >
      <CheckHeading lang={lang} />
      <section>
        <h2>{texts.check.objection}</h2>
        <SummaryList rows={rows(question)} />
      </section>
      <SendPart dueOn={dueOn} lang={lang} />
    </QuestionForm>
  )
}

const rows = (question: FilingQuestion): SummaryRow[] => {
  const { draft, given: view, lang } = question
  const texts = filingTexts[lang].check
  const { values } = draft
  const grounds = <GroundList grounds={tickedIn(values.grounds)} lang={lang} />
  const purpose = values.purpose?.trim() || texts.samePurpose(view.purpose)
  return [
    { term: texts.request, value: view.registerNumber },
    changeRow(question, 'grounds', { term: texts.grounds, value: grounds }),
    changeRow(question, 'words', { term: texts.reason, value: values.reason, isLong: true }),
    changeRow(question, 'words', { term: texts.purpose, value: purpose, isLong: true }),
  ]
}
