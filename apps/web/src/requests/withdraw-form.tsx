import type { RequestView } from '@terang/contract/request-views'
import { Withdraw } from '@terang/contract/requests'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'

/** Catat pencabutan: at the applicant's wish, before the answer. */
export const WithdrawForm = ({ view }: { view: RequestView }) => {
  const { withdraw } = useText(actTexts)
  return (
    <ActForm
      view={view}
      act="withdraw"
      schema={Withdraw}
      toInput={(data) => ({ reason: textIn(data, 'reason') ?? undefined })}
      send={(json) =>
        parseResponse(api.requests[':id'].withdrawal.$post({ param: { id: view.id }, json }))
      }
      submit={withdraw.submit}
      effects={[withdraw.onlyApplicant]}
    >
      <TextField name="reason" label={withdraw.reason} lines={3} optional />
    </ActForm>
  )
}
