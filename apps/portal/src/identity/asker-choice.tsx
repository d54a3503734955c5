import { attachmentsText } from '@terang/wording/papers'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import type { Fault } from '../ui/fault.ts'
import { Radios } from '../ui/radios.tsx'
import { ASKERS, paperAsker, type Typed } from './identity.ts'
import { identityTexts } from './text.ts'

/** Sebagai apa: it decides which details the next page asks for. */
export const AskerChoice = ({
  question: { draft, faults, lang },
  legend,
}: {
  question: { draft: { values: Typed }; faults: readonly Fault[]; lang: Language }
  legend: Child
}) => (
  <Radios
    name="kind"
    legend={legend}
    choices={ASKERS.map((value) => {
      const { label, small } = identityTexts[lang].asker[value]
      return { value, label, small: small(attachmentsText(paperAsker(value), lang)) }
    })}
    value={draft.values.kind}
    faults={faults}
    lang={lang}
  />
)
