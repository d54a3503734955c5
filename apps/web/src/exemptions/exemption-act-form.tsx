import type { ExemptionView } from '@terang/contract/exemption-views'
import { OfficeActForm, type OfficeActFormProps } from '../cases/office-act-form.tsx'
import { useLanguage } from '../locale/language.tsx'
import { type ExemptionOfficeAct, wordsOf } from './office-acts.ts'
import { asExemption, exemptionQuery } from './queries.ts'

type Given = 'words' | 'queryKey' | 'fresh' | 'way'

type ExemptionActFormProps<Input> = Omit<
  OfficeActFormProps<Input, { audience: 'staff' }>,
  Given
> & { view: ExemptionView; act: ExemptionOfficeAct }

/** An act on an exemption, with what follows from it. */
export const ExemptionActForm = <Input,>(props: ExemptionActFormProps<Input>) => {
  const { view, act } = props
  const language = useLanguage()
  return (
    <OfficeActForm
      {...props}
      words={wordsOf(act, language)}
      queryKey={exemptionQuery(view.id).queryKey}
      fresh={asExemption}
      way={{ to: '/exemptions/$exemptionId', params: { exemptionId: view.id } }}
    />
  )
}
