import type { UploadedFile } from '@terang/contract/files'
import type { RequestView, TrackingView } from '@terang/contract/request-views'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asked, bodyOf, call, cookieOf, did, problemOf, seen, versionOf } from '../testing/calls.ts'
import { DECREE, LAID, laidExemption } from '../testing/exempting.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  person,
  PPID,
  SUPERIOR,
  type TestApi,
  UNIT_A,
} from '../testing/house.ts'
import { pdfWith, textsOf, tonesIn } from '../testing/pdfs.ts'

let house: TestApi
let id: string
let receipt: Awaited<ReturnType<typeof asked>>
let original: Uint8Array
beforeAll(async () => {
  house = await openTestApi()
  await laidExemption(house)
  await laidExemption(house, { id: 'exm_other' })
  original = await pdfWith([
    [[72, 700, 'Kapasitas 40 orang']],
    [
      [72, 700, 'Siti Rahasia'],
      [72, 600, 'Ruang Melati'],
    ],
  ])
})
afterAll(() => house.close())

beforeEach(async () => {
  house.clock.now = morningOf('2026-03-12')
  receipt = await asked(house)
  ;({ id } = receipt)
  await did(house, id, { as: DESK, act: 'completeness' })
})

const BOX = { page: 2, left: 0.1, top: 0.14, width: 0.3, height: 0.04 }
const box = (changes: object = {}) => ({ ...BOX, exemptionId: LAID, ...changes })

const uploaded = async (
  bytes: Uint8Array | string = original,
  kind = 'material',
  name = 'laporan.pdf',
): Promise<UploadedFile> => {
  const address = `http://terang.test/api/files?kind=${kind}&name=${name}`
  const body = typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
  return bodyOf<UploadedFile>(
    await house.api.request(address, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-test-person': DESK },
      body,
    }),
    201,
  )
}
const tried = async (body: object, as = DESK) => {
  const version = await versionOf(house, id)
  return call(house, `/requests/${id}/blackout`, { version, ...body }, { as })
}
const problem = async (...of: Parameters<typeof tried>) => problemOf(tried(...of))
/** Blacks out a file of the desk and answers the id of the new one. */
const blackCopy = async (fileId: string, boxes = [box()]): Promise<string> => {
  const view = await bodyOf<RequestView>(await tried({ fileId, boxes }), 200)
  return view.blackouts.at(-1)?.fileId ?? ''
}
const consented = async () => {
  const body = {
    extent: 'part',
    exemptionId: LAID,
    exemptPart: 'Nama pada halaman 2.',
    consideration: 'Nama penghuni adalah rahasia pribadi.',
  }
  await did(house, id, { as: PPID, act: 'refusal-proposal', body })
  await did(house, id, { as: SUPERIOR, act: 'refusal-consent' })
}
const PART = {
  outcome: 'granted-in-part',
  withholding: 'exempt',
  supplyDays: 0,
  text: 'Kami berikan sebagian; nama dihitamkan.',
}
const notice = async (body: object) => {
  const version = await versionOf(house, id)
  return call(house, `/requests/${id}/answer`, { version, ...body }, { as: PPID })
}
const tracked = async (): Promise<TrackingView> => {
  const cookie = await cookieOf(house, receipt)
  return bodyOf<TrackingView>(await call(house, '/tracking', undefined, { cookie }), 200)
}
const fetched = async (fileId: string, by: { as?: string; cookie?: string }) =>
  call(house, `/requests/${id}/files/${fileId}`, undefined, by)

