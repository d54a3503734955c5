import type { RequestView } from '@terang/contract/request-views'
import { HandOver } from '@terang/contract/requests'
import { rupiah } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { paymentTexts } from './payment-text.ts'

/** Catat penyerahan: Perki P35; another day than the notice (T17). */
export const HandOverForm = ({ view }: { view: RequestView }) => {
  const { handOver } = useText(actTexts)
  const payment = useText(paymentTexts)
  const { open } = view.costs
  return (
    <ActForm
      view={view}
      act="hand-over"
      schema={HandOver}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id']['hand-over'].$post({ param: { id: view.id }, json }))
      }
      submit={handOver.submit}
    >
      {open > 0 && <p className="note note-warn">{payment.unpaid(rupiah(open))}</p>}
      <DateField name="handedOverOn" initial={view.today} max={view.today} />
      <TextField name="note" label={handOver.note} lines={3} optional />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  handedOverOn: textIn(data, 'handedOverOn') ?? '',
  note: textIn(data, 'note') ?? undefined,
})
