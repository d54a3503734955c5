import { CaseDrillPage } from '@terang/contract/statistics'
import { schema } from '@terang/db'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, did, problemOf } from '../testing/calls.ts'
import { COMMISSION, drilled, figuresOf } from '../testing/figures.ts'
import {
  DESK,
  HOUSE,
  morningOf,
  openTestApi,
  PPID,
  SUPERIOR,
  type TestApi,
} from '../testing/house.ts'
import { CANARY } from '../testing/inputs.ts'
import {
  answerBody,
  askedOn,
  didObject,
  objected,
  objectInput,
  refusedRequest,
  silentRequest,
} from '../testing/objecting.ts'

let house: TestApi
beforeAll(async () => {
  house = await openTestApi()
  const refused = await refusedRequest(house)
  house.clock.now = morningOf('2026-03-17')
  const input = await objectInput(house, refused.receipt.id, { groundFoundOn: '2026-03-12' })
  const { id } = await objected(house, input, { cookie: await refused.cookie() })
  await didObject(house, id, { as: DESK, act: 'assignment', body: { deciderId: SUPERIOR } })
  house.clock.now = morningOf('2026-03-26')
  const body = answerBody('granted', { a: 'Dapat dihitamkan.' })
  await didObject(house, id, { as: SUPERIOR, act: 'answer', body })
  const answer = { outcome: 'granted', supplyDays: 1, text: 'Informasi kami berikan.' }
  await did(house, refused.receipt.id, { as: PPID, act: 'answer', body: answer })
  const withdrawn = await askedOn(house, '2026-03-27')
  await did(house, withdrawn.receipt.id, { as: DESK, act: 'withdrawal' })
  await silentRequest(house)
})
afterAll(() => house.close())

const brief = async (query: string) =>
  (await drilled(house, query)).map(({ registerNumber, outcome, overturned }) => [
    registerNumber.slice(0, 4),
    outcome,
    overturned,
  ])

test('a refusal that was overturned stays behind its figure, beside the grant that followed', async () => {
  expect(await brief('figure=refused&year=2026&month=3')).toEqual([['0001', 'refused', true]])
  expect(await brief('figure=granted&year=2026')).toEqual([['0001', 'granted', false]])
  expect(await brief('figure=reopened&year=2026&month=3')).toEqual([['0001', 'refused', true]])
  expect(await brief('figure=notice-on-time')).toEqual([
    ['0001', 'granted', false],
    ['0001', 'refused', true],
  ])
})

test('what was received is listed with the outcome that stands', async () => {
  expect(await brief('figure=received&year=2026&month=3')).toEqual([
    ['0002', 'withdrawn', false],
    ['0003', null, false],
    ['0001', 'granted', false],
  ])
  expect(await brief('figure=received&year=2025')).toEqual([])
  expect(await brief(`figure=received&agencyId=${HOUSE.other.id}`)).toEqual([])
})

test('who waits is asked of today, and told with the days that passed', async () => {
  const [waiting] = await drilled(house, 'figure=silence')
  expect(waiting).toEqual({
    agency: { id: HOUSE.dinas.id, name: 'Dinas ag_dinas', shortName: 'ag_dinas' },
    registerNumber: '0003/PPID/III/2026',
    receivedIn: '2026-03',
    unit: null,
    channel: 'portal',
    status: 'in-process',
    outcome: null,
    outcomeIn: null,
    overturned: false,
    workingDays: 11,
    timing: null,
    lateSafe: true,
    latePerki: true,
  })
  expect((await figuresOf(house)).now.silenceSafe).toBe(1)
})

test('an incomplete request whose days are over waits for nobody, before the job notes it too', async () => {
  const { receipt } = await askedOn(house, '2026-03-12')
  const letter = {
    missing: ['identity-proof'],
    explanation: 'Mohon kirim foto KTP.',
    deliveredOn: '2026-03-12',
  }
  await did(house, receipt.id, { as: DESK, act: 'incompleteness', body: letter })
  house.clock.now = morningOf('2026-04-06')
  const { now } = await figuresOf(house)
  expect(now).toMatchObject({ silenceSafe: 1, inProcess: 2 })
  expect(await drilled(house, 'figure=silence')).toHaveLength(1)
  expect(await drilled(house, 'figure=in-process', 1)).toHaveLength(2)
})

