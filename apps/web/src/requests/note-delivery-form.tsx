import type { RequestView } from '@terang/contract/request-views'
import { NoteDelivery } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { DateField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { dueOf, pastDay } from '../calendar/due-dates.ts'
import { ofCompletion } from './limit-preview.ts'
import { useCounting } from '../calendar/use-counting.ts'

/** Catat surat sampai: starts the applicant's three working days, Perki P33(3). */
export const NoteDeliveryForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const counting = useCounting(view)
  const [day, setDay] = useState(view.today)
  const deliveredOn = pastDay(day, view.today)
  const preview = deliveredOn ? ofCompletion(deliveredOn, counting) : undefined
  return (
    <ActForm
      view={view}
      act="note-delivery"
      schema={NoteDelivery}
      toInput={(data) => ({ deliveredOn: textIn(data, 'deliveredOn') ?? '' })}
      send={(json) =>
        parseResponse(api.requests[':id'].delivery.$post({ param: { id: view.id }, json }))
      }
      submit={words.delivery.submit}
      preview={preview}
      flagNames={{ received: words.incomplete.flag }}
      effects={[
        ...(preview ? [words.incomplete.until(longDate(dueOf(preview), language))] : []),
        words.stays(longDate(view.limits.dueOn, language)),
      ]}
    >
      <DateField name="deliveredOn" initial={view.today} max={view.today} onValue={setDay} />
    </ActForm>
  )
}
