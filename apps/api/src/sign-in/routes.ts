import { SignIn } from '@terang/contract/accounts'
import type { Context } from 'hono'
import { factory, validated, type Env } from '../http.ts'
import { jsonBody } from '../json-body.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitSignInOfAccount, limitSignInOfAddress } from '../rate-limits.ts'
import { Refused } from '../refused.ts'

/** Sign in and out. Only these doors of better-auth are open: no sign-up, no reset, no listing. */
export const createSignIn = () =>
  factory
    .createApp()
    .post(
      '/sign-in/email',
      operation('sign-in', {
        summary: 'Sign in with e-mail and password; sets the session cookie',
        answer: { status: 204, body: null },
        problems: [...BODY_PROBLEMS, 'sign-in-failed'],
      }),
      jsonBody,
      limitSignInOfAddress(),
      limitSignInOfAccount(),
      validated('json', SignIn),
      async (c) => handOn(c, '/sign-in/email', c.req.valid('json')),
    )
    .post(
      '/sign-out',
      operation('sign-in', {
        summary: 'End the session',
        answer: { status: 204, body: null },
        problems: ['cross-site'],
      }),
      async (c) => handOn(c, '/sign-out', {}),
    )

/** Asks better-auth and turns its answer into ours: a cookie and nothing else, or a problem. */
const handOn = async (c: Context<Env>, path: string, body: object) => {
  const { auth } = c.get('deps')
  const headers = new Headers(c.req.raw.headers)
  headers.set('content-type', 'application/json')
  headers.delete('content-length')
  const url = new URL(c.req.url)
  url.pathname = `/api/auth${path}`
  const answer = await auth.handler(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  )
  if (answer.status === 403) throw new Refused('cross-site')
  if (answer.status >= 500) throw new Error('better-auth failed')
  if (!answer.ok) throw new Refused('sign-in-failed')
  for (const cookie of answer.headers.getSetCookie()) {
    c.header('Set-Cookie', cookie, { append: true })
  }
  c.header('Cache-Control', 'no-store')
  if (path === '/sign-out') c.header('Clear-Site-Data', '"cache"')
  return c.body(null, 204)
}
