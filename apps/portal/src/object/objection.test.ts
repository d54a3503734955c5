import { describe, expect, test } from 'vitest'
import { CASES } from '../testing/cases.ts'
import { OBJECTED, type ObjectedName } from '../testing/objected-cases.ts'
import { OBJECTION_NAMES, type ObjectionName, OBJECTIONS } from '../testing/objections.ts'
import { portalOf } from '../testing/portal-of.ts'

const PATH = `/lacak/keberatan/${OBJECTIONS.registered.id}`
const pageOf = (name: ObjectionName) => portalOf({ objection: OBJECTIONS[name] }).get(PATH)
const caseOf = (name: ObjectedName) => portalOf({ view: OBJECTED[name] }).get('/lacak/permohonan')

describe('an objection in every state', () => {
  test.each<[ObjectionName, string]>([
    ['registered', 'Keberatan Anda sudah kami terima'],
    ['in-process', 'Keberatan Anda sedang diperiksa Atasan PPID'],
    ['silent', 'Keberatan Anda belum kami tanggapi sampai batasnya'],
    ['granted', 'Keberatan Anda dikabulkan'],
    ['granted-in-part', 'Keberatan Anda dikabulkan sebagian'],
    ['refused', 'Keberatan Anda tidak dikabulkan'],
    ['withdrawn', 'Anda sudah mencabut keberatan ini'],
  ])('%s is a sentence: %s', async (name, sentence) => {
    const page = await pageOf(name)
    expect([page.status, page.h1]).toEqual([200, sentence])
  })

  test('waiting, it tells the date, what is left, and from when the commission may be asked', async () => {
    const { text, html } = await pageOf('in-process')
    expect(text).toContain(
      'Atasan PPID menjawab paling lambat Senin, 30 November 2026 25 hari kerja lagi.',
    )
    expect(html).toContain('<aside class="next"')
    expect(text).toContain('Mulai Selasa, 1 Desember 2026 Sampai Jumat, 18 Desember 2026')
    expect(text).toContain('Kenapa tanggal ini?')
  })

  test('entered in the register later, both starts stand with the one we keep to', async () => {
    const { text } = await pageOf('registered-later')
    expect(text).toMatch(/Senin, 30 November 2026 Dihitung dari .* Tanggal ini yang kami pakai\./)
    expect(text).toContain('Rabu, 2 Desember 2026 Dihitung dari hari keberatan dicatat')
  })

  test('silent, it says so at once, with our apology and the way to the commission before the strip', async () => {
    const { text, html } = await pageOf('silent')
    expect(text).toContain('Mulai Selasa, 1 Desember 2026 Anda boleh ke Komisi Informasi.')
    expect(text).toContain('Batas tanggapan atas keberatan Senin, 30 November 2026 Sudah lewat 2')
    expect(html.indexOf('class="next strong"')).toBeLessThan(html.indexOf('class="strip'))
    expect(text).toContain('Senin, 30 November 2026 Batas tanggapan atas keberatan lewat')
  })

  test('granted, the duty to answer lives again with its own date', async () => {
    const { text, html } = await pageOf('granted')
    expect(text).toContain('Jawaban baru paling lambat Jumat, 4 Desember 2026.')
    expect(text).toContain('Surat tanggapan 800/7/KEB/2026, 20 November 2026')
    expect(html).toContain('href="/lacak/permohonan"')
    expect(html).toContain('<aside class="next"')
  })

  test('refused, each ground has its reply, and the way to the commission is open until a day', async () => {
    const { text, html } = await pageOf('refused')
    expect(text).toContain('Jawaban atas alasan a. Baris kedua.')
    expect(text).toContain('Jawaban atas alasan e.')
    expect(text).toContain('188/14/KPTS/2025, 3 November 2025')
    expect(text).toContain('sampai Kamis, 10 Desember 2026.')
    expect(html).toContain('class="next strong"')
  })

  test('answered late, it says so', async () => {
    expect((await pageOf('answered-late')).text).toContain('Tanggapan ini terlambat')
    expect((await pageOf('refused')).text).toContain('Dijawab pada hari kerja ke-24')
  })

  test('a dispute stands with its stage and number', async () => {
    const { text } = await pageOf('disputed')
    expect(text).toContain('Tahap Mediasi')
    expect(text).toContain('012/XII/KI-JATIM-PS/2026')
    expect(text).toContain('Hak Anda berikutnya Mengikuti sidang Komisi Informasi')
  })

  test('without a request nothing leads to one', async () => {
    for (const name of ['periodic', 'periodic-granted'] as const) {
      const { html, text } = await pageOf(name)
      expect(html).not.toContain('href="/lacak/permohonan"')
      expect(text).not.toContain('Tanda terima permohonan')
    }
    expect((await pageOf('periodic-granted')).text).toContain('wajib kami umumkan')
  })

  test.each(OBJECTION_NAMES)('%s names no one of the office', async (name) => {
    expect((await pageOf(name)).text).not.toContain('person_')
  })

  test('closed in this browser, it leads to number and code; an address of another kind is none', async () => {
    const { get } = portalOf({ isOpen: false })
    expect((await get(PATH)).location).toBe('/lacak?kabar=tertutup')
    expect((await portalOf().get('/lacak/keberatan/req_1')).status).toBe(404)
  })
})

