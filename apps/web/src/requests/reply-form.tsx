import type { RequestView } from '@terang/contract/request-views'
import { Reply } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { UploadFields } from '../files/upload-fields.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn, textsIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { ForUnit } from './for-unit.tsx'

const MOST_FILES = 10

/** Balasan unit: the material for the answer, Perki P12. */
export const ReplyForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  return (
    <ActForm
      view={view}
      act="reply"
      schema={Reply}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].reply.$post({ param: { id: view.id }, json }))
      }
      submit={words.reply.submit}
      effects={[words.stays(longDate(view.limits.dueOn, language))]}
    >
      <ForUnit view={view} />
      <TextField name="text" label={words.reply.text} hint={words.reply.hint} lines={6} />
      <UploadFields name="fileIds" kind="reply" label={words.reply.files} most={MOST_FILES} />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  text: textIn(data, 'text') ?? '',
  fileIds: textsIn(data, 'fileIds'),
})
