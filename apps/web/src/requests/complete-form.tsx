import type { RequestView } from '@terang/contract/request-views'
import { Complete } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { UploadFields } from '../files/upload-fields.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn, textsIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { arguableDueOf, dueOf, pastDay } from '../calendar/due-dates.ts'
import { ifComplete } from './limit-preview.ts'
import { useCounting } from '../calendar/use-counting.ts'

const MOST_FILES = 10

/** Catat sudah dilengkapi, for an applicant who came to the desk: Perki P33(3). */
export const CompleteForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const counting = useCounting(view)
  const [day, setDay] = useState(view.today)
  const completedOn = pastDay(day, view.today)
  const preview = completedOn ? ifComplete(view, completedOn, counting) : undefined
  const arguable = preview && arguableDueOf(preview)
  return (
    <ActForm
      view={view}
      act="complete"
      schema={Complete}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].completion.$post({ param: { id: view.id }, json }))
      }
      submit={words.complete.submit}
      preview={preview}
      effects={[
        words.staysSafe(longDate(preview ? dueOf(preview) : view.limits.dueOn, language)),
        ...(arguable ? [words.byPerki(longDate(arguable, language))] : []),
      ]}
    >
      <DateField
        name="completedOn"
        label={words.complete.on}
        initial={view.today}
        max={view.today}
        onValue={setDay}
      />
      <UploadFields
        name="fileIds"
        kind="completion"
        label={words.complete.files}
        most={MOST_FILES}
      />
      <TextField name="note" label={words.note} hint={words.noteHint} lines={3} optional />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  completedOn: textIn(data, 'completedOn') ?? undefined,
  note: textIn(data, 'note') ?? undefined,
  fileIds: textsIn(data, 'fileIds'),
})
