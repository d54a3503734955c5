import type { ExemptionView } from '@terang/contract/exemption-views'
import { ChangeExemption } from '@terang/contract/exemptions'
import { EXEMPTION_TURNS } from '@terang/law'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { textIn } from '../ui/form-data.ts'
import { ExemptionActForm } from './exemption-act-form.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { sheetInput } from './sheet-input.ts'
import { exemptionPageTexts } from './text.ts'

/** Pengubahan klasifikasi: Perki P53, annex IV. */
export const ChangeExemptionForm = ({ view }: { view: ExemptionView }) => {
  const { act } = useText(exemptionPageTexts)
  const { turn } = exemptionCaseTexts[useLanguage()]
  return (
    <ExemptionActForm
      view={view}
      act="change-exemption"
      schema={ChangeExemption}
      toInput={(data) => ({ turnsTo: textIn(data, 'turnsTo') ?? undefined, ...sheetInput(data) })}
      send={(json) =>
        parseResponse(api.exemptions[':id'].change.$post({ param: { id: view.id }, json }))
      }
      submit={act.changeSubmit}
      effects={[act.stays]}
    >
      <Radios
        name="turnsTo"
        keys
        label={act.turnsTo}
        options={EXEMPTION_TURNS.map((value) => ({ value, label: turn[value] }))}
      />
      <SheetFields draft={`${view.id} change-exemption`} today={view.today} before={view.sheet} />
    </ExemptionActForm>
  )
}
