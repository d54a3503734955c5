import { askInput } from '@terang/api/testing/inputs'
import { openDb } from '@terang/db'
import { isSqldAvailable, openTestDb } from '@terang/db/test-db'
import { expect, test } from 'vitest'
import { openDoor, postJson } from './testing/door.ts'

test.skipIf(!isSqldAvailable())(
  'a database server that is gone is told as 503 on every way in, and as not ready',
  async () => {
    const server = await openTestDb('sqld')
    const database = openDb(server.url)
    const { base, close } = await openDoor({ deps: { database } })
    await server.close()
    for (const answer of [
      await fetch(`${base}/api/agencies`),
      await postJson(`${base}/api/requests`, askInput()),
      await fetch(`${base}/`),
      await fetch(`${base}/readyz`),
    ]) {
      expect([answer.url, answer.status]).toEqual([answer.url, 503])
      expect(answer.headers.get('retry-after')).toBeTruthy()
    }
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    await database.close()
    await close()
  },
)
