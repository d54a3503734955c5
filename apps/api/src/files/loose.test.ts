import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UploadedFile } from '@terang/contract/files'
import { schema } from '@terang/db'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApi } from '../app.ts'
import { asked, call, problemOf } from '../testing/calls.ts'
import { DESK, openTestApi, type TestApi } from '../testing/house.ts'
import { askInput } from '../testing/inputs.ts'
import { purgeableBefore, purgeLooseFiles } from './loose.ts'
import { createLocalFileStore } from './store.ts'

let folder = ''
let house: TestApi
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'terang-loose-'))
  const store = createLocalFileStore(folder)
  house = await openTestApi({ files: { ...store, free: async () => Number.MAX_SAFE_INTEGER } })
  house.clock.now = UPLOADED
})
afterEach(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

const UPLOADED = '2026-03-12T03:00:00.000Z'
const A_DAY_LATER = '2026-03-13T03:00:00.000Z'
const TWO_DAYS_LATER = '2026-03-14T03:00:00.000Z'

const upload = () =>
  call(house, '/files?kind=identity&name=ktp.pdf', '%PDF-1.4\n%%EOF\n', {
    headers: { 'content-type': 'application/octet-stream' },
  })
const uploaded = async (): Promise<string> => UploadedFile.parse(await (await upload()).json()).id

const kept = async () => (await house.database.db.query.files.findMany()).map(({ id }) => id)
const bytes = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

const purge = () => purgeLooseFiles(house.deps, purgeableBefore(house.clock.now))

test('a file that nobody sent off goes after a day, its row and its bytes', async () => {
  await uploaded()
  await uploaded()
  house.clock.now = TWO_DAYS_LATER
  expect(await purge()).toBe(2)
  expect(await kept()).toEqual([])
  expect(bytes()).toEqual([])
  expect(await purge()).toBe(0)
})

test('a file of a case stays however old, and a fresh one may still be sent off', async () => {
  const used = await uploaded()
  const { id } = await asked(house, { identityFileId: used })
  house.clock.now = TWO_DAYS_LATER
  const fresh = await uploaded()
  expect(await purge()).toBe(0)
  expect((await kept()).toSorted()).toEqual([used, fresh].toSorted())
  expect((await call(house, `/requests/${id}/files/${used}`, undefined, { as: DESK })).status).toBe(
    200,
  )
  await asked(house, { identityFileId: fresh })
})

describe('an act at the same time', () => {
  const ask = (identityFileId: string) => call(house, '/requests', askInput({ identityFileId }))

  test('may still name the file up to a day after its upload, and the purge leaves it', async () => {
    const fileId = await uploaded()
    house.clock.now = A_DAY_LATER
    const [answer, purged] = await Promise.all([ask(fileId), purge()])
    expect([answer.status, purged]).toEqual([201, 0])
    expect(await kept()).toEqual([fileId])
    expect(bytes()).toEqual([fileId])
  })

  test('names a file later in vain, whether it is cleared away yet or not', async () => {
    const fileId = await uploaded()
    house.clock.now = '2026-03-13T03:00:00.001Z'
    expect(await purge()).toBe(0)
    expect(await problemOf(ask(fileId))).toMatchObject({
      status: 422,
      fields: { identityFileId: [{ code: 'unknown-value' }] },
    })
    house.clock.now = TWO_DAYS_LATER
    const [answer, purged] = await Promise.all([ask(fileId), purge()])
    expect([answer.status, purged]).toEqual([422, 1])
    expect(await house.database.db.query.requests.findMany()).toEqual([])
  })
})

test('a purge that broke off is finished by the next one', async () => {
  await uploaded()
  await uploaded()
  house.clock.now = TWO_DAYS_LATER
  let left = 1
  const files = {
    ...house.deps.files,
    remove: async (id: string) => {
      if (left === 0) throw new Error('the power went')
      left -= 1
      await house.deps.files.remove(id)
    },
  }
  const broken = purgeLooseFiles({ ...house.deps, files }, purgeableBefore(house.clock.now))
  await expect(broken).rejects.toThrow('the power went')
  expect(await purge()).toBe(2)
  expect(await kept()).toEqual([])
  expect(bytes()).toEqual([])
})

test('more files than one step takes all go', async () => {
  await uploaded()
  const [row] = await house.database.db.query.files.findMany()
  const copies = Array.from({ length: 450 }, (_, index) => ({ ...row!, id: `file_${index}` }))
  await house.database.db.insert(schema.files).values(copies)
  house.clock.now = TWO_DAYS_LATER
  expect(await purge()).toBe(451)
  expect(await kept()).toEqual([])
})

test('an upload that the database does not note leaves no bytes', async () => {
  const write = async () => {
    throw Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' })
  }
  const api = createApi({ ...house.deps, database: { ...house.database, write } })
  const answer = await api.request('http://terang.test/api/files?kind=identity&name=ktp.pdf', {
    method: 'POST',
    body: '%PDF-1.4\n%%EOF\n',
  })
  expect(answer.status).toBe(507)
  expect(bytes()).toEqual([])
})
