import { TakeIn } from '@terang/contract/requests'
import { APPLICANT_KINDS, type ApplicantKind } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import { useState } from 'react'
import { ApiProblem } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { Segments, Select } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { ApplicantFields } from './applicant-fields.tsx'
import { HelpFields } from './help-fields.tsx'
import { intakeInput } from './intake-input.ts'
import { newSlip, sendIntake, type SentIntake } from './intake-sending.ts'
import { intakeTexts } from './intake-text.ts'
import { QuestionFields } from './question-fields.tsx'
import type { Writer } from './waiting-intakes.ts'

type IntakeFormProps = {
  /** The name of its draft. */
  form: string
  writer: Writer
  agencies: readonly { id: string; shortName: string }[]
  agencyId: string
  today: string
  kind: ApplicantKind
  byProxy: boolean
  onAgency: (agencyId: string) => void
  onReceivedOn: (date: string) => void
  onKind: (kind: ApplicantKind) => void
  onSent: (sent: SentIntake) => void
}

/** UU P22(2)(3), Perki P29(5): everything a request must hold, written down by an officer. */
export const IntakeForm = (props: IntakeFormProps) => {
  const { form, agencies, agencyId, today, kind, byProxy } = props
  const words = useText(intakeTexts)
  const texts = requestTexts[useLanguage()]
  const [slip, setSlip] = useState(() => slipIn(form) ?? newSlip(today))
  return (
    <CheckedForm
      draft={form}
      schema={TakeIn}
      toInput={intakeInput}
      send={(input): Promise<SentIntake> => sendIntake(input, slip, props.writer)}
      onSent={props.onSent}
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
                setSlip(newSlip(today))
                again()
              }}
            >
              {words.newKey}
            </button>
          </p>
        )
      }
    >
      <input type="hidden" name="slip.id" value={slip.id} />
      <input type="hidden" name="slip.number" value={slip.number} />
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
      <ApplicantFields kind={kind} asker={{ applicantKind: kind, byProxy }} />
      <HelpFields />
    </CheckedForm>
  )
}

/** A draft that comes back keeps its key, so that what may have arrived is not registered again. */
const slipIn = (form: string) => {
  const { 'slip.id': id, 'slip.number': number } = draftOf(form)
  return id?.[0] && number?.[0] ? { id: id[0], number: number[0] } : null
}
