import { DOCUMENT_MEDIA_TYPES } from '@terang/contract/files'
import type { Child } from 'hono/jsx'
import { pathIn } from '../portal.ts'
import type { Fault } from '../ui/fault.ts'
import { TextArea } from '../ui/field.tsx'
import { FileField } from '../ui/file-field.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import type { CaseProps } from './case-page.tsx'
import { MissingList } from './missing-part.tsx'
import { trackTexts } from './text.ts'

/** What a completion that was not sent brings back: files that the record has, and the note. */
export type Completion = { note: string; files: { id: string; name: string }[] }

type Props = CaseProps & {
  completion: Completion
  sealed: string
  faults: readonly Fault[]
  notice?: Child
}

/** Melengkapi, P33: what is missing, with files and a note, in one sending. */
export const CompletePage = ({ view, lang, completion, sealed, faults, notice }: Props) => {
  const texts = trackTexts[lang].completing
  const kept = completion.files.map(({ name }) => name).join(', ')
  return (
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={notice}
      action="/lacak/lengkapi"
      isMultipart
      hidden={{ sealed, version: view.version }}
    >
      <div>
        <p class="eyebrow">{trackTexts[lang].request(view.registerNumber)}</p>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <section>
        <h2>{trackTexts[lang].missing}</h2>
        <MissingList view={view} lang={lang} />
      </section>
      <TextArea
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        value={completion.note}
        faults={faults}
        lang={lang}
        isOptional
      />
      <FileField
        name="files"
        label={texts.files}
        hint={`${kept ? texts.filesKept(kept) : ''} ${texts.filesHint}`.trim()}
        accept={DOCUMENT_MEDIA_TYPES.join(',')}
        faults={faults}
        lang={lang}
        isMultiple
      />
      <div class="bar">
        <button class="button">{texts.send}</button>
        <a href={pathIn(lang, '/lacak/permohonan')}>{texts.cancel}</a>
      </div>
    </QuestionForm>
  )
}
