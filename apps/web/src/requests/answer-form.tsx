import { Link } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { AnswerRequest } from '@terang/contract/requests'
import { ANSWER_OUTCOMES, WITHHOLDING_REASONS } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { UploadFields } from '../files/upload-fields.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { TextField } from '../ui/field.tsx'
import { isTicked, numberIn, textIn, textsIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { type AnswerBlock, answerBlock, supplies, withholds } from './answer-block.ts'
import { GivenFiles, PublicFields } from './given-files.tsx'
import { pagesIn } from './given-rules.ts'
import { objectionDate } from './limit-preview.ts'
import { NO_REFUSAL, partsOfProposal, RefusalChain } from './refusal-chain.tsx'
import { UnitReplies } from './unit-replies.tsx'
import { SupplyFields } from './supply-fields.tsx'
import { useCounting } from '../calendar/use-counting.ts'

const MOST_FILES = 10

/** Pemberitahuan tertulis: UU P22(7), Perki P31(4), P34; four outcomes that are never mixed. */
export const AnswerForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { answer } = useText(actTexts)
  const counting = useCounting(view)
  const draft = draftOf(`${view.id} answer`)
  const [outcome, setOutcome] = useState(
    () => ANSWER_OUTCOMES.find((each) => draft['outcome']?.includes(each)) ?? 'granted',
  )
  const [withholding, setWithholding] = useState(() =>
    WITHHOLDING_REASONS.find((each) => draft['withholding']?.includes(each)),
  )
  const block = answerBlock(view.proposal, outcome, withholding)
  const isExempt = withholds(outcome) && withholding === 'exempt'
  const parts = view.proposal ? partsOfProposal(view.proposal) : NO_REFUSAL
  return (
    <ActForm
      view={view}
      act="answer"
      schema={AnswerRequest}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].answer.$post({ param: { id: view.id }, json }))
      }
      submit={answer.submit}
      above={isExempt && <RefusalChain parts={parts} />}
      effects={[
        ...(view.overdue
          ? [
              <b className="late" key="late">
                {answer.late}
              </b>,
            ]
          : []),
        answer.objection(longDate(objectionDate(view.today, counting), language)),
      ]}
      blocked={block && <Missing block={block} view={view} />}
    >
      <Radios
        name="outcome"
        keys
        label={answer.outcome}
        initial="granted"
        options={outcomeOptions(language)}
        onValue={setOutcome}
      />
      {withholds(outcome) && (
        <Radios
          name="withholding"
          label={answer.withholding}
          options={withholdingOptions(language)}
          onValue={setWithholding}
        />
      )}
      {outcome === 'not-held' && (
        <TextField name="holderBody" label={answer.holderBody} hint={answer.holderHint} optional />
      )}
      {supplies(outcome) && <PublicFields view={view} />}
      {supplies(outcome) && <SupplyFields view={view} counting={counting} />}
      <UnitReplies view={view} />
      <TextField name="text" label={answer.text} hint={answer.textHint} lines={7} />
      {outcome !== 'not-held' && (
        <>
          <GivenFiles
            view={view}
            isExemptPart={outcome === 'granted-in-part' && withholding === 'exempt'}
          />
          <UploadFields name="fileIds" kind="answer" label={answer.files} most={MOST_FILES} />
        </>
      )}
    </ActForm>
  )
}

/** An unmet condition is no error: it is named, with the next move. */
const Missing = ({ block, view }: { block: AnswerBlock; view: RequestView }) => {
  const { answer } = useText(actTexts)
  const canPropose = view.acts.can.includes('propose-refusal')
  return (
    <div className="note note-warn">
      <p>
        <b>{answer.blocked}</b> {answer[block]}
      </p>
      {canPropose && (
        <p>
          <Link
            to="/requests/$requestId/$act"
            params={{ requestId: view.id, act: 'propose-refusal' }}
          >
            {answer.propose}
          </Link>
        </p>
      )}
    </div>
  )
}

const outcomeOptions = (language: 'id' | 'en') => {
  const { answer } = actTexts[language]
  const { outcome } = requestTexts[language]
  return [
    { value: 'granted', label: outcome.granted, detail: answer.granted },
    { value: 'granted-in-part', label: outcome['granted-in-part'], detail: answer.part },
    { value: 'refused', label: outcome.refused, detail: answer.refused },
    { value: 'not-held', label: outcome['not-held'], detail: answer.notHeld },
  ] as const
}

const withholdingOptions = (language: 'id' | 'en') => {
  const { answer } = actTexts[language]
  const { withholding } = requestTexts[language]
  return [
    { value: 'exempt', label: withholding.exempt, detail: answer.exempt },
    { value: 'not-yet-held', label: withholding['not-yet-held'], detail: answer.notYetHeld },
    { value: 'not-documented', label: withholding['not-documented'], detail: answer.notDocumented },
  ] as const
}

/** Each outcome has its own fields; those of another are not sent along. */
const toInput = (data: FormData) => {
  const outcome = ANSWER_OUTCOMES.find((each) => each === data.get('outcome'))
  return {
    outcome,
    withholding: outcome && withholds(outcome) ? textIn(data, 'withholding') : null,
    supplyDays: numberIn(data, 'supplyDays'),
    copyingFee: numberIn(data, 'copyingFee') ?? 0,
    sendingFee: numberIn(data, 'sendingFee') ?? 0,
    text: textIn(data, 'text') ?? '',
    holderBody: textIn(data, 'holderBody'),
    fileIds: textsIn(data, 'fileIds'),
    caseFileIds: textsIn(data, 'caseFileIds'),
    pages: pagesIn(textIn(data, 'pages')),
    meansOriginals: isTicked(data, 'meansOriginals'),
    isPublished: isTicked(data, 'isPublished'),
    publicLink: textIn(data, 'publicLink'),
    publicPlace: textIn(data, 'publicPlace'),
  }
}
