import type { DisputeView } from '@terang/contract/dispute-views'
import { OfficeActForm, type OfficeActFormProps } from '../cases/office-act-form.tsx'
import { useLanguage } from '../locale/language.tsx'
import { type DisputeOfficeAct, wordsOf } from './office-acts.ts'
import { asDispute, disputeQuery } from './queries.ts'

type Given = 'words' | 'queryKey' | 'fresh' | 'way'

type DisputeActFormProps<Input> = Omit<OfficeActFormProps<Input, { audience: 'staff' }>, Given> & {
  view: DisputeView
  act: DisputeOfficeAct
}

/** An act on a dispute, with what follows from it. */
export const DisputeActForm = <Input,>(props: DisputeActFormProps<Input>) => {
  const { view, act } = props
  const language = useLanguage()
  return (
    <OfficeActForm
      {...props}
      words={wordsOf(act, language)}
      queryKey={disputeQuery(view.id).queryKey}
      fresh={asDispute}
      way={{ to: '/disputes/$disputeId', params: { disputeId: view.id } }}
    />
  )
}
