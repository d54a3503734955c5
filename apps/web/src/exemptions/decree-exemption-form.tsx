import type { ExemptionView } from '@terang/contract/exemption-views'
import { DecreeExemption } from '@terang/contract/exemptions'
import { durationText } from '@terang/wording/exemption-cases'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ExemptionActForm } from './exemption-act-form.tsx'
import { exemptionPageTexts } from './text.ts'

/** Penetapan klasifikasi: Perki P49(5), annex III; P53, annex V. */
export const DecreeExemptionForm = ({ view }: { view: ExemptionView }) => {
  const language = useLanguage()
  const { act } = useText(exemptionPageTexts)
  return (
    <ExemptionActForm
      view={view}
      act="decree-exemption"
      schema={DecreeExemption}
      toInput={(data) => ({
        decreeNumber: textIn(data, 'decreeNumber') ?? '',
        decreeDate: textIn(data, 'decreeDate') ?? '',
      })}
      send={(json) =>
        parseResponse(api.exemptions[':id'].decree.$post({ param: { id: view.id }, json }))
      }
      submit={act.decreeSubmit}
      effects={view.proposal ? [durationText(view.proposal.sheet, language)] : []}
    >
      <div className="two">
        <TextField name="decreeNumber" label={act.decreeNumber} />
        <DateField name="decreeDate" label={act.decreeDate} initial={view.today} max={view.today} />
      </div>
    </ExemptionActForm>
  )
}
