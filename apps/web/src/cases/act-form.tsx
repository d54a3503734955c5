import type { QueryKey } from '@tanstack/react-query'
import { type LinkProps, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as z from 'zod'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { tell } from '../ui/toast.tsx'
import { Impossible, type RefusalWords } from './act-frame.tsx'
import { ActRemedy } from './act-remedy.tsx'
import { casesTexts } from './text.ts'

export type ActFormProps<Input, Answer> = {
  /** The name of the act, told when it is recorded. */
  name: string
  /** The case as it was seen: its version where the act sends it, whether it can be done, and why not. */
  seen: { version: number | null; isPossible: boolean; refusal: RefusalWords | undefined }
  queryKey: QueryKey
  draft: string
  schema: z.ZodType<Input>
  /** The body without the version, which the form adds. */
  toInput: (data: FormData) => object
  send: (input: Input) => Promise<Answer>
  /** Keeps the fresh view and says which page shows it. */
  onSent: (answer: Answer) => LinkProps
  submit: string
  strip?: ReactNode
  /** Drawn above the form, across the page. */
  above?: ReactNode
  blocked?: ReactNode
  beside?: ReactNode
  /** What the act does in law, beside the form. */
  rail: ReactNode
  /** The rail holds fields, so that the button stands below it. */
  isRailFilled?: boolean
  children: ReactNode
}

/** What every act has alike: the days it leads to, its consequence, one button, and the way back. */
export const ActForm = <Input, Answer>(props: ActFormProps<Input, Answer>) => {
  const { seen, isRailFilled = false } = props
  const words = useText(casesTexts)
  const navigate = useNavigate()
  const form = (
    <CheckedForm
      draft={props.draft}
      schema={props.schema}
      toInput={(data) => ({
        ...(seen.version === null ? {} : { version: seen.version }),
        ...props.toInput(data),
      })}
      send={props.send}
      onSent={(answer) => {
        const way = props.onSent(answer)
        tell(words.done(props.name))
        void navigate(way)
      }}
      submit={
        <>
          {props.submit} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </>
      }
      blocked={
        <>
          {props.blocked}
          {!seen.isPossible && <Impossible refusal={seen.refusal} />}
        </>
      }
      isBlocked={!seen.isPossible || Boolean(props.blocked)}
      remedy={(error, again) => <ActRemedy error={error} queryKey={props.queryKey} again={again} />}
      beside={props.beside}
      rail={isRailFilled ? props.rail : undefined}
    >
      {props.children}
    </CheckedForm>
  )
  return (
    <>
      {props.strip && <section className="act-strip">{props.strip}</section>}
      {props.above}
      {isRailFilled ? (
        form
      ) : (
        <div className="columns">
          {form}
          <aside className="rail rail-first">{props.rail}</aside>
        </div>
      )}
    </>
  )
}
