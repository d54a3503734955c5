import { deviceScript } from './ask/device-script.ts'
import { describe, expect, test } from 'vitest'
import { CASES } from './testing/cases.ts'
import { portalOf } from './testing/portal-of.ts'
import { ANSWERS, lastOf, sending, walkTo } from './testing/walk.ts'

const HOSTILE = `"><script>alert(1)</script>'&lt;b style="x" onload=y>`

describe('hostile text', () => {
  test('typed into a form comes back as text', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'informasi'))
    const page = await portal.post('/ajukan/informasi', { details: HOSTILE, sealed, go: 'next' })
    const bare = page.html.replace(`<script>${deviceScript}</script>`, '')
    expect(bare).not.toMatch(/<script|<b /)
    expect(page.text).toContain(HOSTILE)
  })

  test('from the record is shown as text, also in names of files', async () => {
    const view = {
      ...CASES.granted,
      details: HOSTILE,
      purpose: HOSTILE,
      registerNumber: HOSTILE,
      files: CASES.granted.files.map((file) => ({ ...file, name: HOSTILE })),
    }
    const page = await portalOf({ view }).get('/lacak/permohonan')
    expect(page.html).not.toMatch(/<script|<b /)
  })

  test.each([
    ['emoji', '😀'.repeat(2500)],
    ['one word', 'x'.repeat(10_000)],
    ['null bytes', 'Data\u0000panti\u0007 tahun 2025'],
    ['a lone surrogate', 'Data panti \ud800 tahun 2025'],
  ])('%s is a page, never a failure', async (_name, details) => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'informasi'))
    const answers = { ...ANSWERS.informasi, details, sealed, go: 'next' }
    const page = await portal.post('/ajukan/informasi', answers)
    expect([200, 422]).toContain(page.status)
  })

  test('5,000 letters are taken, one more is told with the limit', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'informasi'))
    const send = (details: string) =>
      portal.post('/ajukan/informasi', { ...ANSWERS.informasi, details, sealed, go: 'next' })
    expect((await send('é'.repeat(5000))).status).toBe(200)
    const page = await send('é'.repeat(5001))
    expect(page.text).toContain('paling banyak 5.000 huruf')
    expect(page.html).toContain('é'.repeat(5001))
  })

  test('unknown fields, unknown steps and repeated fields change nothing', async () => {
    const { portal, post } = portalOf()
    expect((await post('/ajukan/lain', {})).status).toBe(404)
    expect((await post('/ajukan/informasi', { go: 'nowhere', extra: 'x' })).status).toBe(422)
    const body = 'details=a&details=b&go=next'
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await portal.request('/ajukan/informasi', { method: 'POST', body, headers })
    expect(response.status).toBe(422)
  })
})

describe('forms of other sites', () => {
  test.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }])(
    'are not taken: %o',
    async (headers: Record<string, string>) => {
      const { post, record } = portalOf({ view: CASES['in-process'] })
      const page = await post('/lacak/cabut', { version: '3' }, headers)
      expect(page.status).toBe(403)
      expect(page.text).toContain('Kiriman ini datang dari situs lain')
      expect(record.acts).toEqual([])
    },
  )

  test.each([
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost' },
    { origin: 'https://terang.example', host: 'terang.example' },
  ])('our own are: %o', async (headers: Record<string, string>) => {
    const { post } = portalOf({ view: CASES['in-process'] })
    expect((await post('/lacak/cabut', { version: '3' }, headers)).status).toBe(303)
  })
})

describe('what can go wrong', () => {
  test('an address that does not exist says so, in its language', async () => {
    const { get } = portalOf()
    const page = await get('/en/nothing/here')
    expect([page.status, page.h1]).toEqual([404, 'This page does not exist'])
  })

  test('a busy record is an honest 503 with a time to come back', async () => {
    const { get } = portalOf({ refuse: { read: 'overloaded' } })
    const page = await get('/lacak/permohonan')
    expect([page.status, page.h1]).toEqual([503, 'Layanan sedang sangat sibuk'])
    expect(page.headers.get('retry-after')).toBe('10')
  })

  test('a defect is a page with its number, never a stack', async () => {
    const { get } = portalOf({ refuse: { read: 'internal' } })
    const page = await get('/lacak/permohonan')
    expect(page.status).toBe(500)
    expect(page.text).toContain('Nomor kejadian: req-1.')
    expect(page.text).not.toMatch(/ApiProblem|Error|\.tsx?/)
  })

  test('what nobody foresaw is a page too, and is written to the log', async () => {
    const { get, failures } = portalOf({ view: { ...CASES.late, timeline: [null!] } })
    const page = await get('/lacak/permohonan')
    expect([page.status, page.h1]).toEqual([500, 'Ada kesalahan pada sistem kami'])
    expect(failures).toHaveLength(1)
  })

  test('a form longer than anybody types is told so', async () => {
    const page = await portalOf().post('/ajukan/informasi', { details: 'x'.repeat(2_000_000) })
    expect(page.status).toBe(413)
  })

  test('while the record cannot say whose portal it is, the page says it is busy', async () => {
    const page = await portalOf({ refuse: { agencies: 'overloaded' } }).get('/')
    expect(page.status).toBe(503)
    expect(page.text).toContain('Layanan sedang sangat sibuk')
  })

  test('once known, whose portal it is outlives a busy record', async () => {
    const { get, record } = portalOf()
    await get('/')
    record.refuse = { agencies: 'overloaded' }
    expect((await get('/')).status).toBe(200)
  })

  test('an empty store has pages too', async () => {
    const { get } = portalOf({ agencies: { agencies: [], primaryAgencyId: null, demo: false } })
    for (const path of ['/', '/ajukan', '/lacak', '/hitung', '/privasi']) {
      expect([path, (await get(path)).status]).toEqual([path, 200])
    }
  })

  test('no cookie is set before one is needed', async () => {
    const portal = portalOf()
    const pages = await walkTo(portal)
    expect(pages.flatMap(([, { headers }]) => headers.getSetCookie())).toEqual([])
    const sent = await portal.post('/ajukan/kirim', sending(lastOf(pages).sealed))
    expect(sent.headers.getSetCookie()).toHaveLength(1)
  })
})

test('a desk that has told no telephone yet is not shown an empty one', async () => {
  const told = portalOf()
  const agencies = told.record.agencies.agencies.map((agency) => ({ ...agency, phone: '' }))
  const page = await portalOf({ agencies: { ...told.record.agencies, agencies } }).get('/')
  expect((await told.get('/')).text).toContain('Telepon (031)')
  expect(page.text).not.toContain('Telepon')
  expect(page.text).toContain('ppid@dinsos.example')
})
