import { fieldName } from '@terang/wording/fields'
import { type ReactNode, useState } from 'react'
import { useLanguage } from '../locale/language.tsx'
import { describedBy, FieldError, FieldLabel } from './field.tsx'
import { fieldId, useDraft, useProblem } from './form-state.ts'
import { useShortcuts } from './shortcuts.ts'
import './choice.css'

type Option<Value extends string> = { value: Value; label: string; detail?: string }

type ChoiceProps<Value extends string> = {
  name: string
  label?: string
  hint?: ReactNode
  options: readonly Option<Value>[]
  initial?: Value
  onValue?: (value: Value) => void
}

/** One of a few, each with what it means; with `keys` the digits choose, in one group of a page. */
export const Radios = <Value extends string>(props: ChoiceProps<Value> & { keys?: boolean }) => {
  const { name, options, keys = false } = props
  const { chosen, choose } = useChoice(props)
  useShortcuts(
    Object.fromEntries(
      keys ? options.map(({ value }, place) => [`${place + 1}`, () => choose(value)]) : [],
    ),
  )
  return (
    <Group name={name} label={props.label} hint={props.hint}>
      <div>
        {options.map(({ value, label, detail }, place) => (
          <label className="option" key={value}>
            <input
              type="radio"
              id={place === 0 ? fieldId(name) : undefined}
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            <b>{label}</b>
            {keys && <kbd aria-hidden="true">{place + 1}</kbd>}
            {detail && <small>{detail}</small>}
          </label>
        ))}
      </div>
    </Group>
  )
}

/** One of a few short words in one line. `keys` shows the digit that chooses, with Alt. */
export const Segments = <Value extends string>(props: ChoiceProps<Value> & { keys?: boolean }) => {
  const { name, options, keys } = props
  const { chosen, choose } = useChoice(props)
  useShortcuts(
    Object.fromEntries(
      keys ? options.map(({ value }, place) => [`alt+${place + 1}`, () => choose(value)]) : [],
    ),
  )
  return (
    <Group name={name} label={props.label} hint={props.hint}>
      <div className="segments">
        {options.map(({ value, label }, place) => (
          <label key={value}>
            <input
              type="radio"
              id={place === 0 ? fieldId(name) : undefined}
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            {label}
            {keys && <kbd aria-hidden="true">{place + 1}</kbd>}
          </label>
        ))}
      </div>
    </Group>
  )
}

type ChecksProps<Value extends string> = Omit<ChoiceProps<Value>, 'initial' | 'onValue'> & {
  initial?: readonly Value[]
  onValues?: (values: Value[]) => void
}

/** Any number of them. */
export const Checks = <Value extends string>(props: ChecksProps<Value>) => {
  const { name, options, initial, onValues } = props
  const known: readonly string[] | undefined = useDraft(name) ?? initial
  const [ticked, setTicked] = useState(() =>
    options.map(({ value }) => value).filter((value) => known?.includes(value)),
  )
  const toggle = (value: Value) => {
    const next = ticked.includes(value)
      ? ticked.filter((each) => each !== value)
      : options
          .map((option) => option.value)
          .filter((each) => each === value || ticked.includes(each))
    setTicked(next)
    onValues?.(next)
  }
  return (
    <Group name={name} label={props.label} hint={props.hint}>
      <div className="options-two">
        {options.map(({ value, label, detail }, place) => (
          <label className="option" key={value}>
            <input
              type="checkbox"
              id={place === 0 ? fieldId(name) : undefined}
              name={name}
              value={value}
              checked={ticked.includes(value)}
              onChange={() => toggle(value)}
            />
            <b>{label}</b>
            {detail && <small>{detail}</small>}
          </label>
        ))}
      </div>
    </Group>
  )
}

/** A yes that may be left out. */
export const Tick = ({ name, label, detail }: { name: string; label: string; detail?: string }) => {
  const draft = useDraft(name)
  return (
    <label className="option">
      <input
        type="checkbox"
        id={fieldId(name)}
        name={name}
        value="yes"
        defaultChecked={draft?.includes('yes')}
      />
      <b>{label}</b>
      {detail && <small>{detail}</small>}
    </label>
  )
}

type SelectProps = {
  name: string
  label?: string
  hint?: ReactNode
  optional?: boolean
  options: readonly Option<string>[]
  /** The choice that means none; left out where one must choose. */
  none?: string
  initial?: string
  onValue?: (value: string) => void
}

export const Select = ({ options, none, initial, onValue, ...named }: SelectProps) => {
  const { name, hint } = named
  const draft = useDraft(name)
  const problem = useProblem(name)
  return (
    <div className="field">
      <FieldLabel {...named} />
      <select
        id={fieldId(name)}
        name={name}
        className="input"
        defaultValue={draft?.[0] ?? initial}
        aria-invalid={problem !== undefined}
        aria-describedby={describedBy(name, { hint: Boolean(hint), problem: Boolean(problem) })}
        onChange={(event) => onValue?.(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <FieldError name={name} />
    </div>
  )
}

const useChoice = <Value extends string>({
  name,
  options,
  initial,
  onValue,
}: ChoiceProps<Value>) => {
  const draft = useDraft(name)
  const [chosen, setChosen] = useState<Value | undefined>(
    () => options.find(({ value }) => draft?.includes(value))?.value ?? initial,
  )
  const choose = (value: Value) => {
    setChosen(value)
    onValue?.(value)
  }
  return { chosen, choose }
}

const Group = ({
  name,
  label,
  hint,
  children,
}: {
  name: string
  label: string | undefined
  hint: ReactNode
  children: ReactNode
}) => {
  const language = useLanguage()
  const problem = useProblem(name)
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy(name, { hint: Boolean(hint), problem: Boolean(problem) })}
    >
      <legend>{label ?? fieldName(name, language, 'office')}</legend>
      {hint && (
        <p className="hint" id={`${fieldId(name)}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldError name={name} />
    </fieldset>
  )
}
