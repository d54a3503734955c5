import { ForgoNeed } from '@terang/contract/help'
import type { RequestView } from '@terang/contract/request-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { helpTexts } from './help-text.ts'
import { NeedPick } from './need-pick.tsx'

/** Tidak dapat disediakan: the applicant is told why. */
export const ForgoNeedForm = ({ view }: { view: RequestView }) => {
  const words = useText(helpTexts)
  return (
    <ActForm
      view={view}
      act="forgo-need"
      schema={ForgoNeed}
      toInput={(data) => ({
        needId: textIn(data, 'needId') ?? undefined,
        reason: textIn(data, 'reason') ?? '',
      })}
      send={(json) =>
        parseResponse(api.requests[':id']['need-forgone'].$post({ param: { id: view.id }, json }))
      }
      submit={words.forgo}
    >
      <NeedPick view={view} />
      <TextField name="reason" label={words.reason} hint={words.noteHint} lines={3} />
    </ActForm>
  )
}
