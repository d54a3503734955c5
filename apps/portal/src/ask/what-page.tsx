import type { Child } from 'hono/jsx'
import { TextArea } from '../ui/field.tsx'
import { AskForm, fieldOf, type QuestionProps } from './ask-form.tsx'
import { askTexts } from './text.ts'

export const WhatPage = ({ question, notice }: { question: QuestionProps; notice?: Child }) => {
  const texts = askTexts[question.lang].what
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
      <TextArea {...fieldOf(question, 'details')} label={texts.details} hint={texts.detailsHint} />
      <TextArea
        {...fieldOf(question, 'purpose')}
        label={texts.purpose}
        hint={texts.purposeHint}
        isLow
      />
    </AskForm>
  )
}