describe('the request that was objected to', () => {
  test('shows the objection with its date, in its way too, and offers no second one', async () => {
    const { text, html } = await caseOf('objected to a refusal')
    expect(text).toContain('Atasan PPID menjawab paling lambat Senin, 30 November 2026')
    expect(text).toContain('Alasannya kami tulis di bawah. Keberatan Anda tercatat.')
    expect(text).toContain('Senin, 19 Oktober 2026 Anda mengajukan keberatan')
    expect(html).toContain(`href="${PATH}"`)
    expect(html).not.toContain('href="/keberatan/permohonan"')
  })

  test('late, it no longer says that one may object', async () => {
    const { text } = await caseOf('objected to silence')
    expect(text).toContain('Keberatan Anda tercatat, dan kami tetap wajib menjawab.')
  })

  test('with the objection unanswered, the way to the commission is the next right', async () => {
    const { text, html } = await caseOf('objection unanswered')
    expect(text).toContain('Keberatan Anda belum kami tanggapi sampai batasnya')
    expect(html).toContain('class="next strong"')
    expect(text).toContain('Ajukan sengketa ke Komisi Informasi Sampai Jumat, 18 Desember 2026')
  })

  test('with the objection granted, the decision stands and our own limit runs again', async () => {
    const { text } = await caseOf('objection granted')
    expect(text).toContain('Keputusan Dikabulkan seluruhnya')
    expect(text).toContain('Jawaban tertulis paling lambat')
  })

  test('a grant stands before the duty that it renews, also on one day', async () => {
    const view = OBJECTED['objection granted']
    const reopened = { version: 9, type: 'reopened', on: '2026-11-20', unitName: null, data: {} }
    const { get } = portalOf({ view: { ...view, timeline: [...view.timeline, reopened] } })
    const { text } = await get('/lacak/permohonan')
    const granted = text.indexOf('Atasan PPID menjawab keberatan Anda')
    expect(granted).toBeGreaterThan(-1)
    expect(text.indexOf('jadi kami wajib menjawab lagi')).toBeGreaterThan(granted)
  })

  test('with the objection withdrawn, one may object again', async () => {
    expect((await caseOf('objection withdrawn')).html).toContain('href="/keberatan/permohonan"')
  })

  test('with a dispute, its stage is told', async () => {
    const { text } = await caseOf('objection disputed')
    expect(text).toContain('Sengketa di Komisi Informasi Mediasi')
    expect(text).toContain('Kamis, 10 Desember 2026 Anda ke Komisi Informasi')
  })
})

describe('withdrawing an objection', () => {
  test('is asked once more, then done', async () => {
    const { get, post, record } = portalOf()
    expect((await get(`${PATH}/cabut`)).h1).toBe('Cabut keberatan ini?')
    const page = await post(`${PATH}/cabut`, { version: '2', reason: 'Sudah dapat.' })
    expect([page.status, page.location]).toEqual([303, `${PATH}?kabar=cabut`])
    expect(record.acts).toEqual([
      { act: 'withdrawal', body: { version: 2, reason: 'Sudah dapat.' } },
    ])
    expect((await get(page.location)).text).toContain('Keberatan sudah dicabut')
  })

  test('is not offered once it has ended, and pressed twice shows the objection', async () => {
    const { get, post, record } = portalOf({ objection: OBJECTIONS.withdrawn })
    expect((await get(PATH)).html).not.toContain('/cabut"')
    expect((await get(`${PATH}/cabut`)).location).toBe(PATH)
    expect((await post(`${PATH}/cabut`, { version: '2' })).location).toBe(PATH)
    expect(record.acts).toEqual([])
  })

  test('refused, says why and keeps the reason', async () => {
    const { post } = portalOf({ refuse: { act: 'stale' } })
    const page = await post(`${PATH}/cabut`, { version: '2', reason: 'Sudah dapat.' })
    expect(page.status).toBe(409)
    expect(page.html).toContain('Sudah dapat.</textarea>')
    const long = await portalOf().post(`${PATH}/cabut`, {
      version: 'x',
      reason: 'x'.repeat(10_000),
    })
    expect(long.status).toBe(422)
    expect(long.html).toContain('x'.repeat(10_000))
  })
})

test('hostile text of an objection is shown as text', async () => {
  const hostile = `"><script>alert(1)</script>'&lt;b onload=y>`
  const objection = {
    ...OBJECTIONS.refused,
    reason: hostile,
    purpose: hostile,
    registerNumber: hostile,
    answer: OBJECTIONS.refused.answer && {
      ...OBJECTIONS.refused.answer,
      letter: { number: hostile, date: '2026-11-20' },
      replies: [{ ground: 'a' as const, text: hostile }],
    },
  }
  const page = await portalOf({ objection }).get(PATH)
  expect(page.html).not.toMatch(/<script|<b /)
  const view = { ...CASES.refused, purpose: hostile, details: hostile, registerNumber: hostile }
  expect((await portalOf({ view }).get('/keberatan/permohonan')).html).not.toMatch(/<script|<b /)
})
