import { useQueryClient } from '@tanstack/react-query'
import type { RequestView } from '@terang/contract/request-views'
import type { NoticeLimits, StripFlag } from '@terang/design/day-strip'
import { dayStrip } from '@terang/design/day-strip'
import { requestTexts } from '@terang/wording/requests'
import type { ReactNode } from 'react'
import { DayStrip } from '../calendar/day-strip.tsx'
import {
  ActForm as CaseActForm,
  type ActFormProps as CaseActFormProps,
} from '../cases/act-form.tsx'
import { flagNamesOf } from '../cases/flag-names.ts'
import { useLanguage } from '../locale/language.tsx'
import { EffectsPanel } from './effects-panel.tsx'
import type { OfficeAct } from './office-acts.ts'
import { type Acted, asStaff, requestQuery } from './queries.ts'

type OwnProps = 'schema' | 'toInput' | 'send' | 'submit' | 'above' | 'blocked' | 'beside'

export type ActFormProps<Input> = Pick<CaseActFormProps<Input, Acted>, OwnProps> & {
  view: RequestView
  act: OfficeAct
  /** The limits as the act would leave them; without it they stay. */
  preview?: NoticeLimits | undefined
  flagNames?: Partial<Record<StripFlag, string>>
  effects?: readonly ReactNode[]
  children: ReactNode
}

/** An act on a request: its days as the act leaves them, and what follows from it. */
export const ActForm = <Input,>(props: ActFormProps<Input>) => {
  const { view, act, preview, flagNames, effects = [], ...form } = props
  const language = useLanguage()
  const queries = useQueryClient()
  const { queryKey } = requestQuery(view.id)
  const notice = preview ?? view.limits.notice
  const texts = requestTexts[language]
  const refusal = view.acts.cannot[act]
  return (
    <CaseActForm
      {...form}
      name={texts.act[act].name}
      seen={{
        version: view.version,
        isPossible: view.acts.can.includes(act),
        refusal: refusal && texts.refusal[refusal],
      }}
      queryKey={queryKey}
      draft={`${view.id} ${act}`}
      onSent={(answer) => {
        queries.setQueryData(queryKey, asStaff(answer))
        return { to: '/requests/$requestId', params: { requestId: view.id } }
      }}
      strip={
        <DayStrip
          days={dayStrip({
            notice,
            today: view.today,
            lang: language,
            stoppedOn: view.answer?.noticeOn ?? null,
          })}
          flagNames={{ ...flagNamesOf(notice, language), ...flagNames }}
        />
      }
      rail={<EffectsPanel view={view} act={act} notice={preview} effects={effects} />}
    />
  )
}
