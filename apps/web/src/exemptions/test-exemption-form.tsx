import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { TestExemption } from '@terang/contract/exemptions'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api, ApiProblem } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { casesTexts } from '../cases/text.ts'
import { CheckedForm } from '../ui/checked-form.tsx'
import { Select, Tick } from '../ui/choice.tsx'
import { isTicked, textIn } from '../ui/form-data.ts'
import { randomKey } from '../ui/random-key.ts'
import { tell } from '../ui/toast.tsx'
import { asExemption, exemptionQuery } from './queries.ts'
import { SheetFields } from './sheet-fields.tsx'
import { sheetInput } from './sheet-input.ts'
import { exemptionPageTexts } from './text.ts'

const DRAFT = 'exemption'

type TestFormProps = { agencies: readonly { id: string; shortName: string }[]; today: string }

/** Uji konsekuensi: UU P19, Perki P49, with the check of UU P18(1). */
export const TestExemptionForm = ({ agencies, today }: TestFormProps) => {
  const { new: words } = useText(exemptionPageTexts)
  const { done } = useText(casesTexts)
  const { name } = exemptionCaseTexts[useLanguage()].act['test-exemption']
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [key, setKey] = useState(randomKey)
  return (
    <CheckedForm
      draft={DRAFT}
      schema={TestExemption}
      toInput={(data) => ({
        agencyId: textIn(data, 'agencyId') ?? '',
        ...sheetInput(data),
        isNotAlwaysOpen: isTicked(data, 'isNotAlwaysOpen'),
      })}
      send={async (json) =>
        asExemption(
          await parseResponse(
            api.exemptions.index.$post({ json }, { headers: { 'Idempotency-Key': key } }),
          ),
        )
      }
      onSent={(view) => {
        queries.setQueryData(exemptionQuery(view.id).queryKey, view)
        tell(done(name))
        void navigate({ to: '/exemptions/$exemptionId', params: { exemptionId: view.id } })
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
          options={agencies.map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      ) : (
        <input type="hidden" name="agencyId" value={agencies[0]?.id ?? ''} />
      )}
      <SheetFields draft={DRAFT} today={today} />
      <Tick name="isNotAlwaysOpen" label={words.alwaysOpen} detail={words.alwaysOpenDetail} />
    </CheckedForm>
  )
}