test('a page has no word that somebody wrote and nothing of a person', async () => {
  const answer = await call(house, '/statistics/cases', undefined, { as: COMMISSION })
  const text = await answer.text()
  expect(CaseDrillPage.safeParse(JSON.parse(text)).success).toBe(true)
  expect(text).not.toMatch(/title|details|purpose|penyaluran/i)
  for (const secret of Object.values(CANARY)) expect(text).not.toContain(secret)
})

test.each([
  ['month=3', 'year'],
  ['year=2026&month=13', 'month'],
  ['figure=applicant', 'figure'],
  ['cursor=%00', 'cursor'],
  ['cursor=MjAyNi0wMy0xMiBhZ18x', 'cursor'],
  ['limit=0', 'limit'],
])('?%s is bad input', async (query, field) => {
  const answer = call(house, `/statistics/cases?${query}`, undefined, { as: COMMISSION })
  const problem = await problemOf(answer)
  expect(problem).toMatchObject({ status: 422, code: 'invalid-input' })
  expect(Object.keys(problem.fields ?? {})).toEqual([field])
})

describe('as CSV', () => {
  const rowsOf = async (path: string, as?: string) => {
    const answer = await call(house, path, undefined, as === undefined ? {} : { as })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.csv"/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text.endsWith('\r\n')).toBe(true)
    return text.trimEnd().split('\r\n')
  }

  test('each figure stands with its meaning and its article, and nothing is "–"', async () => {
    const rows = await rowsOf(`/statistics?agencyId=${HOUSE.dinas.id}&format=csv`)
    expect(rows[0]).toMatch(/^Angka,Arti,Dasar,Tahun 2026,Januari 2026,.*,April 2026,Meja layanan$/)
    expect(rows[1]).toMatch(
      /^Diterima,"Permohonan yang diterima[^"]+",Pasal 22 ayat \(4\) UU 14\/2008; Pasal 57 [^,]+,4,0,0,4,0,4$/,
    )
    const median = rows.find((row) => row.startsWith('Median hari kerja,'))
    expect(median).toMatch(/,0,–,–,0,–,0$/)
    expect(new Set(rows.map((row) => row.replaceAll(/"[^"]*"/g, '').split(',').length)).size).toBe(
      1,
    )
  })

  test('the agencies stand side by side, in English too', async () => {
    const rows = await rowsOf('/statistics/agencies?format=csv&language=en&year=2026', COMMISSION)
    expect(rows[0]).toBe('Figure,Meaning,Basis,Dinas ag_dinas,Dinas ag_lain,All agencies')
    expect(rows.find((row) => row.startsWith('Objections granted,'))).toMatch(/,1,0,1$/)
  })

  test('the cases come all at once, in words', async () => {
    const rows = await rowsOf('/statistics/cases?format=csv&figure=refused', COMMISSION)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toBe(
      'Dinas ag_dinas,0001/PPID/III/2026,Maret 2026,–,Lewat portal,"Sudah dijawab, belum diserahkan",Ditolak,Maret 2026,ya,0,tidak,tidak',
    )
  })

  test('a name that a spreadsheet would run stays a name', async () => {
    const { db } = house.database
    const name = '=HYPERLINK("http://contoh.test";"Klik, di sini")'
    await db.update(schema.agencies).set({ name }).where(eq(schema.agencies.id, HOUSE.other.id))
    const [header] = await rowsOf('/statistics/agencies?format=csv', COMMISSION)
    expect(header).toContain(`,"'=HYPERLINK(""http://contoh.test"";""Klik, di sini"")",`)
  })
})

test('while the cases become a table, somebody else has a turn', async () => {
  let hadTurn = false
  setImmediate(() => {
    hadTurn = true
  })
  await call(house, '/statistics/cases?format=csv', undefined, { as: COMMISSION })
  expect(hadTurn).toBe(true)
})
