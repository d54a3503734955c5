import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import type { Fault } from '../ui/fault.ts'
import { TextArea } from '../ui/field.tsx'
import type { CaseProps } from './case-page.tsx'
import { trackTexts } from './text.ts'

type Props = CaseProps & { reason: string; faults: readonly Fault[]; notice?: Child }

/** Mencabut: asked once more, for it cannot be undone. */
export const WithdrawPage = ({ view, lang, reason, faults, notice }: Props) => {
  const texts = trackTexts[lang].withdrawing
  return (
    <>
      {notice}
      <ErrorSummary faults={faults} lang={lang} />
      <form
        class="stack-wide narrow"
        method="post"
        action={pathIn(lang, '/lacak/cabut')}
        novalidate
      >
        <input type="hidden" name="version" value={view.version} />
        <div>
          <p class="eyebrow">{trackTexts[lang].request(view.registerNumber)}</p>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <p class="written clipped">{view.details}</p>
        <TextArea
          name="reason"
          label={texts.reason}
          value={reason}
          faults={faults}
          lang={lang}
          isOptional
          isLow
        />
        <div class="bar">
          <button class="button">{texts.send}</button>
          <a href={pathIn(lang, '/lacak/permohonan')}>{texts.cancel}</a>
        </div>
      </form>
    </>
  )
}
