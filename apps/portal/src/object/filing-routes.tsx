import type { Context } from 'hono'
import { Hono } from 'hono'
import { object, track } from '../desk.ts'
import { readForm } from '../form-body.ts'
import { openByCode } from '../opening.ts'
import type { Env } from '../portal.ts'
import { openDraft } from '../walk/draft.ts'
import { walkRoutes } from '../walk/routes.ts'
import { asNew, sending } from '../walk/sending.tsx'
import { restarted, walkPage } from '../walk/walk-page.tsx'
import { checkFiling } from './answers.ts'
import { filingTexts } from './filing-text.ts'
import { type FilingShown, filingWalk, ownCase } from './filing-walk.tsx'
import { toReceipt } from './receipt.ts'
import { reopenPage } from './reopen-page.tsx'

/** Keberatan atas permohonan: its pages, the sending, and the way back in when the case has closed. */
export const filingRoutes = () =>
  new Hono<Env>().post(`${filingWalk.path}/buka`, reopened).route('/', walkRoutes(filingWalk, send))

const send = async (c: Context<Env>): Promise<Response> => {
  const posted = await readForm(c)
  const opened = openDraft(filingWalk, c.get('deps').sealer, posted.get('sealed'))
  if (opened.lost) return restarted(c, filingWalk, opened)
  const draft = posted.get('go') === 'new' ? asNew(opened.draft) : opened.draft
  // Not asked whether one may still object: pressed twice, the same key leads to the same receipt.
  const view = await ownCase(c, { place: 'check', draft })
  if (view instanceof Response) return view
  return sending(c, filingWalk, {
    draft,
    checked: checkFiling(draft, view),
    deliver: async (input) =>
      toReceipt(c, {
        agencyId: view.agency.id,
        requestNumber: view.registerNumber,
        receipt: await object(c.get('client'), draft.key, input),
      }),
  })
}

const reopened = async (c: Context<Env>): Promise<Response> => {
  const posted = await readForm(c)
  const { draft, lost } = openDraft(filingWalk, c.get('deps').sealer, posted.get('sealed'))
  if (lost) return restarted(c, filingWalk, { draft, lost })
  const step = filingWalk.steps.find((each) => each === posted.get('place'))
  const shown: FilingShown = { place: step ?? 'check', draft }
  const opening = await openByCode(c, posted, track)
  if (!opening.ok) return reopenPage(c, { shown, ...opening })
  if (opening.view.id === draft.about?.id) {
    return walkPage(c, filingWalk, { ...shown, given: opening.view })
  }
  const message = filingTexts[c.get('scene').lang].reopen.other
  const typed = { registerNumber: posted.get('registerNumber') ?? '' }
  return reopenPage(c, { shown, typed, faults: [{ field: 'registerNumber', message }] })
}
