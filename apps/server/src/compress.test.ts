import { gunzipSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { compress } from './compress.ts'

const LONG = 'Informasi publik terbuka. '.repeat(100)
const HUGE = 'Informasi publik terbuka. '.repeat(20_000)
const READY = gzipSync('built')

const app = new Hono()
  .use('*', compress)
  .get('/long', (c) => c.text(LONG))
  .get('/small', (c) => c.text('kecil'))
  .get('/json', (c) => c.json({ LONG }))
  .get('/problem', (c) => c.body(LONG, 422, { 'content-type': 'application/problem+json' }))
  .get('/picture', (c) => c.body(LONG, 200, { 'content-type': 'image/png' }))
  .get('/built', (c) =>
    c.body(READY, 200, { 'content-type': 'text/css', 'content-encoding': 'gzip' }),
  )
  .get('/huge', (c) => c.text(HUGE))
  .get('/vary', (c) => c.text(LONG, 200, { vary: 'Cookie' }))
  .get('/nothing', (c) => c.body(null, 204))
  .get('/endless', (c) =>
    c.body(
      new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.from(LONG)) }),
      200,
      { 'content-type': 'text/csv' },
    ),
  )

const get = (path: string, accept: string | null = 'gzip, deflate, br', method = 'GET') =>
  app.request(path, { method, headers: accept === null ? {} : { 'accept-encoding': accept } })

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test.each([
  ['/long', LONG],
  ['/json', JSON.stringify({ LONG })],
  ['/problem', LONG],
])('text of %s is compressed for a browser that takes gzip', async (path, plain) => {
  const answer = await get(path)
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  const bytes = await bytesOf(answer)
  expect(bytes.length).toBeLessThan(plain.length / 4)
  expect(gunzipSync(bytes).toString()).toBe(plain)
})

test('the status stays what it was', async () => {
  expect((await get('/problem')).status).toBe(422)
})

test.each([null, '', 'br', 'identity', 'gzip;q=0', 'br, gzip; q=0.000', 'gzipped'])(
  'accepting %j means plain, and caches are told that it depends',
  async (accept) => {
    const answer = await get('/long', accept)
    expect(answer.headers.has('content-encoding')).toBe(false)
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(await answer.text()).toBe(LONG)
  },
)

test.each(['gzip', 'GZIP', 'br;q=1.0, gzip;q=0.5', 'gzip;q=0.001'])(
  'accepting %j means compressed',
  async (accept) => {
    expect((await get('/long', accept)).headers.get('content-encoding')).toBe('gzip')
  },
)

test('a small body stays plain: it would only grow', async () => {
  const answer = await get('/small')
  expect(answer.headers.has('content-encoding')).toBe(false)
  expect(await answer.text()).toBe('kecil')
})

test('what was compressed when it was built is not compressed twice', async () => {
  const bytes = await bytesOf(await get('/built'))
  expect(bytes).toEqual(READY)
})

test.each(['/picture', '/huge'])('%s goes out as it is, to the last byte', async (path) => {
  const answer = await get(path)
  expect(answer.headers.has('content-encoding')).toBe(false)
  expect(await answer.text()).toBe(path === '/huge' ? HUGE : LONG)
})

test('a stream is handed on before it ends', async () => {
  const answer = await get('/endless')
  const reader = answer.body?.getReader()
  expect((await reader?.read())?.done).toBe(false)
  await reader?.cancel()
})

test('what else an answer varies by is kept', async () => {
  expect((await get('/vary')).headers.get('vary')).toBe('Cookie, Accept-Encoding')
})

test('no body stays no body', async () => {
  expect((await get('/nothing')).status).toBe(204)
  const head = await get('/long', 'gzip', 'HEAD')
  expect(await head.text()).toBe('')
  expect(head.headers.has('content-encoding')).toBe(false)
})
