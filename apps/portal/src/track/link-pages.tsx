import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { TextField } from '../ui/field.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import { linkTexts } from './link-text.ts'

type AskProps = { lang: Language; email: string; faults: readonly Fault[]; notice?: Child }

/** Menemukan permohonan lagi: a link to the address that was given. */
export const AskLinkPage = ({ lang, email, faults, notice }: AskProps) => {
  const texts = linkTexts[lang]
  return (
    <QuestionForm lang={lang} faults={faults} notice={notice} action="/lacak/tautan">
      <div>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <TextField
        name="email"
        type="email"
        autocomplete="email"
        label={texts.email}
        value={email}
        faults={faults}
        lang={lang}
      />
      <div class="bar">
        <button class="button">{texts.send}</button>
        <a href={pathIn(lang, '/lacak')}>{texts.back}</a>
      </div>
    </QuestionForm>
  )
}

/** The same words, whether or not anybody has that address. */
export const LinkSentPage = ({ lang }: { lang: Language }) => {
  const texts = linkTexts[lang]
  return (
    <div class="stack">
      <h1>{texts.sent}</h1>
      <p class="lead">{texts.sentWhat}</p>
      <p>{texts.sentHow}</p>
      <p>{texts.none}</p>
      <p>
        <a href={pathIn(lang, '/lacak')}>{texts.back}</a>
      </p>
    </div>
  )
}

/** A button, because mail servers open every address before people do. */
export const OpenLinkPage = ({ lang, token }: { lang: Language; token: string }) => {
  const texts = linkTexts[lang]
  return (
    <QuestionForm lang={lang} faults={[]} action={`/lacak/tautan/${encodeURIComponent(token)}`}>
      <div>
        <h1>{texts.open}</h1>
        <p class="lead">{texts.openLead}</p>
      </div>
      <p>{texts.openShared}</p>
      <button class="button">{texts.openNow}</button>
    </QuestionForm>
  )
}

export const DeadLinkPage = ({ lang }: { lang: Language }) => {
  const texts = linkTexts[lang]
  return (
    <div class="stack">
      <h1>{texts.dead}</h1>
      <p class="lead">{texts.deadWhat}</p>
      <p>
        <a class="button" href={pathIn(lang, '/lacak/tautan')}>
          {texts.again}
        </a>
      </p>
    </div>
  )
}
