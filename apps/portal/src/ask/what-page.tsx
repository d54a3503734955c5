import type { Child } from 'hono/jsx'
import { TextArea } from '../ui/field.tsx'
import { AskForm, type QuestionProps } from './ask-form.tsx'
import { askTexts } from './text.ts'

export const WhatPage = ({ question, notice }: { question: QuestionProps; notice?: Child }) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].what
  const aside = (
    <>
      <h2>{texts.examples}</h2>
      <ul class="dashes">
        <li>{texts.example1}</li>
        <li>{texts.example2}</li>
      </ul>
      <h2>{texts.avoid}</h2>
      <p>{texts.avoidWhat}</p>
    </>
  )
  return (
    <AskForm
      step="what"
      question={question}
      notice={notice}
      aside={aside}
      heading={<h1>{texts.title}</h1>}
    >
      <TextArea
        name="details"
        label={texts.details}
        hint={texts.detailsHint}
        value={draft.values.details}
        faults={faults}
        lang={lang}
      />
      <TextArea
        name="purpose"
        label={texts.purpose}
        hint={texts.purposeHint}
        value={draft.values.purpose}
        faults={faults}
        lang={lang}
        isLow
      />
    </AskForm>
  )
}
