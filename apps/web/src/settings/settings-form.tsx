import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SettingsDone, SettingsView } from '@terang/contract/settings'
import type { AgencyAct, CalendarCommand, HouseRuleAct } from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import type { ReactNode } from 'react'
import type * as z from 'zod'
import { ActRemedy } from '../cases/act-remedy.tsx'
import { casesTexts } from '../cases/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { tell } from '../ui/toast.tsx'
import { settingsQuery } from './queries.ts'

type SettingsFormProps<Input> = {
  view: SettingsView
  act: AgencyAct | CalendarCommand['type'] | HouseRuleAct
  schema: z.ZodType<Input>
  toInput?: (data: FormData) => object
  send: (input: Input) => Promise<SettingsDone>
  submit: string
  /** What is done with a one-time link; without one the list is shown. */
  onLink?: (done: SettingsDone) => void
  /** Why it cannot be done. */
  blocked?: ReactNode
  children?: ReactNode
}

/** An act on the settings: sent with the version that was seen, answered with the fresh settings. */
export const SettingsForm = <Input,>(props: SettingsFormProps<Input>) => {
  const { view, act, schema, toInput, send, submit, onLink, blocked, children } = props
  const language = useLanguage()
  const { done } = useText(casesTexts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { queryKey } = settingsQuery(view.agencyId)
  return (
    <CheckedForm
      schema={schema}
      toInput={(data) => ({ version: view.version, ...toInput?.(data) })}
      send={send}
      onSent={(answer) => {
        queries.setQueryData(queryKey, answer.view)
        tell(done(agencyTexts[language].act[act]))
        if (answer.token !== null && onLink) onLink(answer)
        else void navigate({ to: '/settings' })
      }}
      submit={submit}
      blocked={blocked}
      isBlocked={Boolean(blocked)}
      remedy={(error, again) => <ActRemedy error={error} queryKey={queryKey} again={again} />}
    >
      {children}
    </CheckedForm>
  )
}
