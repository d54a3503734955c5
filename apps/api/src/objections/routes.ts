import {
  ObjectionPage,
  ObjectionReceipt,
  ObjectionTrackingView,
  ObjectionView,
} from '@terang/contract/objection-views'
import { Object as ObjectionInput, ObjectionQuery } from '@terang/contract/objections'
import { Track } from '@terang/contract/request-views'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { onceOf } from '../idempotency.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitAsking, limitTracking } from '../rate-limits.ts'
import { rememberCase } from '../tracking/cookie.ts'
import { objectionActRoutes } from './act-routes.ts'
import { objectionPage } from './list.ts'
import { objectionTrackingView, objectionView } from './read.ts'
import { registerObjection } from './register.ts'
import { trackedObjection } from './tracked.ts'

/** Objections: filing, the register, one objection, and every act on it (UU P35–P36, Perki P39–P44). */
export const createObjections = () =>
  factory
    .createApp()
    .use(jsonBody)
    .post(
      '/',
      operation('register-objection', {
        summary: 'Object to a request, or to periodic information that is missing (ground b)',
        answer: { status: 201, body: ObjectionReceipt },
        problems: [
          ...BODY_PROBLEMS,
          'unauthenticated',
          'forbidden',
          'not-found',
          'stale',
          'idempotency-mismatch',
          'objection-already-open',
          'ground-does-not-fit',
          'request-needed',
          'request-withdrawn',
          'date-in-future',
          'date-too-early',
          'date-before-receipt',
        ],
      }),
      limitAsking(),
      validated('json', ObjectionInput),
      async (c) => {
        const body = c.req.valid('json')
        const caller = callerOf(c)
        const citizen = caller.trackedCaseId ?? 'anybody'
        const staff = c.get('session')?.personId ?? ''
        const sender = `objection|${body.channel === 'portal' ? citizen : staff}`
        const once = onceOf(c, { sender, body })
        return c.json(await registerObjection(caller, body, once), 201)
      },
    )
    .get(
      '/',
      operation('list-objections', {
        summary: 'The register of objections: tabs, filters, sort and cursor',
        answer: { status: 200, body: ObjectionPage },
        problems: ['invalid-input', 'unauthenticated', 'forbidden'],
      }),
      validated('query', ObjectionQuery),
      async (c) => c.json(await objectionPage(callerOf(c), c.req.valid('query')), 200),
    )
    .post(
      '/tracking',
      operation('track', {
        summary:
          'Open an objection without a request by its number and code; sets the cookie for it',
        answer: { status: 200, body: ObjectionTrackingView },
        problems: [...BODY_PROBLEMS, 'not-found'],
      }),
      limitTracking(),
      validated('json', Track),
      async (c) => {
        const id = await trackedObjection(c.get('deps'), c.req.valid('json'))
        const view = await objectionTrackingView({ ...callerOf(c), trackedCaseId: id }, id)
        rememberCase(c, id)
        return c.json(view, 200)
      },
    )
    .get(
      '/:id/tracking',
      operation('track', {
        summary: 'The objection for its objector, by the cookie of the request or of the objection',
        answer: { status: 200, body: ObjectionTrackingView },
        problems: ['unauthenticated', 'not-found'],
      }),
      async (c) => c.json(await objectionTrackingView(callerOf(c), c.req.param('id')), 200),
    )
    .get(
      '/:id',
      operation('read-objection', {
        summary: 'One objection with its dates, its history and the acts now possible',
        answer: { status: 200, body: ObjectionView },
        problems: ['unauthenticated', 'forbidden', 'not-found'],
      }),
      async (c) => c.json(await objectionView(callerOf(c), c.req.param('id')), 200),
    )
    .route('/', objectionActRoutes)
