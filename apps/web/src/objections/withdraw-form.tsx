import type { ObjectionView } from '@terang/contract/objection-views'
import { WithdrawObjection } from '@terang/contract/objections'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { actTexts } from './act-text.ts'
import { ObjectionActForm, useBackToObjection } from './objection-act-form.tsx'
import { type Acted, asStaff } from './queries.ts'

/** Catat pencabutan keberatan, at the applicant's wish. */
export const WithdrawForm = ({ view }: { view: ObjectionView }) => {
  const { withdraw } = useText(actTexts)
  const back = useBackToObjection(view)
  return (
    <ObjectionActForm
      view={view}
      act="withdraw-objection"
      schema={WithdrawObjection}
      toInput={(data) => ({ reason: textIn(data, 'reason') ?? undefined })}
      send={(json): Promise<Acted> =>
        parseResponse(api.objections[':id'].withdrawal.$post({ param: { id: view.id }, json }))
      }
      onSent={(answer) => back(asStaff(answer))}
      submit={withdraw.submit}
      effects={[withdraw.onlyApplicant]}
    >
      <TextField name="reason" label={withdraw.reason} lines={3} optional />
    </ObjectionActForm>
  )
}
