import { ApiProblem } from '@terang/api/client'
import { Complete } from '@terang/contract/requests'
import { fieldProblems } from '@terang/contract/field-problems'
import type { ProblemCode } from '@terang/contract/problem'
import type { TrackingView } from '@terang/contract/request-views'
import { problemText } from '@terang/wording/problems'
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as z from 'zod'
import { completeCase } from '../desk.ts'
import { fieldFaults } from '../field-faults.ts'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { statusOf } from '../problem-status.ts'
import type { Fault } from '../ui/fault.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { readUploadForm, type Upload } from '../upload-form.ts'
import { CompletePage, type Completion } from './complete-page.tsx'
import { openCase, toCase } from '../open-case.ts'
import { trackTexts } from './text.ts'

const Kept = z.array(z.object({ id: z.string(), name: z.string() }))
const MOST_FILES = 10

export const completeRoutes = () =>
  new Hono<Env>()
    .get('/lacak/lengkapi', async (c) => {
      const view = await openCase(c)
      if (view instanceof Response) return view
      return mayComplete(view)
        ? completePage(c, { view, completion: { note: '', files: [] } })
        : toCase(c)
    })
    .post('/lacak/lengkapi', complete)

const mayComplete = ({ acts }: TrackingView) => acts.can.includes('complete')

const complete = async (c: Context<Env>) => {
  const { fields, uploads } = await readUploadForm(c, {
    client: c.get('client'),
    kind: 'completion',
    most: MOST_FILES,
    mayTake: (before) => before.has('sealed'),
  })
  const view = await openCase(c)
  if (view instanceof Response) return view
  // Sent twice, or handed in at the desk meanwhile: the case page says where it stands.
  if (!mayComplete(view)) return toCase(c)
  const completion = {
    note: fields.get('note') ?? '',
    files: [...keptFiles(c, fields.get('sealed')), ...taken(uploads)].slice(0, MOST_FILES),
  }
  const { faults, input } = checked(c, completion, fields.get('version'))
  const allFaults = [...faults, ...refusedFiles(c, uploads)]
  if (allFaults.length > 0 || !input) {
    return completePage(c, { view, completion, faults: allFaults, status: 422 })
  }
  try {
    await completeCase(c.get('client'), view.id, input)
    return toCase(c, 'lengkap')
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    const { code, status } = error.problem
    return completePage(c, { view, completion, notice: code, status: statusOf(status) })
  }
}

const taken = (uploads: readonly Upload[]) =>
  uploads.flatMap((upload) => (upload.ok ? [{ id: upload.file.id, name: upload.file.name }] : []))

const keptFiles = (c: Context<Env>, sealed: string | undefined): Completion['files'] => {
  const opened = c.get('deps').sealer.open(sealed ?? '')
  const read = Kept.safeParse(opened.ok ? opened.value : [])
  return read.success ? read.data : []
}

const refusedFiles = (c: Context<Env>, uploads: readonly Upload[]): Fault[] => {
  const refused = uploads.find((upload) => !upload.ok)
  if (!refused) return []
  const { sentence, advice } = problemText(refused.problem, c.get('scene').lang, 'portal')
  return [{ field: 'files', message: `${refused.name}: ${sentence} ${advice}` }]
}

const checked = (c: Context<Env>, { note, files }: Completion, version: string | undefined) => {
  const { lang } = c.get('scene')
  const empty = trackTexts[lang].completing.empty
  const isEmpty = note.trim() === '' && files.length === 0
  if (isEmpty) return { faults: [{ field: 'note', message: empty }], input: null }
  const body = {
    version: Number(version),
    fileIds: files.map(({ id }) => id),
    ...(note.trim() ? { note } : {}),
  }
  const read = Complete.pick({ version: true, note: true, fileIds: true }).safeParse(body)
  if (read.success) {
    const { note: text, ...rest } = read.data
    return { faults: [], input: { ...rest, ...(text === undefined ? {} : { note: text }) } }
  }
  const faults = fieldFaults(fieldProblems(read.error, body), lang, (path) =>
    path === 'fileIds' ? 'files' : 'note',
  )
  return { faults, input: null }
}

type Shown = {
  view: TrackingView
  completion: Completion
  faults?: readonly Fault[]
  notice?: ProblemCode
  status?: ContentfulStatusCode
}

const completePage = (
  c: Context<Env>,
  { view, completion, faults = [], notice, status }: Shown,
) => {
  const { lang } = c.get('scene')
  const { title, notSent, kept } = trackTexts[lang].completing
  return page(
    c,
    {
      title,
      section: 'track',
      isPrivate: true,
      hasFaults: faults.length > 0,
      ...(status ? { status } : {}),
    },
    <CompletePage
      view={view}
      lang={lang}
      completion={completion}
      sealed={c.get('deps').sealer.seal(completion.files)}
      faults={faults}
      notice={notice && <ProblemNotice title={notSent} code={notice} lang={lang} kept={kept} />}
    />,
  )
}
