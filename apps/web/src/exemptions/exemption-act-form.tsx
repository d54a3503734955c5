import { useQueryClient } from '@tanstack/react-query'
import type { ExemptionView } from '@terang/contract/exemption-views'
import { exemptionArticle, exemptionCaseTexts } from '@terang/wording/exemption-cases'
import type { ReactNode } from 'react'
import { ActForm, type ActFormProps } from '../cases/act-form.tsx'
import { EffectsList } from '../cases/effects-list.tsx'
import { useLanguage } from '../locale/language.tsx'
import type { ExemptionOfficeAct } from './office-acts.ts'
import { asExemption, exemptionQuery } from './queries.ts'

type Answer = { audience: 'staff' }
type OwnProps = 'schema' | 'toInput' | 'send' | 'submit'

type ExemptionActFormProps<Input> = Pick<ActFormProps<Input, Answer>, OwnProps> & {
  view: ExemptionView
  act: ExemptionOfficeAct
  effects: readonly ReactNode[]
  children: ReactNode
}

/** An act on an exemption, with what follows from it. */
export const ExemptionActForm = <Input,>(props: ExemptionActFormProps<Input>) => {
  const { view, act, effects, ...form } = props
  const language = useLanguage()
  const queries = useQueryClient()
  const { queryKey } = exemptionQuery(view.id)
  const { name, consequence } = exemptionCaseTexts[language].act[act]
  return (
    <ActForm
      {...form}
      name={name}
      seen={{
        version: view.version,
        isPossible: view.acts.can.includes(act),
        refusal: undefined,
      }}
      queryKey={queryKey}
      draft={`${view.id} ${act}`}
      onSent={(answer) => {
        queries.setQueryData(queryKey, asExemption(answer))
        return { to: '/exemptions/$exemptionId', params: { exemptionId: view.id } }
      }}
      rail={
        <EffectsList effects={[`${consequence} ${exemptionArticle(act, language)}`, ...effects]} />
      }
    />
  )
}
