import type { AgencyList } from '@terang/contract/units'
import type { Language } from '@terang/wording/texts'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { aboutRoutes } from './about/routes.tsx'
import { assets } from './assets.ts'
import { deviceScriptHash } from './ask/device-script.ts'
import { receiptRoutes } from './ask/receipt-routes.tsx'
import { askRoutes } from './ask/routes.tsx'
import { calendarRoutes } from './calendar/routes.tsx'
import { deadlineRoutes } from './deadline/routes.tsx'
import { errorPage, errorPageFor } from './error-page.tsx'
import { isMultipart, MAX_FORM_BYTES } from './form-body.ts'
import { exemptRoutes } from './exempt/routes.tsx'
import { homeRoutes } from './home/home-page.tsx'
import { objectRoutes } from './object/routes.tsx'
import { type AgencySource, createAgencySource } from './agency-source.ts'
import type { Env, PortalDeps } from './portal.ts'
import { isOwnForm } from './same-origin.ts'
import { statisticsRoutes } from './statistics/routes.tsx'
import { trackRoutes } from './track/routes.tsx'

export type { PortalDeps } from './portal.ts'

/** The citizen's face: server-rendered pages that need no script, Indonesian at / and English at /en. */
export const createPortal = (deps: PortalDeps) => {
  const agencies = createAgencySource()
  return new Hono()
    .route('/', assets)
    .use('*', headers)
    .route('/en', pages(deps, 'en', agencies))
    .route('/', pages(deps, 'id', agencies))
}

const pages = (deps: PortalDeps, lang: Language, agencies: AgencySource) => {
  const app = new Hono<Env>()
  app.onError(errorPageFor)
  app.use('*', setScene(deps, lang, agencies))
  app.use('*', ownFormsOnly)
  app.use('*', shortForms)
  app.route('/', homeRoutes())
  app.route('/', askRoutes())
  app.route('/', receiptRoutes())
  app.route('/', calendarRoutes())
  app.route('/', trackRoutes())
  app.route('/', objectRoutes())
  app.route('/', statisticsRoutes())
  app.route('/', exemptRoutes())
  app.route('/', deadlineRoutes())
  app.route('/', aboutRoutes())
  app.all('*', (c) => errorPage(c, 'notFound'))
  return app
}

/** No header that makes the browser begin a new process for the first page (docs/decisions/0013). */
const headers = secureHeaders({
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: [deviceScriptHash],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
})

/** What every page of a request needs to know, before any of them runs. */
const setScene = (deps: PortalDeps, lang: Language, source: AgencySource) =>
  createMiddleware<Env>(async (c, next) => {
    const client = deps.clientFor(c)
    const path = lang === 'en' ? c.req.path.replace(/^\/en/, '') || '/' : c.req.path
    c.set('deps', deps)
    c.set('client', client)
    c.set('scene', { lang, path, agency: null, demo: deps.demo })
    const agencies = await source(client)
    c.set('agencies', agencies)
    c.set('scene', { lang, path, agency: primaryOf(agencies), demo: deps.demo })
    await next()
  })

const primaryOf = ({ agencies, primaryAgencyId }: AgencyList) =>
  agencies.find(({ id }) => id === primaryAgencyId) ?? agencies[0] ?? null

const ownFormsOnly = createMiddleware<Env>(async (c, next) => {
  if (c.req.method === 'POST' && !isOwnForm(c.req.raw)) return errorPage(c, 'otherSite')
  return next()
})

/** Forms with a file are measured as they stream. */
const limited = bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => errorPage(c, 'tooLarge') })
const shortForms = createMiddleware<Env>((c, next) => (isMultipart(c) ? next() : limited(c, next)))
