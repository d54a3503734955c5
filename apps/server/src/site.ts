import type { HttpBindings } from '@hono/node-server'
import { createApi } from '@terang/api/app'
import { createClient } from '@terang/api/client'
import type { Deps } from '@terang/api/deps'
import { createSealer } from '@terang/api/keys/sealed-field'
import { createPortal } from '@terang/portal/app'
import { type Context, Hono } from 'hono'
import { except } from 'hono/combine'
import { compress } from './compress.ts'
import { farewell } from './drain.ts'
import { createHealth, type Condition } from './health.ts'
import { createOfficersApp } from './officers-app.ts'
import { type Limits, shed } from './shed.ts'

type Bindings = { Bindings: HttpBindings }

export type Site = {
  deps: Deps
  condition: Condition
  /** Where the built officers' app lies. */
  webFolder: string
  limits?: Limits
  /** Told after an act, so that its mails need not wait for the clock. */
  acted?: () => void
}

/** Cheap to serve, and a page whose style or script was refused is blank: never shed. */
const ASSETS = ['/app/assets/*', '/aset/*']

/** The whole site on one port: API at /api, officers' app at /app, the portal everywhere else. */
export const createSite = ({ deps, condition, webFolder, limits, acted }: Site) => {
  const api = acted ? telling(createApi(deps), acted) : createApi(deps)
  /** A page of the portal asks the API inside the process, on behalf of the one who asked it. */
  const clientFor = (c: Context) =>
    createClient('http://inside/api', (input, init) => {
      const request = new Request(input, init)
      const tracked = trackingCookie(c.req.header('cookie'))
      if (tracked) request.headers.set('cookie', tracked)
      for (const name of ['x-forwarded-for', 'x-request-id', 'user-agent']) {
        const value = c.req.header(name)
        if (value && !request.headers.has(name)) request.headers.set(name, value)
      }
      return Promise.resolve(api.fetch(request, c.env))
    })
  const portal = createPortal({
    clientFor,
    sealer: createSealer(deps.keys, 'portal', deps.now),
    demo: deps.demo,
    secureCookies: deps.secureCookies,
    log: deps.log,
  })
  return new Hono<Bindings>()
    .use('*', farewell(condition))
    .route('/', createHealth(deps.database, condition))
    .use('*', except(ASSETS, shed(limits)))
    .use('*', compress)
    .all('/api/*', (c) => api.fetch(c.req.raw, c.env))
    .route('/app', createOfficersApp(webFolder))
    .route('/', portal)
}

type Api = Pick<ReturnType<typeof createApi>, 'fetch'>

const telling = (api: Api, acted: () => void): Api => ({
  fetch: async (request, ...rest) => {
    const response = await api.fetch(request, ...rest)
    if (request.method === 'POST' && response.ok) acted()
    return response
  },
})

/** On the portal it is the citizen who acts: an officer's session in the same browser stays outside. */
const trackingCookie = (cookies: string | undefined): string | undefined =>
  cookies
    ?.split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith('terang_case='))
