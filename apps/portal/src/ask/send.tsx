import { problemText } from '@terang/wording/problems'
import type { Context } from 'hono'
import { ask } from '../desk.ts'
import { type Env, pathIn } from '../portal.ts'
import { readUploadForm, type Upload } from '../upload-form.ts'
import { openDraft } from '../walk/draft.ts'
import { asNew, notSent, sending } from '../walk/sending.tsx'
import { restarted, walkPage } from '../walk/walk-page.tsx'
import { checkDraft } from './answers.ts'
import { askWalk } from './ask-walk.tsx'
import { isSpoken } from './help.ts'
import type { AskDraft } from './questions.ts'
import { requestReceipt } from './receipt.ts'
import { askTexts } from './text.ts'

/** Kirim: the file first, then the request; until that is in the register nothing is lost. */
export const send = async (c: Context<Env>): Promise<Response> => {
  const { sealer } = c.get('deps')
  const { lang } = c.get('scene')
  const { fields, uploads } = await readUploadForm(c, {
    client: c.get('client'),
    kind: 'identity',
    kinds: { voice: 'voice' },
    most: 2,
    mayTake: (before) => {
      const { draft, lost } = openDraft(askWalk, sealer, before.get('sealed'))
      return lost === null && checkDraft(draft, c.get('agencies'), lang).ok
    },
  })
  const opened = openDraft(askWalk, sealer, fields.get('sealed'))
  if (opened.lost) return restarted(c, askWalk, opened)
  const before = fields.get('go') === 'new' ? asNew(opened.draft) : opened.draft
  const kept = {
    ...before,
    file: takenIn(uploads, 'file') ?? before.file,
    voice: takenIn(uploads, 'voice') ?? before.voice,
  }
  const refused = uploads.find((upload) => !upload.ok)
  if (refused) return fileRefused(c, kept, refused)
  if (isSpoken(kept.values) && !kept.voice) {
    const faults = [{ field: 'voice', message: askTexts[lang].help.voiceMissing }]
    return walkPage(c, askWalk, { place: 'check', draft: kept, faults, status: 422 })
  }
  return sendDraft(c, kept)
}

const takenIn = (uploads: readonly Upload[], field: 'file' | 'voice') => {
  const taken = uploads.find((upload) => upload.ok && upload.field === field)
  return taken?.ok ? { id: taken.file.id, name: taken.file.name } : undefined
}

const sendDraft = (c: Context<Env>, draft: AskDraft): Promise<Response> => {
  const { lang } = c.get('scene')
  return sending(c, askWalk, {
    draft,
    checked: checkDraft(draft, c.get('agencies'), lang),
    deliver: async (input) => {
      requestReceipt.keep(c, await ask(c.get('client'), draft.key, input))
      return c.redirect(pathIn(lang, '/tanda-terima'), 303)
    },
  })
}

/** The browser cannot keep a chosen file, so that it is asked for again; all else stands. */
const fileRefused = (
  c: Context<Env>,
  draft: AskDraft,
  { problem, field }: Upload & { ok: false },
) => {
  const { lang } = c.get('scene')
  const isOfFile = ['too-large', 'unsupported-media', 'invalid-input'].includes(problem)
  if (!isOfFile) return notSent(c, askWalk, { draft, problem: { code: problem, status: 503 } })
  const { sentence, advice } = problemText(problem, lang, 'portal')
  const isOtherKind = problem === 'unsupported-media'
  const { check, help } = askTexts[lang]
  const kinds = field === 'voice' ? help.voiceKinds : check.fileKinds
  const message = `${sentence} ${isOtherKind ? kinds : advice}`
  const faults = [{ field: field === 'voice' ? 'voice' : 'file', message }]
  return walkPage(c, askWalk, { place: 'check', draft, faults, status: 422 })
}
