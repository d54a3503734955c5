import { parseCalendarDate } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { fieldName, fieldProblemText } from '@terang/wording/fields'
import { type ReactNode, useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { formTexts } from './form-text.ts'
import { fieldId, useDraft, useProblem } from './form-state.ts'
import './field.css'

type Named = {
  name: string
  /** Other words than those of packages/wording for the same field. */
  label?: string
  hint?: ReactNode
  optional?: boolean
}

type TextFieldProps = Named & {
  type?: 'text' | 'email' | 'tel' | 'password'
  lines?: number
  initial?: string
  short?: boolean
  autoComplete?: string
  inputMode?: 'numeric' | 'text'
  autoFocus?: boolean
  onValue?: (value: string) => void
}

/** One line or a block of writing with its label, its hint and what is wrong with it. */
export const TextField = (props: TextFieldProps) => {
  const { name, lines, initial, short, onValue, autoFocus, type = 'text' } = props
  const written = useDraft(name)?.[0] ?? initial
  const problem = useProblem(name)
  const told = {
    id: fieldId(name),
    name,
    className: short ? 'input input-short' : 'input',
    defaultValue: written,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy(name, { hint: Boolean(props.hint), problem: Boolean(problem) }),
    autoComplete: props.autoComplete ?? 'off',
    // Safe for readers: asked for only where a page consists of this one form.
    autoFocus,
    onChange: onValue
      ? (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value)
      : undefined,
  }
  return (
    <div className="field">
      <FieldLabel {...props} />
      {lines ? (
        <textarea {...told} rows={lines} />
      ) : (
        <input {...told} type={type} inputMode={props.inputMode} />
      )}
      <FieldError name={name} />
    </div>
  )
}

type DateFieldProps = Named & { initial?: string; max?: string; onValue?: (date: string) => void }

/** The browser writes a date its own way; beside it the day is said in full. */
export const DateField = (props: DateFieldProps) => {
  const { name, initial, max, onValue } = props
  const language = useLanguage()
  const problem = useProblem(name)
  const [date, setDate] = useState(useDraft(name)?.[0] ?? initial ?? '')
  const change = (value: string) => {
    setDate(value)
    onValue?.(value)
  }
  return (
    <div className="field">
      <FieldLabel {...props} />
      <input
        type="date"
        id={fieldId(name)}
        name={name}
        className="input input-short"
        value={date}
        min={EARLIEST}
        max={max}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(name, {
          hint: Boolean(props.hint),
          problem: Boolean(problem),
        })}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <FieldError name={name} />
      {parseCalendarDate(date) !== null && <p className="hint">{longDate(date, language)}</p>}
    </div>
  )
}

/** UU 14/2008 P64(1): in force since this day. */
const EARLIEST = '2010-04-30'

export const FieldLabel = ({ name, label, hint, optional }: Named) => {
  const language = useLanguage()
  const words = useText(formTexts)
  return (
    <>
      <label htmlFor={fieldId(name)}>
        {label ?? fieldName(name, language, 'office')}
        {optional && <span className="optional"> {words.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}

export const FieldError = ({ name }: { name: string }) => {
  const language = useLanguage()
  const problem = useProblem(name)
  if (problem === undefined) return null
  return (
    <p className="error" id={`${fieldId(name)}-error`}>
      {fieldProblemText(problem, name, { language, face: 'office' })}
    </p>
  )
}

export const describedBy = (name: string, has: { hint: boolean; problem: boolean }) =>
  [has.hint && `${fieldId(name)}-hint`, has.problem && `${fieldId(name)}-error`]
    .filter(Boolean)
    .join(' ') || undefined
