import type { RequestView } from '@terang/contract/request-views'
import { Accept } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { ForUnit } from './for-unit.tsx'

/** Terima tugas unit: the unit holds the information and works on it, Perki P12. */
export const AcceptForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  return (
    <ActForm
      view={view}
      act="accept"
      schema={Accept}
      toInput={() => ({})}
      send={(json) =>
        parseResponse(api.requests[':id'].acceptance.$post({ param: { id: view.id }, json }))
      }
      submit={words.accept.submit}
      effects={[words.accept.mayReturn, words.stays(longDate(view.limits.dueOn, language))]}
    >
      <ForUnit view={view} />
      <p className="quiet">{words.accept.noInput}</p>
    </ActForm>
  )
}
