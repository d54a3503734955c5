import { RequestPage, RequestQuery, RequestView } from '@terang/contract/request-views'
import { Ask, Receipt, TakeIn } from '@terang/contract/requests'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { onceOf } from '../idempotency.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitAsking } from '../rate-limits.ts'
import { assignmentRoutes } from './assignment-routes.ts'
import { blackoutRoutes } from './blackout-routes.ts'
import { checkRoutes } from './check-routes.ts'
import { decisionRoutes } from './decision-routes.ts'
import { caseFileRoutes } from './file-routes.ts'
import { helpRoutes } from './help-routes.ts'
import { requestPage } from './list.ts'
import { paymentRoutes } from './payment-routes.ts'
import { proofRoutes } from './proof-routes.ts'
import { requestView } from './read.ts'
import { ask, takeIn } from './register.ts'

/** Requests for information: asking, the work list, the case, and every act on it. */
export const createRequests = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      operation('ask', {
        summary: 'Ask for information; the receipt has the number, the code and the due date',
        answer: { status: 201, body: Receipt },
        problems: [...BODY_PROBLEMS, 'idempotency-mismatch'],
      }),
      limitAsking(),
      validated('json', Ask),
      async (c) => {
        const body = c.req.valid('json')
        // A file uploaded again has a new id; what was asked, and by whom, is what must be the same.
        const same = { ...body, ...withoutFiles(body) }
        const once = onceOf(c, { sender: 'anybody', body: same })
        return c.json(await ask(callerOf(c), body, once), 201)
      },
    )
    .post(
      '/intake',
      operation('register', {
        summary: 'Write down a request that came in person, by letter, e-mail or phone',
        answer: { status: 201, body: Receipt },
        problems: [
          ...BODY_PROBLEMS,
          'unauthenticated',
          'forbidden',
          'idempotency-mismatch',
          'date-in-future',
          'date-too-early',
        ],
      }),
      validated('json', TakeIn),
      async (c) => {
        const body = c.req.valid('json')
        // A desk whose network broke sends again what may have arrived: when it was written down is new then.
        const same = { ...body, ...withoutFiles(body), takenInAt: null }
        const once = onceOf(c, { sender: c.get('session')?.personId ?? '', body: same })
        return c.json(await takeIn(callerOf(c), body, once), 201)
      },
    )
    .get(
      '/',
      operation('list-requests', {
        summary: 'The work list: tabs, filters, sort and cursor',
        answer: { status: 200, body: RequestPage },
        problems: ['invalid-input', 'unauthenticated', 'forbidden'],
      }),
      validated('query', RequestQuery),
      async (c) => c.json(await requestPage(callerOf(c), c.req.valid('query')), 200),
    )
    .get(
      '/:id',
      operation('read-request', {
        summary: 'One case with its dates, its file, its history and the acts now possible',
        answer: { status: 200, body: RequestView },
        problems: ['unauthenticated', 'forbidden', 'not-found'],
      }),
      async (c) => c.json(await requestView(callerOf(c), c.req.param('id')), 200),
    )
    .route('/', checkRoutes)
    .route('/', assignmentRoutes)
    .route('/', decisionRoutes)
    .route('/', helpRoutes)
    .route('/', paymentRoutes)
    .route('/', blackoutRoutes)
    .route('/', proofRoutes)
    .route('/', caseFileRoutes)

/** Where nothing was spoken the field stays out: what was sent before it was known is the same still. */
const withoutFiles = ({ voiceFileId }: { voiceFileId?: string | null | undefined }) => ({
  identityFileId: null,
  ...(voiceFileId && { voiceFileId: null }),
})
