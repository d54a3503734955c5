import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import type { Fault } from '../ui/fault.ts'
import { TextField } from '../ui/field.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { trackTexts } from './text.ts'

export type Typed = { registerNumber?: string; trackingCode?: string }

/** Lacak: number and code, sent in the body, never in an address. */
export const TrackPage = ({
  lang,
  typed,
  faults,
  notice,
}: {
  lang: Language
  typed: Typed
  faults: readonly Fault[]
  notice?: Child
}) => {
  const texts = trackTexts[lang].track
  return (
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice}
      action="/lacak"
      aside={
        <>
          <h2>{texts.lost}</h2>
          <p>{texts.lostWhat}</p>
          <h2>{texts.shared}</h2>
          <p>{texts.sharedWhat}</p>
        </>
      }
    >
      <div>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <TextField
        name="registerNumber"
        label={texts.number}
        hint={texts.numberHint}
        value={typed.registerNumber}
        faults={faults}
        lang={lang}
        size="code"
      />
      <TextField
        name="trackingCode"
        label={texts.code}
        hint={texts.codeHint}
        value={typed.trackingCode}
        faults={faults}
        lang={lang}
      />
      <button class="button">{texts.open}</button>
    </QuestionForm>
  )
}
