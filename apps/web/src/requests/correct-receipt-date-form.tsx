import type { RequestView } from '@terang/contract/request-views'
import { CorrectReceiptDate } from '@terang/contract/requests'
import { longDate, longDateYearless } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { draftOf } from '../ui/drafts.ts'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { arguableDueOf, pastDay } from '../calendar/due-dates.ts'
import { ifReceived } from './limit-preview.ts'
import { useCounting } from '../calendar/use-counting.ts'

/** Betulkan tanggal terima: moves every limit, so it needs a reason. */
export const CorrectReceiptDateForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { correct, perkiMoves } = useText(actTexts)
  const typed = draftOf(`${view.id} correct-receipt-date`)['receivedOn']?.[0]
  const [day, setDay] = useState(typed ?? view.receivedOn)
  const receivedOn = pastDay(day, view.today)
  const counting = useCounting({ agency: view.agency, receivedOn: receivedOn ?? view.receivedOn })
  const preview = receivedOn ? ifReceived(view, receivedOn, counting) : undefined
  const [before, after] = [arguableDueOf(view.limits.notice), preview && arguableDueOf(preview)]
  return (
    <ActForm
      view={view}
      act="correct-receipt-date"
      schema={CorrectReceiptDate}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id']['receipt-date'].$post({ param: { id: view.id }, json }))
      }
      submit={correct.submit}
      preview={preview}
      effects={[
        correct.now(longDate(view.receivedOn, language)),
        ...(before && after && before !== after
          ? [perkiMoves(longDateYearless(before, language), longDateYearless(after, language))]
          : []),
      ]}
    >
      <DateField name="receivedOn" initial={view.receivedOn} max={view.today} onValue={setDay} />
      <TextField name="reason" label={correct.reason} hint={correct.reasonHint} lines={3} />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  receivedOn: textIn(data, 'receivedOn') ?? '',
  reason: textIn(data, 'reason') ?? '',
})
