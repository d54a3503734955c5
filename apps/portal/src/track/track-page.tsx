import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { type NumberAndCode, NumberAndCodeFields } from '../ui/number-and-code.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { linkTexts } from './link-text.ts'
import { trackTexts } from './text.ts'

/** Lacak: number and code, sent in the body, never in an address. */
export const TrackPage = ({
  lang,
  typed,
  faults,
  notice,
}: {
  lang: Language
  typed: NumberAndCode
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
          <p>
            <a href={pathIn(lang, '/lacak/tautan')}>{linkTexts[lang].title}</a>
          </p>
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
      <NumberAndCodeFields typed={typed} faults={faults} lang={lang} />
      <button class="button">{texts.open}</button>
    </QuestionForm>
  )
}
