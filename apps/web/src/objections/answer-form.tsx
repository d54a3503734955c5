import { useQuery } from '@tanstack/react-query'
import type { ObjectionView } from '@terang/contract/objection-views'
import { AnswerObjection } from '@terang/contract/objections'
import { OBJECTION_DECISIONS } from '@terang/law'
import { groundLetters, objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import { parseResponse } from 'hono/client'
import { type FormEvent, useState } from 'react'
import { api } from '../api.ts'
import { useCounting } from '../calendar/use-counting.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { requestQuery } from '../requests/queries.ts'
import { Radios } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { DateField, TextField } from '../ui/field.tsx'
import { actTexts } from './act-text.ts'
import { answerEffects } from './answer-effects.ts'
import { answerInput, type MissingParts, missingIn, needsDecree } from './answer-input.ts'
import { AskedPanel } from './asked-panel.tsx'
import { firstAnswerOf } from './first-answer.ts'
import { ObjectionActForm, useBackToObjection } from './objection-act-form.tsx'
import { objectionPageTexts } from './objection-text.ts'
import { asStaff } from './queries.ts'
import './objections.css'

/** Tanggapan Atasan PPID: a reply to each ground (P44(2)c), the decree where it stays exempt (P44(3)). */
export const AnswerForm = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const { answer } = useText(actTexts)
  const counting = useCounting(view)
  const back = useBackToObjection(view)
  const draft = draftOf(`${view.id} answer-objection`)
  const [decision, setDecision] = useState(() =>
    OBJECTION_DECISIONS.find((each) => draft['decision']?.includes(each)),
  )
  const [missing, setMissing] = useState<MissingParts | null>(null)
  const look = (event: FormEvent<HTMLDivElement>) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form) setMissing(missingIn(new FormData(form), view.grounds))
  }
  return (
    <div onChange={look}>
      <ObjectionActForm
        view={view}
        act="answer-objection"
        schema={AnswerObjection}
        toInput={(data) => answerInput(data, view.grounds)}
        send={(json) =>
          parseResponse(api.objections[':id'].answer.$post({ param: { id: view.id }, json }))
        }
        onSent={(fresh) => back(asStaff(fresh))}
        submit={answer.submit}
        isRailFilled
        railFields={
          <>
            <Radios
              name="decision"
              keys
              label={answer.decision}
              options={decisionOptions(view, language)}
              onValue={setDecision}
            />
            {needsDecree(decision, view.grounds) && <DecreeFields view={view} />}
            <LetterFields view={view} />
          </>
        }
        effectsTitle={answer.after}
        effects={answerEffects(view, decision, { counting, language })}
        blocked={null}
        beside={missing && <Missing parts={missing} />}
      >
        <AskedPanel view={view} />
        <Replies view={view} />
      </ObjectionActForm>
    </div>
  )
}

const Replies = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const { answer } = useText(actTexts)
  const words = useText(objectionPageTexts)
  const { ground: names } = objectionTexts[language]
  return (
    <section className="section replies">
      <header>
        <h2>{answer.replies}</h2>
        <span className="small quiet section-end">{answer.each}</span>
      </header>
      {view.filedLate && <p className="note note-warn">{words.filedLate}</p>}
      <blockquote className="quote">“{view.reason}”</blockquote>
      {view.grounds.map((ground) => (
        <TextField
          key={ground}
          name={`replies.${ground}`}
          label={`${ground}. ${names[ground]}`}
          hint={answer.hint}
          lines={4}
        />
      ))}
    </section>
  )
}

const LetterFields = ({ view }: { view: ObjectionView }) => {
  const { answer } = useText(actTexts)
  return (
    <div className="two">
      <TextField name="letterNumber" label={answer.letter} />
      <DateField
        name="letterDate"
        label={answer.letterDate}
        initial={view.today}
        max={view.today}
      />
    </div>
  )
}

/** The decree of the first refusal is offered; another may stand in its place. */
const DecreeFields = ({ view }: { view: ObjectionView }) => {
  const { answer } = useText(actTexts)
  const request = useQuery({
    ...requestQuery(view.request?.id ?? ''),
    enabled: view.request !== null,
  })
  const first = request.data ? firstAnswerOf(request.data, view) : null
  const { number, date } = first?.decree ?? { number: '', date: '' }
  return (
    <div key={number}>
      <div className="two">
        <TextField name="decreeNumber" label={answer.decree} initial={number} />
        <DateField name="decreeDate" label={answer.decreeDate} initial={date} max={view.today} />
      </div>
      <p className="hint">{answer.decreeHint}</p>
    </div>
  )
}

const Missing = ({ parts }: { parts: MissingParts }) => {
  const language = useLanguage()
  const { answer } = useText(actTexts)
  const named = [
    parts.grounds.length > 0 && answer.missingReply(groundLetters(parts.grounds, language)),
    parts.decision && answer.missingDecision,
    parts.decree && answer.missingDecree,
    parts.letter && answer.missingLetter,
  ].filter((part) => part !== false)
  return (
    <p className="hint" aria-live="polite">
      {named.length > 0 && answer.missing(named.join(', '))}
    </p>
  )
}

const decisionOptions = (view: ObjectionView, language: Language) => {
  const { answer } = actTexts[language]
  const { decision } = objectionTexts[language]
  const isPeriodic = view.request === null || view.grounds.every((ground) => ground === 'b')
  return [
    {
      value: 'granted',
      label: decision.granted,
      detail: isPeriodic ? answer.periodicGranted : answer.granted,
    },
    {
      value: 'granted-in-part',
      label: decision['granted-in-part'],
      detail: isPeriodic ? answer.periodicPart : answer.part,
    },
    { value: 'refused', label: decision.refused, detail: answer.refused },
  ] as const
}
