import { longDate } from '@terang/wording/dates'
import { askerRow, identityRows } from '../identity/identity-rows.ts'
import { QuestionForm } from '../ui/question-form.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { changeRow } from '../walk/change-row.tsx'
import { FORM_ID } from '../walk/walk.ts'
import { Afterwards, CheckHeading, SendPart } from './check-parts.tsx'
import { filingTexts } from './filing-text.ts'
import { periodicTexts } from './periodic-text.ts'
import type { PeriodicQuestion } from './questions.ts'

type Props = { question: PeriodicQuestion; today: string | null; dueOn: string | null }

/** Periksa: the objection without a request once more, each part with its way back. */
export const PeriodicCheckPage = ({ question, today, dueOn }: Props) => {
  const { draft, sealed, faults, notice, lang } = question
  const { check } = periodicTexts[lang]
  return (
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice}
      id={FORM_ID}
      action="/keberatan/berkala/kirim"
      hidden={{ sealed }}
      aside={<Afterwards points={check.afterwards} lang={lang} />}
    >
      <CheckHeading lang={lang} />
      <section>
        <h2>{filingTexts[lang].check.objection}</h2>
        <SummaryList rows={rows(question, today)} />
      </section>
      <section>
        <h2>{check.person}</h2>
        <SummaryList
          rows={[
            changeRow(question, 'who', askerRow(draft.values, lang)),
            ...identityRows(draft.values, lang).map((row) => changeRow(question, 'identity', row)),
          ]}
        />
      </section>
      <SendPart dueOn={dueOn} lang={lang} />
    </QuestionForm>
  )
}

const rows = (question: PeriodicQuestion, today: string | null): SummaryRow[] => {
  const { draft, given, lang } = question
  const { values } = draft
  const { check } = periodicTexts[lang]
  const agency = given.agencies.find(({ id }) => id === values.agencyId)
  const { purpose } = filingTexts[lang].check
  return [
    changeRow(question, 'missing', { term: check.agency, value: agency?.name }),
    changeRow(question, 'missing', { term: check.reason, value: values.reason, isLong: true }),
    changeRow(question, 'missing', { term: purpose, value: values.purpose, isLong: true }),
    ...(today ? [{ term: check.found, value: longDate(today, lang) }] : []),
  ]
}
