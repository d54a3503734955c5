import { type Receipt, TakeIn } from '@terang/contract/requests'
import { APPLICANT_KINDS, type ApplicantKind } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, ApiProblem } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { Segments, Select } from '../ui/choice.tsx'
import { randomKey } from '../ui/random-key.ts'
import { ApplicantFields } from './applicant-fields.tsx'
import { intakeInput } from './intake-input.ts'
import { intakeTexts } from './intake-text.ts'
import { QuestionFields } from './question-fields.tsx'

/** The name of the draft; one intake is written at a time. */
export const INTAKE = 'intake'

type IntakeFormProps = {
  agencies: readonly { id: string; shortName: string }[]
  agencyId: string
  today: string
  kind: ApplicantKind
  onAgency: (agencyId: string) => void
  onReceivedOn: (date: string) => void
  onKind: (kind: ApplicantKind) => void
  onSent: (receipt: Receipt) => void
}

/** UU P22(2)(3), Perki P29(5): everything a request must hold, written down by an officer. */
export const IntakeForm = (props: IntakeFormProps) => {
  const { agencies, agencyId, today, kind } = props
  const words = useText(intakeTexts)
  const texts = requestTexts[useLanguage()]
  const [key, setKey] = useState(randomKey)
  return (
    <CheckedForm
      draft={INTAKE}
      schema={TakeIn}
      toInput={intakeInput}
      send={(json): Promise<Receipt> =>
        parseResponse(api.requests.intake.$post({ json }, { headers: { 'Idempotency-Key': key } }))
      }
      onSent={(receipt) => {
        setKey(randomKey())
        props.onSent(receipt)
      }}
      submit={
        <>
          {words.submit} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </>
      }
      remedy={(error, again) =>
        error instanceof ApiProblem &&
        error.problem.code === 'idempotency-mismatch' && (
          <p className="bar">
            <button
              type="button"
              className="button"
              onClick={() => {
                setKey(randomKey())
                again()
              }}
            >
              {words.newKey}
            </button>
          </p>
        )
      }
    >
      {agencies.length > 1 ? (
        <Select
          name="agencyId"
          label={words.agency}
          initial={agencyId}
          options={agencies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          onValue={props.onAgency}
        />
      ) : (
        <input type="hidden" name="agencyId" value={agencyId} />
      )}
      <QuestionFields agencyId={agencyId} today={today} onReceivedOn={props.onReceivedOn} />
      <Segments
        name="applicant.kind"
        label={words.kind}
        initial="individual"
        options={APPLICANT_KINDS.map((value) => ({ value, label: texts.applicantKind[value] }))}
        onValue={props.onKind}
      />
      <ApplicantFields kind={kind} />
    </CheckedForm>
  )
}
