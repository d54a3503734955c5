import type { Child } from 'hono/jsx'
import { Radios } from '../ui/radios.tsx'
import { ASKERS } from './answers.ts'
import { AskForm, Question, type QuestionProps } from './ask-form.tsx'
import { MANNER_NAMES } from './manners.ts'
import { askTexts } from './text.ts'

type Props = { question: QuestionProps; notice?: Child }

/** Bagaimana menerima: one choice for access, form and delivery together. */
export const HowPage = ({ question, notice }: Props) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].how
  return (
    <AskForm
      step="how"
      question={question}
      notice={notice}

      aside={<Beside title={texts.aside} what={texts.asideWhat} />}
    >
      <Radios
        name="manner"
        legend={<Question step="how" lang={lang} />}
        choices={MANNER_NAMES.map((value) => ({ value, ...texts.manner[value] }))}
        value={draft.values.manner}
        faults={faults}
        lang={lang}
      />
    </AskForm>
  )
}

/** Sebagai apa: it decides which details the next page asks for. */
export const WhoPage = ({ question, notice }: Props) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].who
  return (
    <AskForm
      step="who"
      question={question}
      notice={notice}

      aside={<Beside title={texts.aside} what={texts.asideWhat} />}
    >
      <Radios
        name="kind"
        legend={<Question step="who" lang={lang} />}
        choices={ASKERS.map((value) => ({ value, ...texts.asker[value] }))}
        value={draft.values.kind}
        faults={faults}
        lang={lang}
      />
    </AskForm>
  )
}

const Beside = ({ title, what }: { title: string; what: string }) => (
  <>
    <h2>{title}</h2>
    <p>{what}</p>
  </>
)
