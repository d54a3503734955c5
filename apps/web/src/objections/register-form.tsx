import type { ObjectionReceipt } from '@terang/contract/objection-views'
import { Object as ObjectionInput } from '@terang/contract/objections'
import { APPLICANT_KINDS, type ApplicantKind } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, ApiProblem } from '../api.ts'
import { ActRemedy } from '../cases/act-remedy.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { ApplicantFields } from '../requests/applicant-fields.tsx'
import { requestQuery } from '../requests/queries.ts'
import { CheckedForm } from '../ui/checked-form.tsx'
import { Segments, Select } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { randomKey } from '../ui/random-key.ts'
import { CameFields, GroundFields, ReasonFields } from './register-fields.tsx'
import { type ObjectedRequest, registerInput } from './register-input.ts'
import { registerTexts } from './register-text.ts'

/** The name of the draft: one per request, one for those without. */
export const draftName = (request: ObjectedRequest | null): string =>
  `objection ${request?.id ?? 'periodic'}`

export type RegisterFormProps = {
  request: ObjectedRequest | null
  agencies: readonly { id: string; shortName: string }[]
  agencyId: string
  today: string
  onAgency: (agencyId: string) => void
  onReceivedOn: (date: string) => void
  onFoundOn: (date: string) => void
  onSent: (receipt: ObjectionReceipt) => void
}

/** UU P35–P36, Perki P41(5): everything an objection must hold, written down by an officer. */
export const RegisterForm = (props: RegisterFormProps) => {
  const { request, today } = props
  const words = useText(registerTexts)
  const [key, setKey] = useState(randomKey)
  const newKey = (again: () => void) => {
    setKey(randomKey())
    again()
  }
  return (
    <CheckedForm
      draft={draftName(request)}
      schema={ObjectionInput}
      toInput={(data) => registerInput(data, request)}
      send={(json): Promise<ObjectionReceipt> =>
        parseResponse(api.objections.index.$post({ json }, { headers: { 'Idempotency-Key': key } }))
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
        error instanceof ApiProblem && error.problem.code === 'idempotency-mismatch' ? (
          <p className="bar">
            <button type="button" className="button" onClick={() => newKey(again)}>
              {words.newKey}
            </button>
          </p>
        ) : (
          <ActRemedy
            error={error}
            queryKey={request ? requestQuery(request.id).queryKey : ['objections']}
            again={() => newKey(again)}
          />
        )
      }
    >
      {!request && <AgencyField {...props} />}
      <CameFields today={today} onReceivedOn={props.onReceivedOn} />
      {request && <GroundFields request={request} />}
      <ReasonFields request={request} today={today} onFoundOn={props.onFoundOn} />
      {!request && <ObjectorFields />}
    </CheckedForm>
  )
}

const AgencyField = ({ agencies, agencyId, onAgency }: RegisterFormProps) => {
  const words = useText(registerTexts)
  if (agencies.length < 2) return <input type="hidden" name="agencyId" value={agencyId} />
  return (
    <Select
      name="agencyId"
      label={words.agency}
      initial={agencyId}
      options={agencies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      onValue={onAgency}
    />
  )
}

/** Identity of an objector who has no request here: P41(5)d. */
const ObjectorFields = () => {
  const words = useText(registerTexts)
  const texts = requestTexts[useLanguage()]
  const written = draftOf(draftName(null))['applicant.kind']
  const [kind, setKind] = useState<ApplicantKind>(
    () => APPLICANT_KINDS.find((each) => written?.includes(each)) ?? 'individual',
  )
  return (
    <>
      <Segments
        name="applicant.kind"
        label={words.kind}
        initial="individual"
        options={APPLICANT_KINDS.map((value) => ({ value, label: texts.applicantKind[value] }))}
        onValue={setKind}
      />
      <ApplicantFields kind={kind} />
    </>
  )
}
