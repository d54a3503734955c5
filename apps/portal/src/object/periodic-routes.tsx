import type { Context } from 'hono'
import { Hono } from 'hono'
import { object, readToday } from '../desk.ts'
import { readForm } from '../form-body.ts'
import type { Env } from '../portal.ts'
import { openDraft } from '../walk/draft.ts'
import { walkRoutes } from '../walk/routes.ts'
import { asNew, sending } from '../walk/sending.tsx'
import { restarted } from '../walk/walk-page.tsx'
import { checkPeriodic } from './answers.ts'
import { periodicWalk } from './periodic-walk.tsx'
import { toReceipt } from './receipt.ts'

/** Keberatan tanpa permohonan: its pages and the sending. */
export const periodicRoutes = () => new Hono<Env>().route('/', walkRoutes(periodicWalk, send))

const send = async (c: Context<Env>): Promise<Response> => {
  const posted = await readForm(c)
  const opened = openDraft(periodicWalk, c.get('deps').sealer, posted.get('sealed'))
  if (opened.lost) return restarted(c, periodicWalk, opened)
  const draft = posted.get('go') === 'new' ? asNew(opened.draft) : opened.draft
  return sending(c, periodicWalk, {
    draft,
    checked: checkPeriodic(draft, c.get('agencies')),
    deliver: async (input) => {
      const client = c.get('client')
      const { agencyId } = input
      const groundFoundOn = await readToday(client, agencyId)
      const receipt = await object(client, draft.key, { ...input, groundFoundOn })
      return toReceipt(c, { agencyId, requestNumber: null, receipt })
    },
  })
}
