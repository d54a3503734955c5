import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers'

const PLACEHOLDER = '__CSP_NONCE__'
/** The page that the worker keeps for the time without network. */
const FRAME = '/shell'
/** What lies beside the assets under a name of its own: asked for anew each time. */
const BESIDE = /^\/app\/(sw\.js|manifest\.webmanifest|icons\/[a-z0-9-]+\.png)$/

/**
 * The built officers' app under /app: hashed files for a year, every other address the shell,
 * with a fresh nonce for the style elements that the build or a browser library writes.
 */
export const createOfficersApp = (folder: string) => {
  const shell = readShell(folder)
  const app = new Hono<{ Variables: SecureHeadersVariables }>()
  // Outermost, so that its policy is the one that stands: what a browser keeps holds no nonce at all.
  app.use(FRAME, headers([]))
  app.use('*', headers([NONCE]))
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: (path) => path.replace(/^\/app/, ''),
    }),
  )
  app.get('/assets/*', (c) => c.text('404', 404))
  app.use('*', async (c, next) => {
    await next()
    if (BESIDE.test(c.req.path) && c.res.ok) c.header('Cache-Control', 'no-cache')
  })
  app.use(
    '*',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => (BESIDE.test(path) ? path.replace(/^\/app/, '') : '/none'),
    }),
  )
  app.get(FRAME, (c) =>
    c.html(shell.replaceAll(` nonce="${PLACEHOLDER}"`, ''), 200, { 'Cache-Control': 'no-store' }),
  )
  app.get('*', (c) => {
    const nonce = c.get('secureHeadersNonce') ?? ''
    return c.html(shell.replaceAll(PLACEHOLDER, nonce), 200, { 'Cache-Control': 'no-store' })
  })
  return app
}

/** Strict as ever: nothing from elsewhere, no inline script, styles of our own or with this answer's nonce. */
const headers = (nonces: readonly (typeof NONCE)[]) =>
  secureHeaders({
    // One origin, one answer: the portal's pages do not ask for it either.
    originAgentCluster: false,
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", ...nonces],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
  })

const readShell = (folder: string): string => {
  const path = join(folder, 'index.html')
  if (!existsSync(path))
    throw new Error(`The officers' app is not built: ${path} is missing. Run npm start.`)
  return readFileSync(path, 'utf8')
}
