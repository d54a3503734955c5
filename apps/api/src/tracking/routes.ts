import { AskForLinks, LinkedCase, OpenLink } from '@terang/contract/tracking-links'
import { Track, TrackingView } from '@terang/contract/request-views'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitLinks, limitTracking } from '../rate-limits.ts'
import { Refused } from '../refused.ts'
import { noteOpened } from '../requests/letters-opened.ts'
import { trackingView } from '../requests/read.ts'
import { trackedCase } from './act.ts'
import { forgetCase, rememberCase } from './cookie.ts'
import { askForLinks, linkedCase } from './store.ts'

/** One case by number and code, remembered for half an hour (product 4). */
export const createTracking = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      operation('track', {
        summary: 'Open a case by its number and code; sets a cookie for that one case',
        answer: { status: 200, body: TrackingView },
        problems: [...BODY_PROBLEMS, 'not-found'],
      }),
      limitTracking(),
      validated('json', Track),
      async (c) => {
        const id = await trackedCase(c.get('deps'), c.req.valid('json'))
        const caller = { ...callerOf(c), trackedCaseId: id }
        await noteOpened(caller, id)
        const view = await trackingView(caller, id)
        rememberCase(c, id)
        return c.json(view, 200)
      },
    )
    .get(
      '/',
      operation('track', {
        summary: 'The case that the cookie names',
        answer: { status: 200, body: TrackingView },
        problems: ['unauthenticated'],
      }),
      async (c) => {
        const id = c.get('trackedCaseId')
        // The cookie may name an objection that stands on no request.
        if (!id?.startsWith('req_')) throw new Refused('unauthenticated')
        await noteOpened(callerOf(c), id)
        return c.json(await trackingView(callerOf(c), id), 200)
      },
    )
    .post(
      '/links',
      operation('track', {
        summary:
          'Mail links to the cases of an address; the answer never says whether there are any',
        answer: { status: 204, body: null },
        problems: BODY_PROBLEMS,
      }),
      limitLinks(),
      validated('json', AskForLinks),
      async (c) => {
        await askForLinks(c.get('deps'), c.req.valid('json').email)
        return c.body(null, 204)
      },
    )
    .post(
      '/links/open',
      operation('track', {
        summary: 'Open the case of a mailed link, once; sets a cookie for that one case',
        answer: { status: 200, body: LinkedCase },
        problems: [...BODY_PROBLEMS, 'not-found'],
      }),
      limitTracking(),
      validated('json', OpenLink),
      async (c) => {
        const id = await linkedCase(c.get('deps'), c.req.valid('json').token)
        rememberCase(c, id)
        const noun = id.startsWith('req_') ? ('request' as const) : ('objection' as const)
        return c.json({ noun, id }, 200)
      },
    )
    .delete(
      '/',
      operation('track', {
        summary: 'Forget the case',
        answer: { status: 204, body: null },
        problems: ['cross-site'],
      }),
      (c) => {
        forgetCase(c)
        return c.body(null, 204)
      },
    )
