import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApiProblem, createClient, type Client } from './client.ts'
import { DESK, openTestApi, type TestApi } from './testing/house.ts'
import { askInput } from './testing/inputs.ts'

let house: TestApi
let client: Client
beforeAll(async () => {
  house = await openTestApi()
  client = createClient('http://terang.test/api', async (input, init) =>
    house.api.request(new Request(input, init)),
  )
})
afterAll(() => house.close())

test('the typed client asks, reads the case and does an act on it', async () => {
  const asked = await client.requests.index.$post({ json: askInput() })
  const { id } = await asked.json()
  const headers = { 'x-test-person': DESK }
  const read = await client.requests[':id'].$get({ param: { id } }, { headers })
  expect((await read.json()).status).toBe('registered')
  const done = await client.requests[':id'].completeness.$post(
    { param: { id }, json: { version: 1 } },
    { headers },
  )
  expect((await done.json()).status).toBe('in-process')
})

test('the typed client reads figures as figures', async () => {
  const answer = await client.statistics.index.$get({ query: { year: '2026' } })
  const { total, months } = await answer.json()
  expect([total.received, months.length]).toEqual([1, 3])
})

test('whatever goes wrong is thrown as a problem with its code', async () => {
  const list = client.requests.index.$get({ query: {} })
  await expect(list).rejects.toThrow(ApiProblem)
  await expect(list).rejects.toMatchObject({ problem: { status: 401, code: 'unauthenticated' } })
})

test('an answer that is no problem of ours is told as one', async () => {
  const behindProxy = createClient('http://terang.test/api', async () =>
    Promise.resolve(new Response('<h1>Bad gateway</h1>', { status: 503 })),
  )
  await expect(behindProxy.agencies.index.$get()).rejects.toMatchObject({
    problem: { status: 503, code: 'overloaded' },
  })
})
