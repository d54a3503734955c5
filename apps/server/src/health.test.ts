import { openTestDb } from '@terang/db/test-db'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHealth } from './health.ts'
import { createWriteProbe } from './write-probe.ts'

let database: Awaited<ReturnType<typeof openTestDb>>
let time = 0
let condition = { draining: false }
beforeAll(async () => {
  database = await openTestDb('file')
})
afterAll(() => database.close())
beforeEach(() => {
  condition = { draining: false }
  time = 0
})

const health = (patience = 120_000) =>
  createHealth(database, condition, createWriteProbe(database, { now: () => time, patience }))

const written = async (): Promise<number> =>
  Number((await database.client.execute('PRAGMA user_version')).rows[0]?.[0])

const unwritable = async (work: () => Promise<void>): Promise<void> => {
  await database.client.execute('PRAGMA query_only = 1')
  await work()
  await database.client.execute('PRAGMA query_only = 0')
}

describe('/readyz', () => {
  test('is ready when the disk takes a write', async () => {
    const answer = await health().request('/readyz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ status: 'ready' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('is not ready when the disk takes none, and says when to ask again', async () => {
    await unwritable(async () => {
      const answer = await health().request('/readyz')
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('5')
      expect(await answer.json()).toEqual({ status: 'not-ready' })
    })
  })

  test('writes once in five seconds, however many ask', async () => {
    const app = health()
    const before = await written()
    await Promise.all(Array.from({ length: 50 }, async () => app.request('/readyz')))
    time = 4_999
    await app.request('/readyz')
    expect(await written()).toBe(before + 1)
    time = 5_000
    await app.request('/readyz')
    expect(await written()).toBe(before + 2)
  })

  test('notices within five seconds that the disk failed, and that it came back', async () => {
    const app = health()
    const statusAt = async (at: number) => {
      time = at
      return (await app.request('/readyz')).status
    }
    expect(await statusAt(0)).toBe(200)
    await unwritable(async () => {
      expect(await statusAt(4_000)).toBe(200)
      expect(await statusAt(5_000)).toBe(503)
    })
    expect(await statusAt(10_000)).toBe(200)
  })

  test('is not ready behind a writer that does not end', async () => {
    const release = Promise.withResolvers<void>()
    const writing = database.write(() => release.promise)
    expect((await health(1).request('/readyz')).status).toBe(503)
    release.resolve()
    await writing
  })

  test('is not ready while the server drains', async () => {
    condition.draining = true
    expect((await health().request('/readyz')).status).toBe(503)
  })
})

test('/healthz says only that the process lives, whatever the disk does', async () => {
  condition.draining = true
  await unwritable(async () => {
    const before = await written()
    const answer = await health().request('/healthz')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ status: 'alive' })
    expect(await written()).toBe(before)
  })
})
