import type { DeadlineView } from '@terang/contract/deadlines'
import { DEADLINE_RULES } from '@terang/law'
import { deadlineTexts as ruleTexts } from '@terang/wording/deadlines'
import { pathIn, type Scene } from '../portal.ts'
import { describedBy, type Fault, faultOf, fieldId } from '../ui/fault.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { checked, FaultText, TextField } from '../ui/field.tsx'
import { CountBasis, CountResult } from './count-result.tsx'
import type { Typed } from './question.ts'
import { deadlineTexts } from './text.ts'

type Props = {
  scene: Scene
  typed: Typed
  faults: readonly Fault[]
  deadline: DeadlineView | null
}

/** Kalkulator batas waktu: a plain GET form, so that a count can be sent as a link. */
export const CalculatorPage = ({ scene, typed, faults, deadline }: Props) => {
  const { lang } = scene
  const texts = deadlineTexts[lang]
  return (
    <>
      <ErrorSummary faults={faults} lang={lang} />
      <div class="two">
        <div class="stack-wide">
          <div>
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
          </div>
          <form class="stack-wide counter" method="get" action={pathIn(lang, '/hitung')} novalidate>
            <Rule typed={typed} faults={faults} lang={lang} />
            <DateFields typed={typed} faults={faults} lang={lang} />
            <div class="of-hours">
              <TextField
                name="jam"
                label={texts.hour}
                hint={texts.hourHint}
                value={typed.hour}
                faults={faults}
                lang={lang}
                size="n16"
                isOptional
              />
            </div>
            <button class={deadline ? 'button quiet' : 'button'}>{texts.count}</button>
          </form>
          {deadline && <CountResult deadline={deadline} scene={scene} />}
        </div>
        {deadline && <CountBasis deadline={deadline} lang={lang} />}
      </div>
    </>
  )
}

type Part = { typed: Typed; faults: readonly Fault[]; lang: Scene['lang'] }

const Rule = ({ typed, faults, lang }: Part) => (
  <div class={faultOf(faults, 'aturan') ? 'wrong' : undefined}>
    <label for={fieldId('aturan')}>{deadlineTexts[lang].rule}</label>
    <FaultText name="aturan" fault={faultOf(faults, 'aturan')} lang={lang} />
    <select
      class="input"
      id={fieldId('aturan')}
      name="aturan"
      {...checked({ name: 'aturan', faults })}
    >
      {DEADLINE_RULES.map((rule) => (
        <option value={rule} selected={rule === typed.rule}>
          {ruleTexts[lang][rule].name}
        </option>
      ))}
    </select>
  </div>
)

const DateFields = ({ typed, faults, lang }: Part) => {
  const texts = deadlineTexts[lang]
  const fault = faultOf(faults, 'hari')
  const parts = [
    ['hari', texts.day, typed.day, 'n2'],
    ['bulan', texts.month, typed.month, 'n2'],
    ['tahun', texts.year, typed.year, 'n4'],
  ] as const
  return (
    <fieldset
      class={fault ? 'wrong' : undefined}
      aria-describedby={describedBy('hari', { hint: true, fault })}
    >
      <legend>{texts.from}</legend>
      <p class="hint" id={`${fieldId('hari')}-bantu`}>
        {texts.fromHint}
      </p>
      <FaultText name="hari" fault={fault} lang={lang} />
      <div class="bar date-parts">
        {parts.map(([name, label, value, size]) => (
          <label for={fieldId(name)}>
            {label}
            <input
              class={`input figures ${size}`}
              id={fieldId(name)}
              name={name}
              inputmode="numeric"
              autocomplete="off"
              value={value}
              aria-invalid={fault ? 'true' : undefined}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
