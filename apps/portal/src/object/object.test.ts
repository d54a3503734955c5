import { describe, expect, test } from 'vitest'
import { CASES } from '../testing/cases.ts'
import { OBJECTION_RECEIPT } from '../testing/objections.ts'
import { type Page, portalOf } from '../testing/portal-of.ts'
import { FILING, fileTo, type FilingSlug } from '../testing/object-walk.ts'
import { cookieOf, lastOf } from '../testing/walk.ts'

const refused = () => portalOf({ view: CASES.refused })
const filed = async (portal = refused()) => {
  const { sealed } = lastOf(await fileTo(portal))
  return portal.post('/keberatan/permohonan/kirim', { sealed, go: 'next' })
}
const textAreaOf = ({ html }: Page, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>\\n?([^<]*)</textarea>`).exec(html)?.[1]

describe('what went wrong', () => {
  test('a refusal offers the grounds that fit it, in sentences, with the letter in small print', async () => {
    const page = await refused().get('/keberatan/permohonan')
    expect([page.status, page.h1]).toEqual([200, 'Apa yang tidak beres?'])
    const names = [...page.html.matchAll(/name="grounds\.([a-g])"/g)].map(([, letter]) => letter)
    expect(names).toEqual(CASES.refused.objecting.can)
    expect(names).not.toContain('c')
    expect(page.text).toContain('(Pasal 35 ayat (1) huruf d UU 14/2008)')
  })

  test('silence offers that it was not answered', async () => {
    const page = await portalOf({ view: CASES.late }).get('/keberatan/permohonan')
    expect(page.html).toContain('name="grounds.c"')
    expect(page.html).not.toContain('name="grounds.d"')
  })

  test('the window stands below with its days, both readings after silence, and shuts nobody out', async () => {
    const answered = await refused().get('/keberatan/permohonan')
    expect(answered.text).toContain('Ajukan paling lambat Senin, 18 Mei 2026')
    expect(answered.text).toContain('Kami menjawab permohonan Anda pada Selasa, 31 Maret 2026.')
    expect(answered.text).toContain('Yang menilai orang, bukan sistem ini.')
    expect(answered.html).toContain('class="strip weeks"')
    const silent = await portalOf({ view: CASES.late }).get('/keberatan/permohonan')
    expect(silent.text).toContain('Batas jawaban kami, Rabu, 1 April 2026, lewat tanpa jawaban')
    expect(silent.text).toMatch(/Dengan cara hitung lain.*batasnya Jumat, 22 Mei 2026\./)
  })

  test('late, it is taken all the same: people judge that', async () => {
    const view = { ...CASES.refused, today: '2026-08-03' }
    const portal = portalOf({ view })
    const page = await portal.get('/keberatan/permohonan')
    expect(page.text).toContain('Tiga puluh hari kerja itu sudah lewat.')
    expect(page.text).toContain('Keberatan Anda tetap kami terima dan kami catat.')
    const check = lastOf(await fileTo(portal))
    expect(check.text).toContain('Bukan sistem ini.')
    expect((await filed(portal)).location).toBe('/keberatan/tanda-terima')
  })

  test('without a count of days the page still asks', async () => {
    const portal = portalOf({ view: CASES.refused, refuse: { deadlines: 'overloaded' } })
    const page = await portal.get('/keberatan/permohonan')
    expect([page.status, page.h1]).toEqual([200, 'Apa yang tidak beres?'])
    expect((await filed(portal)).status).toBe(303)
  })

  test('with no case open it leads to number and code; with nothing to object to, to the case', async () => {
    const closed = await portalOf({ isOpen: false }).get('/en/keberatan/permohonan')
    expect(closed.location).toBe('/en/lacak?kabar=tertutup')
    const early = await portalOf({ view: CASES.registered }).get('/keberatan/permohonan')
    expect(early.location).toBe('/lacak/permohonan')
  })
})

describe('objecting to a request', () => {
  test('two questions lead to the check page, which shows everything again', async () => {
    const check = lastOf(await fileTo(refused()))
    expect(check.h1).toBe('Periksa sebelum mengirim')
    for (const words of [
      CASES.refused.registerNumber,
      'Permohonan saya tidak dipenuhi',
      FILING.uraian.reason,
      'Bahan musyawarah desa tentang layanan lansia. (sama dengan permohonan)',
      'Atasan PPID menjawab paling lambat Selasa, 19 Mei 2026',
    ]) {
      expect(check.text).toContain(words)
    }
  })

  test.each<[FilingSlug, string]>([
    ['alasan', 'Pilih sedikitnya satu.'],
    ['uraian', 'Tulis apa yang terjadi. Satu kalimat cukup.'],
  ])('%s left empty says so with a link to its field', async (slug, words) => {
    const portal = refused()
    const { sealed, h1 } = lastOf(await fileTo(portal, slug))
    const page = await portal.post(`/keberatan/permohonan/${slug}`, { sealed, go: 'next' })
    expect([page.status, page.h1]).toEqual([422, h1])
    expect(page.title).toMatch(/^Ada yang perlu diperbaiki: /)
    expect(page.text).toContain(words)
    const [, field = ''] = /<a href="#(isian-[^"]+)">/.exec(page.html) ?? []
    expect(page.html).toContain(`id="${field}"`)
  })

  test('is sent once with its grounds, the day they were found and the version that was seen', async () => {
    const portal = refused()
    const sent = await filed(portal)
    expect([sent.status, sent.location]).toEqual([303, '/keberatan/tanda-terima'])
    expect(portal.record.objected).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f-]{36}$/),
        body: {
          agencyId: 'ag_dinsos',
          requestId: CASES.refused.id,
          requestVersion: 3,
          grounds: ['a', 'e'],
          groundFoundOn: '2026-03-31',
          reason: FILING.uraian.reason,
          purpose: null,
          applicant: null,
          channel: 'portal',
          receivedOn: null,
        },
      },
    ])
  })

  test('pressed twice carries the same key, also when the case can no longer be objected to', async () => {
    const portal = refused()
    const { sealed } = lastOf(await fileTo(portal))
    await portal.post('/keberatan/permohonan/kirim', { sealed, go: 'next' })
    portal.record.view = {
      ...CASES.refused,
      acts: { can: [], cannot: {} },
      objecting: { can: [], cannot: {}, groundFoundOn: '2026-03-31' },
    }
    const again = await portal.post('/keberatan/permohonan/kirim', { sealed, go: 'next' })
    expect(again.location).toBe('/keberatan/tanda-terima')
    const [first, second] = portal.record.objected
    expect(second).toEqual(first)
  })

  test('gone back to after it was sent, the form leads to the case that shows the objection', async () => {
    const portal = refused()
    const { sealed } = lastOf(await fileTo(portal))
    portal.record.view = { ...CASES.refused, acts: { can: [], cannot: {} } }
    const page = await portal.post('/keberatan/permohonan/uraian', {
      ...FILING.uraian,
      sealed,
      go: 'next',
    })
    expect([page.status, page.location]).toEqual([303, '/lacak/permohonan'])
  })

  test('10,000 letters with emoji are told with the limit and stay', async () => {
    const portal = refused()
    const { sealed } = lastOf(await fileTo(portal, 'uraian'))
    const reason = '😀'.repeat(10_000)
    const page = await portal.post('/keberatan/permohonan/uraian', { reason, sealed, go: 'next' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('paling banyak 5.000 huruf')
    expect(textAreaOf(page, 'reason')).toBe(reason)
  })

  test('a change leads from the check page to the grounds and straight back', async () => {
    const portal = refused()
    const check = lastOf(await fileTo(portal))
    const grounds = await portal.post('/keberatan/permohonan/periksa', {
      sealed: check.sealed,
      go: 'grounds',
    })
    expect(grounds.html).toMatch(/name="grounds\.a" value="ya" checked/)
    const back = await portal.post('/keberatan/permohonan/alasan', {
      'grounds.d': 'ya',
      sealed: grounds.sealed,
      go: 'next',
    })
    expect(back.h1).toBe('Periksa sebelum mengirim')
    expect(back.text).toContain('Jawabannya tidak sesuai dengan yang saya minta')
    expect(back.text).not.toContain('Permohonan saya tidak dipenuhi')
  })

  test('the other language keeps the page and what was typed', async () => {
    const portal = refused()
    const { sealed } = lastOf(await fileTo(portal, 'uraian'))
    const page = await portal.post('/en/keberatan/permohonan/uraian', {
      reason: 'Belum',
      sealed,
      go: 'stay',
    })
    expect([page.status, page.h1]).toEqual([200, 'Tell it in your own words'])
    expect(textAreaOf(page, 'reason')).toBe('Belum')
  })

  test('a ground that no longer fits is asked again', async () => {
    const portal = portalOf({ view: CASES.late })
    const first = await portal.get('/keberatan/permohonan')
    portal.record.view = CASES.refused
    const page = await portal.post('/keberatan/permohonan/alasan', {
      'grounds.c': 'ya',
      sealed: first.sealed,
      go: 'next',
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain('alasan itu tidak sesuai lagi')
  })

  test('a request that changed meanwhile is shown anew, and can be sent then', async () => {
    const portal = portalOf({ view: CASES.refused, refuse: { object: 'stale' } })
    const { sealed } = lastOf(await fileTo(portal))
    portal.record.view = { ...CASES.refused, version: 9 }
    const page = await portal.post('/keberatan/permohonan/kirim', { sealed, go: 'next' })
    expect(page.status).toBe(409)
    expect(page.text).toContain('Permohonan Anda berubah sejak halaman ini dibuka')
    portal.record.refuse = {}
    const sent = await portal.post('/keberatan/permohonan/kirim', {
      sealed: page.sealed,
      go: 'next',
    })
    expect(sent.status).toBe(303)
    expect(portal.record.objected.at(-1)?.body.requestVersion).toBe(9)
  })

  test('a busy record loses nothing, and sending again objects once', async () => {
    const portal = portalOf({ view: CASES.refused, refuse: { object: 'overloaded' } })
    const page = await filed(portal)
    expect([page.status, page.h1]).toEqual([503, 'Periksa sebelum mengirim'])
    expect(page.text).toContain('Semua isian Anda masih ada di halaman ini.')
    portal.record.refuse = {}
    await portal.post('/keberatan/permohonan/kirim', { sealed: page.sealed, go: 'next' })
    const [failed, taken] = portal.record.objected
    expect(taken?.key).toBe(failed?.key)
  })
})

describe('a case that closes while somebody writes', () => {
  const expired = async () => {
    const portal = refused()
    const { sealed } = lastOf(await fileTo(portal, 'uraian'))
    portal.record.isOpen = false
    const page = await portal.post('/keberatan/permohonan/uraian', {
      ...FILING.uraian,
      sealed,
      go: 'next',
    })
    return { portal, page }
  }
  const code = { registerNumber: 'x', trackingCode: 'y', place: 'words' }

  test('asks for number and code, and goes on from the same page with all that was typed', async () => {
    const { portal, page } = await expired()
    expect([page.status, page.h1]).toEqual([422, 'Isi nomor dan kode lagi'])
    portal.record.isOpen = true
    const on = await portal.post('/keberatan/permohonan/buka', { ...code, sealed: page.sealed })
    expect([on.status, on.h1]).toEqual([200, 'Ceritakan dengan kata-kata Anda'])
    expect(textAreaOf(on, 'reason')).toBe(FILING.uraian.reason)
    expect(on.headers.get('set-cookie')).toContain('terang_case=')
  })

  test('a wrong code or another request is told, and nothing is lost', async () => {
    const { portal, page } = await expired()
    portal.record.refuse = { track: 'not-found' }
    const wrong = await portal.post('/keberatan/permohonan/buka', { ...code, sealed: page.sealed })
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Kami tidak menemukan')
    portal.record.refuse = {}
    portal.record.view = { ...CASES.refused, id: 'req_another' }
    const other = await portal.post('/keberatan/permohonan/buka', { ...code, sealed: wrong.sealed })
    expect(other.text).toContain('Itu permohonan lain.')
    portal.record.view = CASES.refused
    const on = await portal.post('/keberatan/permohonan/buka', { ...code, sealed: other.sealed })
    expect(textAreaOf(on, 'reason')).toBe(FILING.uraian.reason)
  })

  test('another case opened in this browser does not take the objection', async () => {
    const portal = refused()
    const { sealed } = lastOf(await fileTo(portal))
    portal.record.view = { ...CASES.refused, id: 'req_another' }
    const page = await portal.post('/keberatan/permohonan/kirim', { sealed, go: 'next' })
    expect(page.h1).toBe('Isi nomor dan kode lagi')
    expect(portal.record.objected).toEqual([])
  })

  test('answers that cannot be read any more begin anew, and say so', async () => {
    const portal = refused()
    for (const slug of ['uraian', 'periksa', 'kirim', 'buka']) {
      const page = await portal.post(`/keberatan/permohonan/${slug}`, { sealed: 'x', go: 'next' })
      expect([slug, page.status, page.h1]).toEqual([slug, 422, 'Apa yang tidak beres?'])
    }
  })
})

describe('the receipt', () => {
  test('tells number, day, the limit with its days, why, and the way to the commission', async () => {
    const portal = refused()
    const page = await portal.get('/keberatan/tanda-terima', {
      cookie: cookieOf(await filed(portal)),
    })
    expect(page.h1).toBe('Keberatan Anda sudah kami terima')
    for (const words of [
      OBJECTION_RECEIPT.registerNumber,
      'Diterima Senin, 19 Oktober 2026',
      'Atasan PPID menjawab paling lambat Senin, 30 November 2026',
      'tanggalnya sama: kami mencatatnya hari itu juga',
      'Kenapa tanggal ini?',
      'sampai Jumat, 18 Desember 2026.',
    ]) {
      expect(page.text).toContain(words)
    }
    expect(page.html).toContain(`href="/lacak/keberatan/${OBJECTION_RECEIPT.id}"`)
    expect(page.html).not.toContain('Kode rahasia</dt>')
  })

  test('number and date stand even when no day can be counted', async () => {
    const portal = refused()
    const cookie = cookieOf(await filed(portal))
    portal.record.refuse = { deadlines: 'overloaded' }
    const page = await portal.get('/keberatan/tanda-terima', { cookie })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Senin, 30 November 2026')
  })

  test('late, it says that people judge', async () => {
    const portal = portalOf({
      view: CASES.refused,
      objectionReceipt: { ...OBJECTION_RECEIPT, filedLate: true },
    })
    const page = await portal.get('/keberatan/tanda-terima', {
      cookie: cookieOf(await filed(portal)),
    })
    expect(page.text).toContain('yang menilai orang')
  })

  test('a quarter of an hour later it is gone, and it is not that of a request', async () => {
    const portal = refused()
    const cookie = cookieOf(await filed(portal))
    expect((await portal.get('/tanda-terima', { cookie })).text).not.toContain(
      OBJECTION_RECEIPT.registerNumber,
    )
    portal.clock.now += 15 * 60_000 + 1
    const page = await portal.get('/keberatan/tanda-terima', { cookie })
    expect(page.h1).toBe('Tanda terima tidak lagi ada di peramban ini')
  })
})
