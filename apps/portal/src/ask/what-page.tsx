import { fieldId } from '../ui/fault.ts'
import { TextArea } from '../ui/field.tsx'
import { QuestionPage } from '../walk/question-page.tsx'
import { fieldOf } from '../walk/walk.ts'
import { DeviceDraft, DeviceDraftNote } from './device-draft.tsx'
import { isSpoken } from './help.ts'
import type { AskQuestion } from './questions.ts'
import { askTexts } from './text.ts'

export const WhatPage = ({ question }: { question: AskQuestion }) => {
  const { what: texts, help } = askTexts[question.lang]
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
    <QuestionPage
      step="what"
      question={question}
      aside={aside}
      heading={<h1>{texts.title}</h1>}
      below={<DeviceDraftNote lang={question.lang} />}
    >
      <DeviceDraft lang={question.lang} />
      <TextArea {...fieldOf(question, 'details')} label={texts.details} hint={texts.detailsHint} />
      <TextArea
        {...fieldOf(question, 'purpose')}
        label={texts.purpose}
        hint={texts.purposeHint}
        isLow
      />
      <div class="choice">
        <input
          type="checkbox"
          id={fieldId('spoken')}
          name="spoken"
          value="ya"
          checked={isSpoken(question.draft.values)}
        />
        <label for={fieldId('spoken')}>
          {help.spoken}
          <small>{help.spokenSmall}</small>
        </label>
      </div>
    </QuestionPage>
  )
}
