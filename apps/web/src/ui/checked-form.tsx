import { useMutation } from '@tanstack/react-query'
import { fieldProblems } from '@terang/contract/field-problems'
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useState } from 'react'
import type * as z from 'zod'
import { ApiProblem } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { draftOf, forgetDraft, keepDraft } from './drafts.ts'
import { ErrorSummary } from './error-summary.tsx'
import { formTexts } from './form-text.ts'
import { type FieldProblems, FormState } from './form-state.ts'
import './button.css'
import './form-rail.css'

export type CheckedFormProps<Input, Answer> = {
  /** The name under which unsent writing is kept; without one nothing is. */
  draft?: string
  schema: z.ZodType<Input>
  toInput: (data: FormData) => unknown
  send: (input: Input) => Promise<Answer>
  onSent: (answer: Answer) => void
  submit: ReactNode
  /** Why it cannot be sent yet; said above the button. */
  blocked?: ReactNode
  isBlocked?: boolean
  /** What helps against an error of sending. */
  remedy?: (error: Error, again: () => void) => ReactNode
  beside?: ReactNode
  /** A second column of fields; the button stands below it then. */
  rail?: ReactNode
  children: ReactNode
}

/** A form that is checked by the schema of the contract, sent once, and loses nothing on an error. */
export const CheckedForm = <Input, Answer>(props: CheckedFormProps<Input, Answer>) => {
  const { draft, schema, toInput, onSent, isBlocked = false } = props
  const words = useText(formTexts)
  const [problems, setProblems] = useState<FieldProblems>({})
  const [attempt, setAttempt] = useState(0)
  const [typed] = useState(() => (draft === undefined ? {} : draftOf(draft)))
  const mutation = useMutation({
    mutationFn: props.send,
    onSuccess: (answer) => {
      if (draft !== undefined) forgetDraft(draft)
      onSent(answer)
    },
    onError: (error) => {
      setProblems(error instanceof ApiProblem ? (error.problem.fields ?? {}) : {})
      setAttempt((count) => count + 1)
    },
  })
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (mutation.isPending || isBlocked) return
    const input = toInput(new FormData(event.currentTarget))
    const read = schema.safeParse(input)
    mutation.reset()
    setProblems(read.success ? {} : fieldProblems(read.error, input))
    if (read.success) mutation.mutate(read.data)
    else setAttempt((count) => count + 1)
  }
  const remember = (event: { currentTarget: HTMLFormElement }) => {
    if (draft !== undefined) keepDraft(draft, new FormData(event.currentTarget))
  }
  const clear = () => {
    mutation.reset()
    setProblems({})
  }
  const end = (
    <>
      {props.blocked}
      <div className="bar">
        <button
          className={`button button-large ${isBlocked ? '' : 'button-main'}`}
          disabled={isBlocked}
          aria-disabled={mutation.isPending}
        >
          {mutation.isPending ? words.sending : props.submit}
        </button>
        {props.beside}
      </div>
    </>
  )
  return (
    <FormState value={{ draft: typed, problems }}>
      <form
        className="form"
        noValidate
        onSubmit={check}
        onChange={remember}
        onKeyDown={sendOnControlEnter}
      >
        <ErrorSummary problems={problems} error={mutation.error} attempt={attempt}>
          {mutation.error && props.remedy?.(mutation.error, clear)}
        </ErrorSummary>
        {props.rail ? (
          <div className="columns columns-form">
            <div className="form">{props.children}</div>
            <div className="rail form">
              {props.rail}
              {end}
            </div>
          </div>
        ) : (
          <>
            {props.children}
            {end}
          </>
        )}
      </form>
    </FormState>
  )
}

const sendOnControlEnter = (event: KeyboardEvent<HTMLFormElement>) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
}
