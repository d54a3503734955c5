import type { Language } from '@terang/wording/texts'
import { type Fault, fieldId } from './fault.ts'
import { formTexts } from './form-text.ts'

/** Ringkasan galat: says what is wrong, leads to each field and takes the focus. */
export const ErrorSummary = ({ faults, lang }: { faults: readonly Fault[]; lang: Language }) =>
  faults.length === 0 ? null : (
    <div class="faults" role="alert" tabindex={-1} autofocus>
      <h2>{formTexts[lang].faults(faults.length)}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
