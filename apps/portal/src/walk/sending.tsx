import { randomUUID } from 'node:crypto'
import { ApiProblem } from '@terang/api/client'
import type { FieldProblems } from '@terang/contract/field-problems'
import type { Problem, ProblemCode } from '@terang/contract/problem'
import type { Language } from '@terang/wording/texts'
import type { Context } from 'hono'
import type { Env } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import { Notice } from '../ui/notice.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import type { Draft } from './draft.ts'
import { faultsOn, firstUnready } from './faults.ts'
import { walkTexts } from './text.ts'
import { FORM_ID, type Walk, type WalkWords } from './walk.ts'
import { walkPage } from './walk-page.tsx'

/** The whole draft as the contract takes it, or what is wrong with it. */
export type Checked<Sent> = { ok: true; input: Sent } | { ok: false; problems: FieldProblems }

type Ready<Step extends string, Field extends string, Sent> = {
  draft: Draft<Step, Field>
  checked: Checked<Sent>
  /** Hands the answers to the record; its answer leads on. */
  deliver: (input: Sent) => Promise<Response>
}

/** Kirim: what is not ready leads to its page; what the record does not take is told, and nothing is lost. */
export const sending = async <Step extends string, Field extends string, Given, Sent>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  { draft, checked, deliver }: Ready<Step, Field, Sent>,
): Promise<Response> => {
  if (!checked.ok) return toFault(c, walk, { draft, problems: checked.problems })
  try {
    return await deliver(checked.input)
  } catch (error) {
    if (error instanceof ApiProblem) return notSent(c, walk, { draft, problem: error.problem })
    throw error
  }
}

type Faulty<Step extends string, Field extends string> = {
  draft: Draft<Step, Field>
  problems: FieldProblems
}

/** The page of the first answer that is not right. */
const toFault = <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  { draft, problems }: Faulty<Step, Field>,
): Promise<Response> => {
  const { lang } = c.get('scene')
  const step = firstUnready(walk, problems)
  if (!step) return walkPage(c, walk, { place: 'check', draft, status: 422 })
  const faults = faultsOn(walk, { step, problems }, { draft, lang })
  return walkPage(c, walk, { place: step, draft, faults, status: 422 })
}

/** With a new key the same answers count as another case. */
export const asNew = <Step extends string, Field extends string>(
  draft: Draft<Step, Field>,
): Draft<Step, Field> => ({ ...draft, key: randomUUID() })

/** What the record said no to, told on the check page, or at the field that it found wrong. */
export const notSent = <Step extends string, Field extends string, Given>(
  c: Context<Env>,
  walk: Walk<Step, Field, Given>,
  {
    draft,
    problem,
  }: { draft: Draft<Step, Field>; problem: Pick<Problem, 'code' | 'status' | 'fields'> },
): Promise<Response> => {
  const { lang } = c.get('scene')
  const problems = problem.fields ?? {}
  if (firstUnready(walk, problems)) return toFault(c, walk, { draft, problems })
  return walkPage(c, walk, {
    place: 'check',
    draft,
    notice: <Refusal words={walk.words[lang]} code={problem.code} lang={lang} />,
    status: statusOf(problem.status),
  })
}

const Refusal = ({
  words,
  code,
  lang,
}: {
  words: WalkWords
  code: ProblemCode
  lang: Language
}) => {
  const { alreadySent, alreadySentAdvice, sendNew, changed, notSent: title } = words
  if (code === 'idempotency-mismatch') {
    return (
      <Notice title={alreadySent}>
        <p>{alreadySentAdvice}</p>
        <button class="button quiet" form={FORM_ID} name="go" value="new">
          {sendNew}
        </button>
      </Notice>
    )
  }
  if (code === 'stale' && changed) {
    return (
      <Notice title={changed}>
        <p>{words.changedAdvice}</p>
      </Notice>
    )
  }
  return <ProblemNotice title={title} code={code} lang={lang} kept={walkTexts[lang].kept} />
}
