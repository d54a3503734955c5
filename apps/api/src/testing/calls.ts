import type { Receipt } from '@terang/contract/requests'
import type { Problem } from '@terang/contract/problem'
import type { RequestView, TrackingView } from '@terang/contract/request-views'
import type { TestApi } from './house.ts'
import { askInput } from './inputs.ts'

export type Call = {
  as?: string
  cookie?: string
  headers?: Record<string, string>
  method?: string
}

/** Sends one request; a body goes as JSON, or as it is when it is text. */
export const call = (
  { api }: Pick<TestApi, 'api'>,
  path: string,
  body?: unknown,
  { as, cookie, headers = {}, method = body === undefined ? 'GET' : 'POST' }: Call = {},
): Promise<Response> =>
  Promise.resolve(
    api.request(`http://terang.test/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { 'x-test-person': as }),
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )

export const bodyOf = async <Body>(response: Response, status: number): Promise<Body> => {
  if (response.status !== status) {
    throw new Error(`${response.status} instead of ${status}: ${await response.text()}`)
  }
  // Safe because a test that reads the wrong shape fails.
  return (await response.json()) as Body
}

export const problemOf = async (response: Promise<Response> | Response): Promise<Problem> => {
  const answer = await response
  if (answer.ok) throw new Error(`${answer.status}, where a problem was expected`)
  return bodyOf<Problem>(answer, answer.status)
}

export const asked = async (test: TestApi, changes = {}): Promise<Receipt> =>
  bodyOf<Receipt>(await call(test, '/requests', askInput(changes)), 201)

export const seen = async (test: TestApi, id: string, as: string): Promise<RequestView> =>
  bodyOf<RequestView>(await call(test, `/requests/${id}`, undefined, { as }), 200)

export type Step = { as: string; act: string; body?: object; cookie?: string }

/** Does an act on the version that now stands and answers the view. */
export const did = async (
  test: TestApi,
  id: string,
  { as, act, body = {} }: Step,
): Promise<RequestView> => {
  const version = await versionOf(test, id)
  return bodyOf<RequestView>(
    await call(test, `/requests/${id}/${act}`, { version, ...body }, { as }),
    200,
  )
}

/** The version as the row has it, so that a step needs nobody's right to read. */
export const versionOf = async ({ database }: TestApi, id: string): Promise<number> => {
  const { rows } = await database.client.execute({
    sql: 'select version from requests where id = ?',
    args: [id],
  })
  return Number(rows[0]?.['version'] ?? 0)
}

/** The cookie that the applicant's browser holds after number and code. */
export const cookieOf = async (test: TestApi, receipt: Receipt): Promise<string> => {
  const { registerNumber, trackingCode } = receipt
  const response = await call(test, '/tracking', { registerNumber, trackingCode })
  await bodyOf<TrackingView>(response, 200)
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}
