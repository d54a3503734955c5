import { type Problem, type ProblemCode, REFUSALS } from '@terang/contract/problem'
import { databaseErrorKind } from '@terang/db'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from './http.ts'
import { Refused, type FieldProblems } from './refused.ts'

/** The law's refusals are all conflicts with the state of the case, save the one about the person. */
const conflicts = <Code extends string>(codes: readonly Code[]): Record<Code, 409> =>
  // Safe because every code of the list becomes a key.
  Object.fromEntries(codes.map((code) => [code, 409])) as Record<Code, 409>

export const STATUS_OF = {
  ...conflicts(REFUSALS),
  forbidden: 403,
  'invalid-input': 422,
  unauthenticated: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  stale: 409,
  'idempotency-mismatch': 409,
  'too-large': 413,
  'unsupported-media': 415,
  'not-a-pdf': 415,
  'pdf-encrypted': 422,
  'pdf-broken': 422,
  'pdf-too-long': 422,
  'pdf-too-large': 422,
  'pdf-too-slow': 422,
  'page-unknown': 422,
  'trace-remains': 422,
  'rate-limited': 429,
  overloaded: 503,
  'storage-full': 507,
  'cross-site': 403,
  'sign-in-failed': 401,
  'set-up-link-used': 409,
  'invitation-ended': 409,
  internal: 500,
} satisfies Record<ProblemCode, ContentfulStatusCode>

/** Seconds after which it is worth trying again. */
const RETRY_AFTER: Partial<Record<ProblemCode, string>> = { overloaded: '2', 'storage-full': '600' }

/** One answer for everything that goes wrong: RFC 9457, a code and no sentence. */
export const problemResponse = (
  c: Context<Env>,
  code: ProblemCode,
  fields?: FieldProblems,
): Response => {
  const problem: Problem = {
    type: `urn:terang:problem:${code}`,
    status: STATUS_OF[code],
    code,
    requestId: c.get('requestId') ?? '',
    ...(fields ? { fields } : {}),
  }
  const retryAfter = RETRY_AFTER[code]
  return c.body(JSON.stringify(problem), STATUS_OF[code], {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(retryAfter ? { 'retry-after': retryAfter } : {}),
  })
}

/** The one error handler of the API. */
export const onError = (error: Error, c: Context<Env>): Response => {
  if (error instanceof Refused) return problemResponse(c, error.code, error.fields)
  if (error instanceof HTTPException) return problemResponse(c, ofStatus(error.status))
  // Who went away in the middle of sending hears no answer, and it is no defect to look into.
  if (c.req.raw.signal.aborted) return problemResponse(c, 'invalid-input')
  const code = ofDatabase(error)
  if (code === 'internal' || code === 'storage-full') logDefect(c, error)
  return problemResponse(c, code)
}

const ofStatus = (status: number): ProblemCode => {
  if (status === 413) return 'too-large'
  if (status === 404) return 'not-found'
  return status === 403 ? 'cross-site' : 'invalid-input'
}

const ofDatabase = (error: Error): ProblemCode => {
  if (isOverloaded(error)) return 'overloaded'
  if (isDiskFull(error)) return 'storage-full'
  switch (databaseErrorKind(error)) {
    case 'stale':
      return 'stale'
    case 'busy':
    case 'log-moved':
    case 'unique':
    case 'unreachable':
      return 'overloaded'
    case 'full':
    case 'readonly':
      return 'storage-full'
    case 'other':
      return 'internal'
  }
}

/** The query builder wraps what it did not make itself. */
const isOverloaded = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'Overloaded' || isOverloaded(error.cause))

/** What the system says when the disk under the files has no room, or takes no write any more. */
const isDiskFull = (error: Error): boolean =>
  ['ENOSPC', 'EDQUOT', 'EROFS'].includes(String(Reflect.get(error, 'code')))

/** Drizzle writes bound values into its message: only the cause's words and the places are kept. */
const logDefect = (c: Context<Env>, error: Error): void => {
  const { cause } = error
  c.get('deps').log.error(
    {
      requestId: c.get('requestId'),
      method: c.req.method,
      route: c.req.routePath,
      error: error.name,
      message: cause instanceof Error ? cause.message : undefined,
      at: placesOf(error),
    },
    'internal',
  )
}

const placesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 6)
