import type { RequestView } from '@terang/contract/request-views'
import { SendBack } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { ForUnit } from './for-unit.tsx'

/** Kembalikan ke meja layanan: the unit does not hold it. */
export const SendBackForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  return (
    <ActForm
      view={view}
      act="send-back"
      schema={SendBack}
      toInput={(data) => ({ reason: textIn(data, 'reason') ?? '' })}
      send={(json) =>
        parseResponse(api.requests[':id'].return.$post({ param: { id: view.id }, json }))
      }
      submit={words.sendBack.submit}
      effects={[words.stays(longDate(view.limits.dueOn, language))]}
    >
      <ForUnit view={view} />
      <TextField name="reason" label={words.sendBack.reason} hint={words.sendBack.hint} lines={4} />
    </ActForm>
  )
}
