import { MeetNeed } from '@terang/contract/help'
import type { RequestView } from '@terang/contract/request-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { helpTexts } from './help-text.ts'
import { NeedPick } from './need-pick.tsx'

/** Bantuan tersedia: Perki P5(5)(6), P24(5), P29(2). */
export const MeetNeedForm = ({ view }: { view: RequestView }) => {
  const words = useText(helpTexts)
  return (
    <ActForm
      view={view}
      act="meet-need"
      schema={MeetNeed}
      toInput={(data) => ({
        needId: textIn(data, 'needId') ?? undefined,
        note: textIn(data, 'note') ?? undefined,
      })}
      send={(json) =>
        parseResponse(api.requests[':id']['need-met'].$post({ param: { id: view.id }, json }))
      }
      submit={words.meet}
    >
      <NeedPick view={view} />
      <TextField name="note" label={words.note} hint={words.noteHint} lines={2} optional />
    </ActForm>
  )
}
