import type { ExemptionView } from '@terang/contract/exemption-views'
import { OpenExemption } from '@terang/contract/exemptions'
import { longDate } from '@terang/wording/dates'
import { exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ExemptionActForm } from './exemption-act-form.tsx'
import { exemptionPageTexts } from './text.ts'

/** Buka untuk umum: Perki P51(8), P52(1), P52(4); only what the law allows now is offered. */
export const OpenExemptionForm = ({ view }: { view: ExemptionView }) => {
  const language = useLanguage()
  const { act } = useText(exemptionPageTexts)
  const { opening } = exemptionCaseTexts[language]
  return (
    <ExemptionActForm
      view={view}
      act="open-exemption"
      schema={OpenExemption}
      toInput={(data) => ({
        openingCause: textIn(data, 'openingCause') ?? undefined,
        reason: textIn(data, 'reason') ?? '',
      })}
      send={(json) =>
        parseResponse(api.exemptions[':id'].opening.$post({ param: { id: view.id }, json }))
      }
      submit={act.openSubmit}
      effects={[act.openedOn(longDate(view.today, language))]}
    >
      <Radios
        name="openingCause"
        keys
        label={act.openCause}
        options={view.openings.map((value) => ({ value, label: opening[value] }))}
      />
      <TextField name="reason" label={act.reason} hint={act.openReasonHint} lines={3} />
    </ExemptionActForm>
  )
}
