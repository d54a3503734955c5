import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { describedBy, type Fault, faultOf, fieldId } from './fault.ts'
import { FaultText } from './field.tsx'

export type Choice = { value: string; label: Child; small?: Child; within?: Child }

export type ChoicesProps = {
  name: string
  /** The question; on a page of one question it is the heading. */
  legend: Child
  lang: Language
  choices: readonly Choice[]
  faults: readonly Fault[]
  hint?: Child
}
type RadiosProps = ChoicesProps & { value: string | undefined }

/** Pilihan: radios of the browser, drawn larger; the first bears the address of the field. */
export const Radios = ({ name, legend, lang, choices, value, faults, hint }: RadiosProps) => {
  const fault = faultOf(faults, name)
  return (
    <fieldset
      class={fault ? 'wrong' : undefined}
      aria-describedby={describedBy(name, { hint, fault })}
    >
      <legend class="question">{legend}</legend>
      {hint && (
        <p class="hint" id={`${fieldId(name)}-bantu`}>
          {hint}
        </p>
      )}
      <FaultText name={name} fault={fault} lang={lang} />
      <div class="choices">
        {choices.map((choice, position) => (
          <Radio
            name={name}
            choice={choice}
            id={position === 0 ? fieldId(name) : `${fieldId(name)}-${position}`}
            isChosen={choice.value === value}
            isInvalid={fault !== null}
          />
        ))}
      </div>
    </fieldset>
  )
}

const Radio = ({
  name,
  choice,
  id,
  isChosen,
  isInvalid,
}: {
  name: string
  choice: Choice
  id: string
  isChosen: boolean
  isInvalid: boolean
}) => (
  <div class="choice">
    <input
      type="radio"
      id={id}
      name={name}
      value={choice.value}
      checked={isChosen}
      aria-invalid={isInvalid ? 'true' : undefined}
    />
    <label for={id}>
      {choice.label}
      {choice.small && <small>{choice.small}</small>}
    </label>
    {choice.within && <div class="within">{choice.within}</div>}
  </div>
)
