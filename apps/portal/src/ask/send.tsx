import { randomUUID } from 'node:crypto'
import { ApiProblem } from '@terang/api/client'
import type { Problem, ProblemCode } from '@terang/contract/problem'
import { problemText } from '@terang/wording/problems'
import type { Language } from '@terang/wording/texts'
import type { Context } from 'hono'
import { ask } from '../desk.ts'
import { type Env, pathIn } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import { Notice } from '../ui/notice.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { readUploadForm, type Upload } from '../upload-form.ts'
import { checkDraft, firstUnready } from './answers.ts'
import { type Draft, openDraft } from './draft.ts'
import { faultsOn } from './faults.ts'
import { questionPage } from './question-page.tsx'
import { keepReceipt } from './receipt-cookie.ts'
import { restarted } from './restarted.tsx'
import { askTexts } from './text.ts'

/** Kirim: the file first, then the request; until that is in the register nothing is lost. */
export const send = async (c: Context<Env>) => {
  const { sealer } = c.get('deps')
  const { lang } = c.get('scene')
  const { fields, uploads } = await readUploadForm(c, {
    client: c.get('client'),
    kind: 'identity',
    most: 1,
    mayTake: (before) => {
      const { draft, lost } = openDraft(sealer, before.get('sealed'))
      return lost === null && checkDraft(draft, c.get('agencies'), lang).ok
    },
  })
  const opened = openDraft(sealer, fields.get('sealed'))
  if (opened.lost) return restarted(c, opened)
  const [upload] = uploads
  const isNew = fields.get('go') === 'new'
  const draft = {
    ...opened.draft,
    ...(upload?.ok ? { file: { id: upload.file.id, name: upload.file.name } } : {}),
    ...(isNew ? { key: randomUUID() } : {}),
  }
  if (upload && !upload.ok) return fileRefused(c, draft, upload)
  return sendDraft(c, draft)
}

const sendDraft = async (c: Context<Env>, draft: Draft) => {
  const { lang } = c.get('scene')
  const checked = checkDraft(draft, c.get('agencies'), lang)
  if (!checked.ok) {
    const place = firstUnready(checked) ?? 'check'
    const faults = place === 'check' ? [] : faultsOn(place, checked.problems, { draft, lang })
    return questionPage(c, { place, draft, faults, status: 422 })
  }
  try {
    keepReceipt(c, await ask(c.get('client'), draft.key, checked.ask))
    return c.redirect(pathIn(lang, '/tanda-terima'), 303)
  } catch (error) {
    if (error instanceof ApiProblem) return notSent(c, draft, error.problem)
    throw error
  }
}

/** The browser cannot keep a chosen file, so that it is asked for again; all else stands. */
const fileRefused = (c: Context<Env>, draft: Draft, { problem }: Upload & { ok: false }) => {
  const { lang } = c.get('scene')
  const { sentence, advice } = problemText(problem, lang, 'portal')
  const isOtherKind = problem === 'unsupported-media'
  const message = `${sentence} ${isOtherKind ? askTexts[lang].check.fileKinds : advice}`
  const isOfFile = ['too-large', 'unsupported-media', 'invalid-input'].includes(problem)
  return questionPage(c, {
    place: 'check',
    draft,
    status: isOfFile ? 422 : 503,
    ...(isOfFile
      ? { faults: [{ field: 'file', message }] }
      : { notice: <NotSent code={problem} lang={lang} /> }),
  })
}

const notSent = (c: Context<Env>, draft: Draft, problem: Problem) => {
  const { lang } = c.get('scene')
  const status = statusOf(problem.status)
  if (problem.code === 'idempotency-mismatch') {
    return questionPage(c, {
      place: 'check',
      draft,
      status,
      notice: <AlreadySent lang={lang} />,
    })
  }
  const checked = { ok: false, problems: problem.fields ?? {} } as const
  const place = firstUnready(checked)
  if (place) {
    const faults = faultsOn(place, checked.problems, { draft, lang })
    return questionPage(c, { place, draft, faults, status: 422 })
  }
  return questionPage(c, {
    place: 'check',
    draft,
    status,
    notice: <NotSent code={problem.code} lang={lang} />,
  })
}

const NotSent = ({ code, lang }: { code: ProblemCode; lang: Language }) => {
  const { notSent: title, kept } = askTexts[lang].check
  return <ProblemNotice title={title} code={code} lang={lang} kept={kept} />
}

const AlreadySent = ({ lang }: { lang: Language }) => {
  const texts = askTexts[lang].check
  return (
    <Notice title={texts.alreadySent}>
      <p>{texts.alreadySentAdvice}</p>
      <button class="button quiet" form="isian" name="go" value="new">
        {texts.sendNew}
      </button>
    </Notice>
  )
}
