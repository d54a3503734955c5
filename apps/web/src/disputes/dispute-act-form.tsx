import { useQueryClient } from '@tanstack/react-query'
import type { DisputeView } from '@terang/contract/dispute-views'
import { disputeArticle, disputeTexts } from '@terang/wording/disputes'
import type { ReactNode } from 'react'
import { ActForm, type ActFormProps } from '../cases/act-form.tsx'
import { EffectsList } from '../cases/effects-list.tsx'
import { useLanguage } from '../locale/language.tsx'
import type { DisputeOfficeAct } from './office-acts.ts'
import { asDispute, disputeQuery } from './queries.ts'

type Answer = { audience: 'staff' }
type OwnProps = 'schema' | 'toInput' | 'send' | 'submit' | 'blocked'

type DisputeActFormProps<Input> = Pick<ActFormProps<Input, Answer>, OwnProps> & {
  view: DisputeView
  act: DisputeOfficeAct
  effects: readonly ReactNode[]
  children: ReactNode
}

/** An act on a dispute, with what follows from it. */
export const DisputeActForm = <Input,>(props: DisputeActFormProps<Input>) => {
  const { view, act, effects, ...form } = props
  const language = useLanguage()
  const queries = useQueryClient()
  const { queryKey } = disputeQuery(view.id)
  const { name, consequence } = disputeTexts[language].act[act]
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
        queries.setQueryData(queryKey, asDispute(answer))
        return { to: '/disputes/$disputeId', params: { disputeId: view.id } }
      }}
      rail={
        <EffectsList effects={[`${consequence} ${disputeArticle(act, language)}`, ...effects]} />
      }
    />
  )
}
