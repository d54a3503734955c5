import type { RequestView } from '@terang/contract/request-views'
import { DeclareComplete } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { arguableDueOf, dueOf } from '../calendar/due-dates.ts'
import { ifComplete } from './limit-preview.ts'
import { useCounting } from '../calendar/use-counting.ts'

/** Nyatakan lengkap: Perki P31(2). */
export const DeclareCompleteForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const preview = ifComplete(view, view.today, useCounting(view))
  const arguable = arguableDueOf(preview)
  return (
    <ActForm
      view={view}
      act="declare-complete"
      schema={DeclareComplete}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].completeness.$post({ param: { id: view.id }, json }))
      }
      submit={words.complete.declare}
      preview={preview}
      effects={[
        words.staysSafe(longDate(dueOf(preview), language)),
        ...(arguable ? [words.byPerki(longDate(arguable, language))] : []),
      ]}
    >
      <TextField name="note" label={words.note} hint={words.noteHint} lines={3} optional />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({ note: textIn(data, 'note') ?? undefined })
