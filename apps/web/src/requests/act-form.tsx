import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import type { NoticeLimits, StripFlag } from '@terang/design/day-strip'
import { dayStrip } from '@terang/design/day-strip'
import { requestTexts } from '@terang/wording/requests'
import { type ReactNode, useState } from 'react'
import type * as z from 'zod'
import { ApiProblem } from '../api.ts'
import { DayStrip } from '../calendar/day-strip.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { formTexts } from '../ui/form-text.ts'
import { tell } from '../ui/toast.tsx'
import { actTexts } from './act-text.ts'
import { EffectsPanel } from './effects-panel.tsx'
import { flagNamesOf } from './flag-names.ts'
import { isAboutInput } from './input-refusals.ts'
import type { OfficeAct } from './office-acts.ts'
import { type Acted, asStaff, requestQuery } from './queries.ts'

export type ActFormProps<Input> = {
  view: RequestView
  act: OfficeAct
  schema: z.ZodType<Input>
  /** The body without the version, which the form adds. */
  toInput: (data: FormData) => object
  send: (input: Input) => Promise<Acted>
  submit: string
  /** The limits as the act would leave them; without it they stay. */
  preview?: NoticeLimits | undefined
  flagNames?: Partial<Record<StripFlag, string>>
  effects?: readonly ReactNode[]
  /** Drawn above the form, across the page. */
  above?: ReactNode
  blocked?: ReactNode
  beside?: ReactNode
  children: ReactNode
}

/** What every act has alike: the days it leads to, its consequence, one button, and the way back. */
export const ActForm = <Input,>(props: ActFormProps<Input>) => {
  const { view, act, preview } = props
  const language = useLanguage()
  const words = useText(actTexts)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const notice = preview ?? view.limits.notice
  const name = requestTexts[language].act[act].name
  const onSent = (answer: Acted) => {
    queries.setQueryData(requestQuery(view.id).queryKey, asStaff(answer))
    tell(words.done(name))
    void navigate({ to: '/requests/$requestId', params: { requestId: view.id } })
  }
  return (
    <>
      <section className="act-strip">
        <DayStrip
          days={dayStrip({
            notice,
            today: view.today,
            lang: language,
            stoppedOn: view.answer?.noticeOn ?? null,
          })}
          flagNames={{ ...flagNamesOf(notice, language), ...props.flagNames }}
        />
      </section>
      {props.above}
      <div className="columns">
        <CheckedForm
          draft={`${view.id} ${act}`}
          schema={props.schema}
          toInput={(data) => ({ version: view.version, ...props.toInput(data) })}
          send={props.send}
          onSent={onSent}
          submit={
            <>
              {props.submit} <kbd aria-hidden="true">Ctrl ↵</kbd>
            </>
          }
          blocked={<Blocked view={view} act={act} />}
          isBlocked={!view.acts.can.includes(act) || Boolean(props.blocked)}
          remedy={(error, again) => <Remedy error={error} view={view} again={again} />}
          beside={props.beside}
        >
          {props.children}
          {props.blocked}
        </CheckedForm>
        <aside className="rail rail-first">
          <EffectsPanel view={view} act={act} notice={preview} effects={props.effects ?? []} />
        </aside>
      </div>
    </>
  )
}

/** A colleague may have been faster while this form was open; what was typed stays. */
const Blocked = ({ view, act }: { view: RequestView; act: OfficeAct }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const refusal = view.acts.cannot[act]
  if (view.acts.can.includes(act)) return null
  const told = refusal && requestTexts[language].refusal[refusal]
  return (
    <p className="note note-warn">
      <b>{words.impossible}</b> {told && `${told.reason} ${told.todo}`}
    </p>
  )
}

type RemedyProps = { error: Error; view: RequestView; again: () => void }

const Remedy = ({ error, view, again }: RemedyProps) => {
  const words = useText(formTexts)
  const queries = useQueryClient()
  const router = useRouter()
  const [isLoading, setLoading] = useState(false)
  if (!(error instanceof ApiProblem)) return null
  if (error.problem.code === 'unauthenticated') {
    return (
      <p className="bar">
        <Link className="button" to="/sign-in" search={{ next: router.state.location.href }}>
          {words.signIn}
        </Link>
      </p>
    )
  }
  if (error.problem.status !== 409 || isAboutInput(error.problem.code)) return null
  const reload = async () => {
    setLoading(true)
    await queries.refetchQueries({ queryKey: requestQuery(view.id).queryKey })
    again()
    tell(words.reloaded)
  }
  return (
    <p className="bar">
      <button type="button" className="button" disabled={isLoading} onClick={() => void reload()}>
        {words.reload}
      </button>
    </p>
  )
}