describe('a PDF of the case is blacked out (UU P22(7)e, Perki P50)', () => {
  test('the pages are shown as pictures to who may black out, and to nobody else', async () => {
    const file = await uploaded()
    const at = `/requests/${id}/files/${file.id}/pages`
    const sizes = await bodyOf<object>(await call(house, at, undefined, { as: PPID }), 200)
    expect(sizes).toEqual({ pages: [1, 2].map(() => ({ width: 595, height: 842 })) })
    const picture = await call(house, `${at}/2`, undefined, { as: DESK })
    expect(picture.headers.get('content-type')).toBe('image/png')
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect((await problemOf(call(house, `${at}/9`, undefined, { as: DESK }))).code).toBe(
      'page-unknown',
    )
    for (const as of [SUPERIOR, UNIT_A, person('ppid', HOUSE.other.desk)]) {
      const { status } = await call(house, at, undefined, { as })
      expect([403, 404]).toContain(status)
    }
    const cookie = await cookieOf(house, receipt)
    expect((await call(house, at, undefined, { cookie })).status).toBe(403)
  })

  test('a new file is made, the original stays as it was, and the record keeps page and exemption', async () => {
    const file = await uploaded()
    const fileId = await blackCopy(file.id, [box(), box({ top: 0.6 }), box({ page: 1 })])
    const view = await seen(house, id, DESK)
    expect(view.files.map(({ kind, name }) => [kind, name])).toEqual(
      expect.arrayContaining([
        ['material', 'laporan.pdf'],
        ['blacked-out', 'laporan (dihitamkan).pdf'],
      ]),
    )
    const rest = { exemptionId: LAID, letters: ['h'], decree: DECREE }
    expect(view.blackouts).toEqual([
      {
        fromFileId: file.id,
        fileId,
        pages: [
          { page: 1, boxes: 1, ...rest },
          { page: 2, boxes: 2, ...rest },
        ],
      },
    ])
    const { data, type } = view.history.at(-1) ?? {}
    expect(type).toBe('blacked-out')
    expect(data).toMatchObject({
      fileId: file.id,
      newFileId: fileId,
      boxes: [2, 2, 1].map((page) => ({ page, exemptionId: LAID })),
    })
    const kept = await fetched(file.id, { as: DESK })
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(original)
    const made = new Uint8Array(await (await fetched(fileId, { as: DESK })).arrayBuffer())
    expect(await textsOf(made)).toEqual([expect.any(String), 'Ruang Melati'])
    expect((await tonesIn(made, 2, BOX)).black).toBe(1)
  })

  test('neither original nor copy is the applicant’s before the answer; then the copy alone', async () => {
    const file = await uploaded()
    const fileId = await blackCopy(file.id)
    const cookie = await cookieOf(house, receipt)
    expect((await tracked()).files).toEqual([])
    expect((await fetched(fileId, { cookie })).status).toBe(404)
    await consented()
    expect((await notice({ ...PART, caseFileIds: [fileId] })).status).toBe(200)
    const { answer, files, timeline } = await tracked()
    expect(answer).toMatchObject({ withheldOn: [{ page: 2, fileId }], exemptionId: LAID })
    expect(files.map((one) => one.id)).toEqual([fileId])
    expect(timeline.map(({ type }) => type)).not.toContain('blacked-out')
    const given = await fetched(fileId, { cookie })
    expect(await textsOf(new Uint8Array(await given.arrayBuffer()))).toEqual([
      'Kapasitas 40 orang',
      'Ruang Melati',
    ])
    expect((await fetched(file.id, { cookie })).status).toBe(404)
  })

  test('no box, one that leaves the page, a page that is not there, and one without a reason', async () => {
    const { id: fileId } = await uploaded()
    expect((await problem({ fileId, boxes: [] })).code).toBe('nothing-blacked-out')
    const outside = await problem({ fileId, boxes: [box({ left: 0.8 })] })
    expect(outside.fields).toEqual({ 'boxes.0': [{ code: 'outside-page' }] })
    expect((await problem({ fileId, boxes: [box({ page: 3 })] })).code).toBe('page-unknown')
    expect((await problem({ fileId, boxes: [box({ exemptionId: null })] })).code).toBe(
      'exemption-missing',
    )
    expect((await problem({ fileId, boxes: [box({ exemptionId: '😀' })] })).code).toBe(
      'exemption-missing',
    )
    const huge = Array.from({ length: 501 }, () => box())
    expect((await problem({ fileId, boxes: huge })).code).toBe('invalid-input')
    expect((await seen(house, id, DESK)).blackouts).toEqual([])
  })

  test('a file that is no PDF, a broken one, one of another case and an unknown one', async () => {
    const text = await uploaded('nama,kota', 'material', 'data.csv')
    const broken = await uploaded('%PDF-1.7\nrusak 😀 =1+1')
    expect((await problem({ fileId: text.id, boxes: [box()] })).code).toBe('not-a-pdf')
    expect((await problem({ fileId: broken.id, boxes: [box()] })).code).toBe('pdf-broken')
    const { id: here } = await uploaded()
    await blackCopy(here)
    ;({ id } = await asked(house))
    await did(house, id, { as: DESK, act: 'completeness' })
    expect((await problem({ fileId: here, boxes: [box()] })).code).toBe('not-found')
    expect((await problem({ fileId: 'file_none', boxes: [box()] })).code).toBe('not-found')
  })

  test('twice by a double click makes one copy, and a page that is old is stale', async () => {
    const { id: fileId } = await uploaded()
    const version = await versionOf(house, id)
    const body = { version, fileId, boxes: [box()] }
    const twice = await Promise.all(
      [1, 2].map(() => call(house, `/requests/${id}/blackout`, body, { as: DESK })),
    )
    expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await seen(house, id, DESK)).blackouts).toHaveLength(1)
  })
})

