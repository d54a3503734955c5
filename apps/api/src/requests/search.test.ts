import type { RequestPage } from '@terang/contract/request-views'
import { calendarDate } from '@terang/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asked, bodyOf, call, did, problemOf } from '../testing/calls.ts'
import { laidExemption } from '../testing/exempting.ts'
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

let house: TestApi
const ids: string[] = []
const QUESTIONS = [
  'Anggarannya berapa untuk rehabilitasi panti di Kabupaten Malang?',
  'Daftar penerima bantuan kafé warga tahun 2025 beserta jumlahnya.',
  'Laporan keuangan UPT dan laporan kegiatan tahun 2024.',
  'Keuangan desa: laporan realisasi triwulan pertama tahun 2025.',
]
beforeAll(async () => {
  house = await openTestApi()
  for (const [index, details] of QUESTIONS.entries()) {
    house.clock.now = morningOf(`2026-03-0${index + 2}`)
    ids.push((await asked(house, { details })).id)
  }
  await asked(house, {
    details: 'Anggaran dinas lain yang tidak boleh ketemu.',
    agencyId: HOUSE.other.id,
  })
  const [first = '', second = ''] = ids
  for (const id of [first, second]) await did(house, id, { as: DESK, act: 'completeness' })
  const unitId = HOUSE.dinas.units[0]
  await did(house, first, { as: DESK, act: 'assignment', body: { unitId } })
  await did(house, first, {
    as: UNIT_A,
    act: 'reply',
    body: { text: 'Dokumen pelaksanaan ada di lemari arsip.' },
  })
})
afterAll(() => house.close())

const search = async (q: string, as = DESK, more = ''): Promise<RequestPage> =>
  bodyOf<RequestPage>(
    await call(house, `/requests?q=${encodeURIComponent(q)}${more}`, undefined, { as }),
    200,
  )

const found = async (q: string, as = DESK, more = '') =>
  (await search(q, as, more)).rows.map((row) => ids.indexOf(row.id))

describe('an officer finds', () => {
  test.each([
    ['what was asked, by the beginning of a word', 'anggar', [0]],
    ['whatever the accents and the case', 'KAFE', [1]],
    ['with an accent where none is written', 'mâlang', [0]],
    ['the words of an answer', 'lemari arsip', [0]],
    ['the newest first', 'laporan keuangan', [3, 2]],
    ['a phrase only where it stands so', '"laporan keuangan"', [2]],
    ['a register number', '0003/PPID/III/2026', [2]],
    ['a register number without its zeros', '3/PPID', [2]],
    ['a register number by its sequence alone', '4', [3]],
    ['nothing where one of the words is missing', 'laporan gajah', []],
    ['nothing of another agency', 'ketemu', []],
  ])('%s', async (_what, q, expected) => {
    expect(await found(q)).toEqual(expected)
  })

  test('closed cases too, since a search asks for no standing', async () => {
    const { id } = await asked(house, { details: 'Permohonan yang akan dicabut: selasar timur.' })
    await did(house, id, { as: DESK, act: 'withdrawal', body: { reason: 'Salah alamat surat.' } })
    expect((await search('selasar')).rows.map((row) => row.id)).toEqual([id])
    expect((await search('salah alamat', DESK, '&tab=open')).rows[0]?.id).toBe(id)
  })

  test('the decree of a refusal by its number', async () => {
    const id = ids[1] ?? ''
    const decree = { number: '188/45/KEP/2026', date: calendarDate('2026-03-02') }
    const body = {
      extent: 'whole',
      exemptionId: await laidExemption(house, { decree }),
      consideration: 'Rahasia pribadi penerima.',
    }
    await did(house, id, { as: PPID, act: 'refusal-proposal', body })
    expect(await found('188/45/KEP')).toEqual([1])
    expect(await found('pribadi penerima')).toEqual([1])
  })

  test('how many there are, and the piece that each was found by', async () => {
    const { found: count, rows } = await search('lemari')
    expect(count).toEqual({ count: 1, more: false })
    expect(rows[0]?.excerpts.join(' ')).toContain('lemari arsip')
  })

  test('page after page, none twice', async () => {
    const first = await search('laporan', DESK, '&limit=1')
    expect(first.rows.map((row) => ids.indexOf(row.id))).toEqual([3])
    const more = `&limit=1&cursor=${first.nextCursor}`
    expect(await found('laporan', DESK, more)).toEqual([2])
  })

  test('inside the filters that are on', async () => {
    expect(await found('laporan', DESK, '&channel=letter')).toEqual([])
    expect(await found('anggaran', DESK, `&unitId=${HOUSE.dinas.units[0]}`)).toEqual([0])
    expect(await found('laporan', DESK, `&unitId=${HOUSE.dinas.units[0]}`)).toEqual([])
  })
})

