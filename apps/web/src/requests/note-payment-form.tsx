import { NotePayment } from '@terang/contract/payments'
import type { RequestView } from '@terang/contract/request-views'
import { PAYMENT_KINDS } from '@terang/law'
import { rupiah } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { paymentTexts } from './payment-text.ts'

/** Catat pembayaran: of copying and sending only, Perki P38(3)(4). */
export const NotePaymentForm = ({ view }: { view: RequestView }) => {
  const words = useText(paymentTexts)
  const { payment } = requestTexts[useLanguage()]
  const { open } = view.costs
  return (
    <ActForm
      view={view}
      act="note-payment"
      schema={NotePayment}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].payment.$post({ param: { id: view.id }, json }))
      }
      submit={words.submit}
    >
      <Radios
        name="kind"
        label={words.kind}
        initial="cash"
        options={PAYMENT_KINDS.map((value) => ({ value, label: payment[value] }))}
      />
      <DateField name="paidOn" label={words.paidOn} initial={view.today} max={view.today} />
      <TextField
        name="amount"
        label={words.amount}
        hint={words.amountHint(rupiah(open))}
        initial={String(open)}
        inputMode="numeric"
        short
      />
    </ActForm>
  )
}

/** "12.500" is how people write it; what is no number is told so. */
const toInput = (data: FormData) => ({
  kind: textIn(data, 'kind') ?? undefined,
  paidOn: textIn(data, 'paidOn') ?? '',
  amount: Number((textIn(data, 'amount') ?? '').replace(/[\s.]/g, '') || Number.NaN),
})
