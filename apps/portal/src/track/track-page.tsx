import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import type { Fault } from '../ui/fault.ts'
import { TextField } from '../ui/field.tsx'
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
    <>
      {notice}
      <ErrorSummary faults={faults} lang={lang} />
      <form class="two" method="post" action={pathIn(lang, '/lacak')} novalidate>
        <div class="stack-wide">
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
        </div>
        <aside class="note">
          <h2>{texts.lost}</h2>
          <p>{texts.lostWhat}</p>
          <h2>{texts.shared}</h2>
          <p>{texts.sharedWhat}</p>
        </aside>
      </form>
    </>
  )
}
