import { useQueryClient } from '@tanstack/react-query'
import type { LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ActForm, type ActFormProps } from './act-form.tsx'
import { EffectsList } from './effects-list.tsx'

type OwnProps = 'schema' | 'toInput' | 'send' | 'submit' | 'blocked' | 'queryKey'

export type OfficeActFormProps<Input, Answer> = Pick<ActFormProps<Input, Answer>, OwnProps> & {
  view: { id: string; version: number; acts: { can: readonly string[] } }
  act: string
  words: { name: string; consequence: string; article: string }
  /** The fresh view out of what came back, as the query keeps it. */
  fresh: (answer: Answer) => unknown
  way: LinkProps
  effects: readonly ReactNode[]
  children: ReactNode
}

/** An act on a case whose page draws no strip: what follows from it stands beside the form. */
export const OfficeActForm = <Input, Answer>(props: OfficeActFormProps<Input, Answer>) => {
  const { view, act, words, fresh, way, effects, ...form } = props
  const queries = useQueryClient()
  return (
    <ActForm
      {...form}
      name={words.name}
      seen={{
        version: view.version,
        isPossible: view.acts.can.includes(act),
        refusal: undefined,
      }}
      draft={`${view.id} ${act}`}
      onSent={(answer) => {
        queries.setQueryData<unknown>(form.queryKey, fresh(answer))
        return way
      }}
      rail={<EffectsList effects={[`${words.consequence} ${words.article}`, ...effects]} />}
    />
  )
}
