import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MAX_FILE_BYTES, UploadedFile } from '@terang/contract/files'
import { Receipt } from '@terang/contract/requests'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, problemOf } from '../testing/calls.ts'
import {
  DESK,
  HOUSE,
  openTestApi,
  person,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { askInput } from '../testing/inputs.ts'
import { createLocalFileStore } from './store.ts'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF kenari\n')
let folder = ''
let house: TestApi
let freeBytes: number | null = null

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'terang-files-'))
  const store = createLocalFileStore(folder)
  house = await openTestApi({
    files: { ...store, free: async () => freeBytes ?? Number.MAX_SAFE_INTEGER },
  })
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

const upload = (bytes: Buffer | ReadableStream, { kind = 'identity', name = 'ktp.pdf' } = {}) =>
  Promise.resolve(
    house.api.request(
      `http://terang.test/api/files?kind=${kind}&name=${encodeURIComponent(name)}`,
      { method: 'POST', body: bytes, duplex: 'half' } as RequestInit,
    ),
  )

const uploaded = async (...sent: Parameters<typeof upload>) =>
  UploadedFile.parse(await (await upload(...sent)).json())

const allBytes = (): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path)),
  )

describe('an upload', () => {
  test('is taken by its content, and lies on the disk only encrypted', async () => {
    const file = await uploaded(PDF)
    expect(file).toMatchObject({ mediaType: 'application/pdf', size: PDF.length })
    expect(allBytes().includes('kenari')).toBe(false)
  })

  test('loses the path and the quotes of its name', async () => {
    expect((await uploaded(PDF, { name: '..\\..\\k"t;p.pdf' })).name).toBe('k_t_p.pdf')
  })

  test.each([
    ['a page renamed', Buffer.from('<html><script>'), 'ktp.pdf', 415, 'unsupported-media'],
    ['a text as an identity paper', Buffer.from('abc'), 'ktp.txt', 415, 'unsupported-media'],
    ['nothing', Buffer.alloc(0), 'ktp.pdf', 422, 'invalid-input'],
  ])('of %s is refused', async (_what, bytes, name, status, code) => {
    expect(await problemOf(upload(bytes, { name }))).toMatchObject({ status, code })
  })

  test('longer than the limit is refused while it streams, and nothing stays of it', async () => {
    const before = allBytes().length
    const part = new Uint8Array(1024 * 1024)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(sent === 0 ? PDF : part)
        sent += 1
        if (sent > MAX_FILE_BYTES / part.length + 3) controller.close()
      },
    })
    expect(await problemOf(upload(endless))).toMatchObject({ status: 413, code: 'too-large' })
    expect(allBytes().length).toBe(before)
  })

  test('to a full disk is refused with a time to try again', async () => {
    freeBytes = 1024
    const answer = await upload(PDF)
    freeBytes = null
    expect(answer.status).toBe(507)
    expect(answer.headers.get('retry-after')).toBeTruthy()
  })
})

describe('an identity paper that came with a request', () => {
  const asked = async () => {
    const file = await uploaded(PDF)
    const input = { ...askInput(), identityFileId: file.id }
    const receipt = Receipt.parse(await (await call(house, '/requests', input)).json())
    return { file, path: `/requests/${receipt.id}/files/${file.id}`, input }
  }

  test('comes back byte for byte to the desk, as an attachment that may run nothing', async () => {
    const { path } = await asked()
    const answer = await call(house, path, undefined, { as: DESK })
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="ktp\.pdf"/)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  })

  test.each([
    ['the unit', UNIT_A, 404],
    ['the Atasan PPID', SUPERIOR, 404],
    ['the commission', person('commission', HOUSE.dinas.desk), 403],
    ['an administrator', person('admin', HOUSE.dinas.desk), 403],
    ['the desk of another agency', person('officer', HOUSE.other.desk), 404],
  ])('is not there for %s', async (_who, as, status) => {
    const { path } = await asked()
    expect((await call(house, path, undefined, { as })).status).toBe(status)
  })

  test('cannot be attached a second time', async () => {
    const { input } = await asked()
    expect(await problemOf(call(house, '/requests', input))).toMatchObject({
      status: 422,
      fields: { identityFileId: [{ code: 'unknown-value' }] },
    })
  })
})

test('a stored file that was cut, changed or moved to another id does not open', async () => {
  const store = createLocalFileStore(join(folder, 'alone'))
  const key = Buffer.alloc(32, 7)
  const long = Buffer.alloc(200_000, 'terang')
  const source = async function* () {
    yield long
  }
  await store.put('file_one', source(), key)
  const read = async (id: string, by: Buffer) => {
    const parts: Uint8Array[] = []
    for await (const part of store.read(id, by)) parts.push(part)
    return Buffer.concat(parts)
  }
  expect(await read('file_one', key)).toEqual(long)
  await expect(read('file_one', Buffer.alloc(32, 8))).rejects.toThrow()
  const { copyFileSync, mkdirSync, truncateSync } = await import('node:fs')
  const path = join(folder, 'alone', 'ne', 'file_one')
  mkdirSync(join(folder, 'alone', 'wo'), { recursive: true })
  copyFileSync(path, join(folder, 'alone', 'wo', 'file_two'))
  await expect(read('file_two', key)).rejects.toThrow()
  truncateSync(path, 7 + 2 * (64 * 1024 + 16))
  await expect(read('file_one', key)).rejects.toThrow()
})
