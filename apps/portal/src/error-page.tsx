import { ApiProblem } from '@terang/api/client'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { errorTexts } from './error-text.ts'
import { page } from './page.tsx'
import { type Env, pathIn } from './portal.ts'
import { statusOf } from './problem-status.ts'

type Kind = 'notFound' | 'internal' | 'busy' | 'tooLarge' | 'otherSite'

const STATUS = {
  notFound: 404,
  internal: 500,
  busy: 503,
  tooLarge: 413,
  otherSite: 403,
} as const satisfies Record<Kind, number>

type Shown = { status?: number; incident?: string }

/** A page for what went wrong: what it is, what to do, and that nothing is lost. */
export const errorPage = (c: Context<Env>, kind: Kind, { status, incident }: Shown = {}) => {
  const { lang } = c.get('scene')
  const texts = errorTexts[lang]
  const { title, what } = texts[kind]
  if (kind === 'busy') c.header('Retry-After', '10')
  return page(
    c,
    { title, isPrivate: true, status: statusOf(status ?? STATUS[kind]) },
    <div class="stack narrow">
      <h1>{title}</h1>
      <p>{what}</p>
      {incident && <p class="small">{texts.internal.number(incident)}</p>}
      <p class="bar">
        <a class="button quiet" href={pathIn(lang, '/')}>
          {texts.home}
        </a>
        <a href={pathIn(lang, '/lacak')}>{texts.track}</a>
      </p>
    </div>,
  )
}

/** What a page threw, told as one of these. */
export const errorPageFor = (error: unknown, c: Context<Env>) => {
  if (error instanceof HTTPException && error.status === 413) return errorPage(c, 'tooLarge')
  // Who went away in the middle of sending reads no page, and it is no fault to look into.
  if (c.req.raw.signal.aborted) return errorPage(c, 'notFound', { status: 400 })
  if (!(error instanceof ApiProblem)) {
    const told = error instanceof Error ? error.stack : String(error)
    c.get('deps').log.error({ path: c.req.path, error: told }, 'a page of the portal failed')
    return errorPage(c, 'internal')
  }
  const { code, status, requestId } = error.problem
  const isBusy = ['overloaded', 'storage-full', 'rate-limited'].includes(code)
  if (isBusy) return errorPage(c, 'busy', { status })
  if (code === 'not-found') return errorPage(c, 'notFound')
  return errorPage(c, 'internal', { incident: requestId })
}
