import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factory } from './http.ts'
import { onError } from './problem.ts'
import { call, problemOf } from './testing/calls.ts'
import { DESK, openTestApi, type TestApi } from './testing/house.ts'
import { askInput, CANARY } from './testing/inputs.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
})
afterAll(() => house.close())

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('what no route can take', () => {
  test.each([
    ['an address that leads nowhere', '/nowhere', undefined, {}, 404, 'not-found'],
    [
      'a method that the address has not',
      '/requests',
      undefined,
      { method: 'PUT' },
      405,
      'method-not-allowed',
    ],
    ['broken JSON', '/requests', '{"details":', {}, 422, 'invalid-input'],
    ['JSON as a list', '/requests', '[]', {}, 422, 'invalid-input'],
    ['no body', '/requests', undefined, { method: 'POST' }, 422, 'invalid-input'],
    ['JSON nested too deep', '/requests', `{"details":${nested(5000)}}`, {}, 422, 'invalid-input'],
    ['half an emoji', '/requests', '{"details":"\\ud83d"}', {}, 422, 'invalid-input'],
    ['a body over 64 KB', '/requests', `{"details":"${'x'.repeat(70_000)}"}`, {}, 413, 'too-large'],
    [
      'a form where JSON is due',
      '/requests',
      'details=x',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'unsupported-media',
    ],
  ])('%s', async (_what, path, body, how, status, code) => {
    const answer = await call(house, path, body, how)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await problemOf(answer)).toMatchObject({
      type: `urn:terang:problem:${code}`,
      status,
      code,
      requestId: answer.headers.get('x-request-id'),
    })
  })

  test('an answer of 405 names the methods that there are', async () => {
    const answer = await call(house, '/deadlines', undefined, { method: 'DELETE' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
  })
})

describe('another site', () => {
  const post = (headers: Record<string, string>) =>
    call(house, '/requests/intake', askInput(), { as: DESK, cookie: 'a=b', headers })

  test.each([
    ['by Sec-Fetch-Site', { 'sec-fetch-site': 'cross-site' }],
    ['on a sister host', { 'sec-fetch-site': 'same-site' }],
    ['by Origin', { origin: 'https://elsewhere.test' }],
    ['without a name', { origin: 'null' }],
  ])('may not act with a cookie: %s', async (_how, headers) => {
    expect(await problemOf(post(headers))).toMatchObject({ status: 403, code: 'cross-site' })
  })

  test.each([
    ['the own page', { 'sec-fetch-site': 'same-origin' }],
    ['the own origin', { origin: 'http://terang.test', host: 'terang.test' }],
    ['a program', {}],
  ])('%s may', async (_how, headers) => {
    expect((await problemOf(post(headers))).code).toBe('invalid-input')
  })
})

test('every answer, good or bad, is private and says how it may be shown', async () => {
  for (const path of ['/agencies', '/nowhere', '/requests']) {
    const { headers } = await call(house, path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

describe('a defect', () => {
  const failing = (error: Error) => {
    const app = factory.createApp()
    app.onError(onError)
    return app
      .use(async (c, next) => {
        c.set('deps', house.deps)
        await next()
      })
      .get('/', () => {
        throw error
      })
  }

  test('is told as internal, and its log holds no bound value', async () => {
    house.logged.length = 0
    const cause = new Error('no such table: cases')
    const answer = await failing(
      new Error(`Failed query: insert params: ${CANARY.nik}`, { cause }),
    ).request('/')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain(CANARY.nik)
    expect(JSON.stringify(house.logged)).toContain('no such table: cases')
    expect(JSON.stringify(house.logged)).not.toContain(CANARY.nik)
  })

  test.each([
    ['SQLITE_FULL', 'database or disk is full', 507, 'storage-full'],
    ['SQLITE_BUSY', 'database is locked', 503, 'overloaded'],
    ['SQLITE_CONSTRAINT', 'stale', 409, 'stale'],
    ['SQLITE_CONSTRAINT', 'log-moved', 503, 'overloaded'],
  ])('%s "%s" is told as %i', async (code, message, status, expected) => {
    const error = Object.assign(new Error(`${code}: ${message}`), { code })
    const answer = await failing(error).request('/')
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code: expected })
    expect(answer.headers.has('retry-after')).toBe(status >= 500)
  })
})