describe('what goes out with the answer', () => {
  const replied = async (name: string): Promise<string> => {
    const file = await uploaded(original, 'reply', name)
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: HOUSE.dinas.units[0] } })
    const body = { text: 'Data terlampir.', fileIds: [file.id] }
    await did(house, id, { as: UNIT_A, act: 'reply', body })
    return file.id
  }

  test('a file of a unit is chosen, not sent again; any other id is not', async () => {
    const fileId = await replied('data.pdf')
    const granted = { outcome: 'granted', supplyDays: 0, text: 'Kami berikan datanya.' }
    const strange = await problemOf(notice({ ...granted, caseFileIds: ['file_none'] }))
    expect(strange.fields).toEqual({ caseFileIds: [{ code: 'unknown-value' }] })
    expect((await tracked()).files).toEqual([])
    await bodyOf<RequestView>(await notice({ ...granted, caseFileIds: [fileId] }), 200)
    expect((await tracked()).files).toMatchObject([{ id: fileId, kind: 'answer' }])
  })

  test('a part that is exempt names its pages, and the original does not slip along', async () => {
    const fileId = await replied('data.pdf')
    const black = await blackCopy(fileId)
    await consented()
    const code = async (changes: object) => (await problemOf(notice({ ...PART, ...changes }))).code
    expect(await code({})).toBe('withheld-page-missing')
    expect(await code({ caseFileIds: [black, fileId] })).toBe('original-not-given')
    const granted = { outcome: 'granted', withholding: null }
    expect(await code({ ...granted, caseFileIds: [black] })).toBe('blacked-out-gives-part')
    expect(await code({ ...granted, caseFileIds: [fileId] })).toBe('original-not-meant')
    expect(await code({ pages: [0] })).toBe('invalid-input')
    const view = await bodyOf<RequestView>(await notice({ ...PART, pages: [5, 3] }), 200)
    expect(view.answer?.withheldOn).toEqual([
      { page: 3, fileId: null },
      { page: 5, fileId: null },
    ])
  })

  test('a box on an exemption that nobody consented to here does not go out', async () => {
    const { id: fileId } = await uploaded()
    const black = await blackCopy(fileId, [box({ exemptionId: 'exm_other' })])
    await consented()
    const sent = notice({ ...PART, caseFileIds: [black] })
    expect((await problemOf(sent)).code).toBe('exemption-not-consented')
  })
})

describe('what is public already', () => {
  const GRANTED = { outcome: 'granted', supplyDays: 0, text: 'Informasinya sudah tersedia.' }
  const link = 'https://dinsos.example.go.id/ppid/daftar'

  test('the applicant reads the link and the place; it counts as granted', async () => {
    const body = { ...GRANTED, isPublished: true, publicLink: link, publicPlace: 'Meja layanan' }
    const view = await bodyOf<RequestView>(await notice(body), 200)
    expect(view).toMatchObject({ outcome: 'granted', answer: { publicLink: link } })
    expect((await tracked()).answer).toMatchObject({
      publicLink: link,
      publicPlace: 'Meja layanan',
    })
  })

  test('without link and place, with a link that is none, and beside a refusal it is refused', async () => {
    const problemWith = (changes: object) => problemOf(notice({ ...GRANTED, ...changes }))
    expect((await problemWith({ isPublished: true })).code).toBe('public-place-missing')
    expect((await problemWith({ publicLink: link })).code).toBe('public-place-does-not-fit')
    const bad = await problemWith({ isPublished: true, publicLink: 'javascript:alert(1)' })
    expect(bad.fields).toEqual({ publicLink: [{ code: 'not-a-link' }] })
    const refused = { outcome: 'refused', withholding: 'not-documented', supplyDays: null }
    expect((await problemWith({ ...refused, isPublished: true, publicLink: link })).code).toBe(
      'public-place-does-not-fit',
    )
  })
})
