import type { RequestView } from '@terang/contract/request-views'
import { Recall } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { workingUnits } from './working-units.ts'

/** Tarik kembali dari unit: of the units that have not replied, one. */
export const RecallForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const units = workingUnits(view).map(({ unit }) => ({ value: unit.id, label: unit.name }))
  const [only, ...more] = units
  return (
    <ActForm
      view={view}
      act="recall"
      schema={Recall}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].recall.$post({ param: { id: view.id }, json }))
      }
      submit={words.recall.submit}
      effects={[words.recall.told, words.stays(longDate(view.limits.dueOn, language))]}
    >
      <Select
        name="unitId"
        label={words.recall.unit}
        none={words.recall.choose}
        options={units}
        {...(only && more.length === 0 ? { initial: only.value } : {})}
      />
      <TextField name="reason" label={words.recall.reason} hint={words.recall.hint} lines={3} />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  unitId: textIn(data, 'unitId') ?? undefined,
  reason: textIn(data, 'reason') ?? '',
})
