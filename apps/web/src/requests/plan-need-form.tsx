import { PlanNeed } from '@terang/contract/help'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { DateField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { helpTexts } from './help-text.ts'
import { NeedPick } from './need-pick.tsx'

/** Atur bantuan: the desk or an asked unit, by the latest day or an earlier one. */
export const PlanNeedForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(helpTexts)
  return (
    <ActForm
      view={view}
      act="plan-need"
      schema={PlanNeed}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id']['need-plan'].$post({ param: { id: view.id }, json }))
      }
      submit={words.plan}
    >
      <NeedPick view={view} />
      <Select
        name="unitId"
        label={words.who}
        none={words.desk}
        options={view.assignments.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
      />
      <DateField
        name="dueOn"
        label={words.dueOn}
        hint={words.dueHint(longDate(view.needsLatest, language))}
        max={view.needsLatest}
        optional
      />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  needId: textIn(data, 'needId') ?? undefined,
  unitId: textIn(data, 'unitId'),
  dueOn: textIn(data, 'dueOn'),
})
