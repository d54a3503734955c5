import type { RequestView } from '@terang/contract/request-views'
import { NoteNotCompleted } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'

/** Catat tidak dilengkapi: Perki P33(4). */
export const NoteNotCompletedForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { notCompleted } = useText(actTexts)
  const { completion } = view.limits
  return (
    <ActForm
      view={view}
      act="note-not-completed"
      schema={NoteNotCompleted}
      toInput={() => ({})}
      send={(json) =>
        parseResponse(api.requests[':id']['non-completion'].$post({ param: { id: view.id }, json }))
      }
      submit={notCompleted.submit}
      effects={[
        ...(completion ? [notCompleted.ended(longDate(completion.dueOn, language))] : []),
        notCompleted.noFollowUp,
      ]}
    >
      <p className="quiet">{notCompleted.noInput}</p>
    </ActForm>
  )
}
