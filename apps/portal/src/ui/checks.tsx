import { describedBy, faultOf, fieldId } from './fault.ts'
import { FaultText } from './field.tsx'
import type { ChoicesProps } from './radios.tsx'

/** Pilihan ganda: several may be ticked, each a field of its own; the first bears the address of the question. */
export const Checks = ({
  name,
  legend,
  lang,
  choices,
  values,
  faults,
  hint,
}: ChoicesProps & { values: readonly string[] }) => {
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
        {choices.map(({ value, label, small }, position) => {
          const id = position === 0 ? fieldId(name) : `${fieldId(name)}-${value}`
          return (
            <div class="choice">
              <input
                type="checkbox"
                id={id}
                name={`${name}.${value}`}
                value="ya"
                checked={values.includes(value)}
                aria-invalid={fault ? 'true' : undefined}
              />
              <label for={id}>
                {label}
                {small && <small>{small}</small>}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
