import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApi } from '@terang/api/app'
import { askInput } from '@terang/api/testing/inputs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSettings } from './env.ts'
import { start } from './start.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terang-start-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const started = () => start(readSettings({ DEMO: 'off', DATA_DIR: join(folder, 'data') }), silent)

const post = (api: ReturnType<typeof createApi>, path: string, body: object) =>
  api.request(`http://terang.test/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const house = (token: string | null) => ({
  token,
  agencyName: 'Dinas Sosial Provinsi',
  agencyShortName: 'Dinsos',
  name: 'Siti Aminah',
  email: 'siti@dinsos.test',
  password: 'kata sandi yang cukup panjang',
})

test('a first start without the demo gives one link, which makes one administrator once', async () => {
  const { database, deps, setUpToken } = await started()
  const api = createApi(deps)
  expect((await post(api, '/set-up', house(setUpToken))).status).toBe(201)
  expect((await post(api, '/set-up', house(setUpToken))).status).toBe(409)
  await database.close()
  const again = await started()
  expect(again.setUpToken).toBeNull()
  expect(await again.database.db.query.user.findMany()).toHaveLength(1)
  await again.database.close()
})

test('a link that nobody used ends when the next start makes another', async () => {
  const first = await started()
  await first.database.close()
  const second = await started()
  const api = createApi(second.deps)
  expect(second.setUpToken).not.toBe(first.setUpToken)
  expect((await post(api, '/set-up', house(first.setUpToken))).status).toBe(409)
  expect((await post(api, '/set-up', house(second.setUpToken))).status).toBe(201)
  await second.database.close()
})

test('only the owner of the process can look into the data', async () => {
  const { database } = await started()
  expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0)
  expect(statSync(join(folder, 'data', 'keys', 'ring.json')).mode & 0o377).toBe(0)
  await database.close()
})

test('a second process does not start on the same data', async () => {
  const { database } = await started()
  await expect(started()).rejects.toThrow(/already opened/)
  await database.close()
})

test('a lost key ring stops the start as soon as somebody’s identity lies under it', async () => {
  const first = await started()
  const api = createApi(first.deps)
  await post(api, '/set-up', house(first.setUpToken))
  const [agency] = await first.database.db.query.agencies.findMany()
  const asked = await post(api, '/requests', askInput({ agencyId: agency?.id ?? '' }))
  expect(asked.status).toBe(201)
  await first.database.close()
  rmSync(join(folder, 'data', 'keys'), { recursive: true })
  await expect(started()).rejects.toThrow(/key ring/)
})
