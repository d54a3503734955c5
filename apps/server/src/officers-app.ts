import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers'

const PLACEHOLDER = '__CSP_NONCE__'

/**
 * The built officers' app under /app: hashed files for a year, every other address the shell,
 * with a fresh nonce for the style elements that the build or a browser library writes.
 */
export const createOfficersApp = (folder: string) => {
  const shell = readShell(folder)
  const app = new Hono<{ Variables: SecureHeadersVariables }>()
  app.use(
    '*',
    secureHeaders({
      // One origin, one answer: the portal's pages do not ask for it either.
      originAgentCluster: false,
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", NONCE],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
      },
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
    }),
  )
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
  app.get('*', (c) => {
    const nonce = c.get('secureHeadersNonce') ?? ''
    return c.html(shell.replaceAll(PLACEHOLDER, nonce), 200, { 'Cache-Control': 'no-store' })
  })
  return app
}

const readShell = (folder: string): string => {
  const path = join(folder, 'index.html')
  if (!existsSync(path))
    throw new Error(`The officers' app is not built: ${path} is missing. Run npm start.`)
  return readFileSync(path, 'utf8')
}
