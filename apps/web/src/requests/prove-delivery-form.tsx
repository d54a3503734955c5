import { ProveDelivery } from '@terang/contract/delivery-proofs'
import type { RequestView } from '@terang/contract/request-views'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { proofTexts } from './proof-text.ts'

const MEANS = ['post', 'in-person', 'email'] as const

/** Catat bukti sampai: the post with its number, a hand with a name, a mail that was answered. */
export const ProveDeliveryForm = ({ view }: { view: RequestView }) => {
  const words = useText(proofTexts)
  const { letter, deliveryMeans } = requestTexts[useLanguage()]
  const [means, setMeans] = useState<(typeof MEANS)[number]>('post')
  const last = view.letters.at(-1)
  return (
    <ActForm
      view={view}
      act="prove-delivery"
      schema={ProveDelivery}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id']['delivery-proof'].$post({ param: { id: view.id }, json }))
      }
      submit={words.submit}
    >
      <Radios
        name="letter"
        label={words.letter}
        options={view.letters.map((one) => ({ value: one.letter, label: letter[one.letter] }))}
        {...(last ? { initial: last.letter } : {})}
      />
      <Radios
        name="means"
        label={words.means}
        initial="post"
        options={MEANS.map((value) => ({ value, label: deliveryMeans[value] }))}
        onValue={setMeans}
      />
      <DateField
        name="deliveredOn"
        label={words.deliveredOn}
        initial={view.today}
        max={view.today}
      />
      {means === 'post' && <TextField name="postNumber" label={words.postNumber} short />}
      {means === 'in-person' && (
        <TextField name="receiver" label={words.receiver} hint={words.receiverHint} />
      )}
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  letter: textIn(data, 'letter') ?? undefined,
  means: textIn(data, 'means') ?? undefined,
  deliveredOn: textIn(data, 'deliveredOn') ?? '',
  postNumber: textIn(data, 'postNumber'),
  receiver: textIn(data, 'receiver'),
})
