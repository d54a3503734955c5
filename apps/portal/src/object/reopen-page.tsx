import type { Problem } from '@terang/contract/problem'
import type { Context } from 'hono'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { type NumberAndCode, NumberAndCodeFields } from '../ui/number-and-code.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { QuestionForm } from '../ui/question-form.tsx'
import type { Shown } from '../walk/walk.ts'
import { filingTexts } from './filing-text.ts'
import type { FilingField, FilingStep } from './questions.ts'

type Reopened = {
  shown: Shown<FilingStep, FilingField>
  typed: NumberAndCode
  faults: readonly Fault[]
  problem?: Problem | null
}

/** The case has closed while somebody was writing: number and code open it again, with all that was typed. */
export const reopenPage = (c: Context<Env>, { shown, typed, faults, problem }: Reopened) => {
  const { lang } = c.get('scene')
  const texts = filingTexts[lang].reopen
  const sealed = c.get('deps').sealer.seal(shown.draft)
  return page(
    c,
    {
      title: texts.title,
      section: 'track',
      isPrivate: true,
      cache: 'private, no-cache',
      hasFaults: faults.length > 0,
      status: statusOf(problem?.status ?? 422),
    },
    <QuestionForm
      lang={lang}
      faults={faults}
      notice={problem && <ProblemNotice title={texts.title} code={problem.code} lang={lang} />}
      action="/keberatan/permohonan/buka"
      hidden={{ sealed, place: shown.place }}
      aside={
        <>
          <h2>{texts.aside}</h2>
          <p>{texts.asideWhat}</p>
        </>
      }
    >
      <div>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <NumberAndCodeFields typed={typed} faults={faults} lang={lang} />
      <button class="button">{texts.open}</button>
    </QuestionForm>,
  )
}