describe('who may not read does not find', () => {
  test('a unit finds what it is asked about, once it is asked; another unit does not', async () => {
    const [, unitB] = HOUSE.dinas.units
    const { id } = await asked(house, { details: 'Salinan dokumen perjanjian kuil tua.' })
    await did(house, id, { as: DESK, act: 'completeness' })
    const seenBy = async (as: string) => (await search('kuil', as)).rows.map((row) => row.id)
    expect(await seenBy(UNIT_A)).toEqual([])
    await did(house, id, { as: DESK, act: 'assignment', body: { unitId: HOUSE.dinas.units[0] } })
    expect(await seenBy(UNIT_A)).toEqual([id])
    expect(await seenBy(person('unit', unitB))).toEqual([])
  })

  test('the list and the search agree for everybody who may list', async () => {
    for (const as of [DESK, PPID, SUPERIOR, UNIT_A]) {
      const listed = await bodyOf<RequestPage>(
        await call(house, '/requests?limit=100', undefined, { as }),
        200,
      )
      const open = listed.rows.map((row) => row.id).toSorted()
      const sought = (await search('penelitian', as, '&limit=100')).rows
      const openSought = sought.filter((row) => row.status !== 'withdrawn').map((row) => row.id)
      expect(openSought.toSorted(), as).toEqual(open)
    }
  })

  test('nobody without a session, and not in another agency', async () => {
    expect(await problemOf(call(house, '/requests?q=a'))).toMatchObject({ status: 401 })
    const other = `/requests?q=anggaran&agencyId=${HOUSE.other.id}`
    expect(await problemOf(call(house, other, undefined, { as: DESK }))).toMatchObject({
      status: 403,
    })
  })
})

describe('whatever is typed', () => {
  const SIGNS = [
    '"',
    '""',
    '"""',
    "'",
    '*',
    '**',
    '-',
    '--',
    '(',
    ')',
    '()',
    ':',
    'scope : krequest',
    '^',
    '+',
    'NEAR(a b)',
    'a AND',
    'OR',
    'NOT x',
    '{words} : a',
    'a" OR scope:"',
    ';',
    '%',
    '_',
    '\\',
    '/',
    '\u0000',
    '\u0001a',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301',
    '𞤀𞤁',
    'ꟊ',
    'ﷺ',
    '漢字',
    'مرحبا',
    'a\nb',
    'x'.repeat(200),
    '1 '.repeat(100),
    '"a" '.repeat(50),
    "'; drop table requests; --",
  ]
  test.each(SIGNS.map((q) => [q]))('%j is an answer, never an error', async (q) => {
    const { rows, found: count } = await search(q)
    expect(rows.length).toBeLessThanOrEqual(count?.count ?? 25)
  })

  test('operators of the index are words like any other', async () => {
    expect(await found('NOT anggaran')).toEqual([])
    expect(await found('krequest')).toEqual([])
    expect(await found('aagdinas')).toEqual([])
  })

  test('more than two hundred characters are bad input', async () => {
    const long = call(house, `/requests?q=${'x'.repeat(201)}`, undefined, { as: DESK })
    expect(await problemOf(long)).toMatchObject({
      status: 422,
      fields: { q: [{ code: 'too-long' }] },
    })
  })
})
