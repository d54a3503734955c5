import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { createAccount, createSetUp } from './accounts/routes.ts'
import { knowActor } from './actor.ts'
import { createAgencies } from './agencies/routes.ts'
import { createAgenda } from './agenda/routes.ts'
import { createCalendar } from './calendar/routes.ts'
import { sameSiteOnly } from './cross-site.ts'
import { createDeadlines } from './deadlines/routes.ts'
import type { Deps } from './deps.ts'
import { createFiles } from './files/routes.ts'
import { createDisputes } from './disputes/routes.ts'
import { createExemptions } from './exemptions/routes.ts'
import { factory } from './http.ts'
import { createMail } from './mail/routes.ts'
import { createObjections } from './objections/routes.ts'
import { createOpenApi } from './openapi/routes.ts'
import { onError, problemResponse } from './problem.ts'
import { createRequests } from './requests/routes.ts'
import { createInvitations, createSettings } from './settings/routes.ts'
import { createSignIn } from './sign-in/routes.ts'
import { createStatistics } from './statistics/routes.ts'
import { createTracking } from './tracking/routes.ts'

/** The table of contents: what every request passes through, then one app per noun. */
export const createApi = (deps: Deps) => {
  const app = factory.createApp().basePath('/api')
  app.onError(onError)
  app.notFound((c) => problemResponse(c, 'not-found'))
  return app
    .use(requestId())
    .use(async (c, next) => {
      c.set('deps', deps)
      await next()
    })
    .use(secureHeaders())
    .use(closedByDefault)
    .use(
      methodNotAllowed({
        app,
        onMethodNotAllowed: (c, methods) => {
          c.header('Allow', methods.join(', '))
          return problemResponse(c, 'method-not-allowed')
        },
      }),
    )
    .use(sameSiteOnly)
    .use(knowActor)
    .route('/requests', createRequests())
    .route('/objections', createObjections())
    .route('/disputes', createDisputes())
    .route('/exemptions', createExemptions())
    .route('/tracking', createTracking())
    .route('/files', createFiles())
    .route('/deadlines', createDeadlines())
    .route('/agencies', createAgencies())
    .route('/agenda', createAgenda())
    .route('/calendar', createCalendar())
    .route('/statistics', createStatistics())
    .route('/mail', createMail())
    .route('/settings', createSettings())
    .route('/invitations', createInvitations())
    .route('/account', createAccount())
    .route('/set-up', createSetUp())
    .route('/auth', createSignIn())
    .route('/', createOpenApi(app, deps.viewerScript))
}

/** Kept by no cache and shown as no page, unless a route says otherwise: the docs and files do. */
const closedByDefault = factory.createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.has('cache-control')) c.header('Cache-Control', 'no-store')
  if (!headers.has('content-security-policy')) {
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  }
})
