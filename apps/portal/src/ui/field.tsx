import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { describedBy, type Fault, faultOf, fieldId } from './fault.ts'
import { formTexts } from './form-text.ts'

export type FieldProps = {
  name: string
  label: Child
  lang: Language
  faults: readonly Fault[]
  hint?: Child
  value?: string | undefined
  isOptional?: boolean
}

type Shown = FieldProps & { children?: Child }

/** Kolom isian: label, help, what is wrong, field; in this order also for a screen reader. */
export const Field = ({ name, label, lang, faults, hint, isOptional, children }: Shown) => {
  const fault = faultOf(faults, name)
  const texts = formTexts[lang]
  return (
    <div class={fault ? 'wrong' : undefined}>
      <label for={fieldId(name)}>
        {label}
        {isOptional && <span class="small"> {texts.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${fieldId(name)}-bantu`}>
          {hint}
        </p>
      )}
      <FaultText name={name} fault={fault} lang={lang} />
      {children}
    </div>
  )
}

export const FaultText = ({
  name,
  fault,
  lang,
}: {
  name: string
  fault: string | null
  lang: Language
}) =>
  fault === null ? null : (
    <p class="why" id={`${fieldId(name)}-galat`}>
      <span class="unseen">{formTexts[lang].error}</span>
      {fault}
    </p>
  )

type InputProps = FieldProps & {
  type?: 'text' | 'email' | 'tel'
  inputmode?: 'numeric' | 'tel' | 'email' | 'text'
  autocomplete?: string
  size?: 'n16' | 'code'
}

export const TextField = (props: InputProps) => {
  const { name, value, type = 'text', inputmode, autocomplete = 'off', size } = props
  return (
    <Field {...props}>
      <input
        class={['input', size, inputmode === 'numeric' ? 'figures' : ''].filter(Boolean).join(' ')}
        id={fieldId(name)}
        name={name}
        type={type}
        inputmode={inputmode}
        autocomplete={autocomplete}
        value={value ?? ''}
        {...checked(props)}
      />
    </Field>
  )
}

export const TextArea = (props: FieldProps & { isLow?: boolean; autocomplete?: string }) => {
  const { name, value, isLow, autocomplete = 'off' } = props
  return (
    <Field {...props}>
      <textarea
        class={isLow ? 'input low' : 'input'}
        id={fieldId(name)}
        name={name}
        autocomplete={autocomplete}
        {...checked(props)}
      >
        {/* A browser drops the first line break of a text area. */}
        {`\n${value ?? ''}`}
      </textarea>
    </Field>
  )
}

/** What a screen reader is told of a field's state. */
export const checked = ({ name, hint, faults }: Pick<FieldProps, 'name' | 'hint' | 'faults'>) => {
  const fault = faultOf(faults, name)
  return {
    'aria-describedby': describedBy(name, { hint, fault }),
    'aria-invalid': fault ? ('true' as const) : undefined,
  }
}
