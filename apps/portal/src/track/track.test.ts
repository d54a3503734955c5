import { describe, expect, test } from 'vitest'
import { CASE_NAMES, type CaseName, CASES } from '../testing/cases.ts'
import { RECEIPT } from '../testing/fake-api.ts'
import { portalOf } from '../testing/portal-of.ts'

const { registerNumber, trackingCode } = RECEIPT
const caseOf = async (name: CaseName, path = '/lacak/permohonan') =>
  portalOf({ view: CASES[name] }).get(path)

describe('number and code', () => {
  test('open the case, whose cookie is handed on; neither is in an address', async () => {
    const { post } = portalOf()
    const page = await post('/lacak', { registerNumber, trackingCode })
    expect([page.status, page.location]).toEqual([303, '/lacak/permohonan'])
    expect(page.headers.getSetCookie()[0]).toMatch(/^terang_case=.*HttpOnly/)
  })

  test('wrong, say so and stay in their fields', async () => {
    const { post } = portalOf({ refuse: { track: 'not-found', trackObjection: 'not-found' } })
    const page = await post('/lacak', { registerNumber: '1/X', trackingCode })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Kami tidak menemukan permohonan dengan nomor dan kode itu.')
    expect(page.html).toContain('value="1/X"')
    expect(page.html).toContain(`value="${trackingCode}"`)
  })

  test('left empty or far too long, each field says what it needs', async () => {
    const { post } = portalOf()
    const empty = await post('/lacak', {})
    expect(empty.text).toContain('Nomor permohonan belum diisi.')
    expect(empty.text).toContain('Kode permohonan belum diisi.')
    const long = await post('/lacak', { registerNumber: 'x'.repeat(10_000), trackingCode })
    expect(long.status).toBe(422)
  })

  test('tried too often, the page says to wait', async () => {
    const { post } = portalOf({ refuse: { track: 'rate-limited' } })
    const page = await post('/lacak', { registerNumber, trackingCode })
    expect(page.status).toBe(429)
    expect(page.text).toContain('Tunggu sebentar, lalu coba lagi.')
  })

  test('are asked for again once the cookie has ended', async () => {
    const { get } = portalOf({ isOpen: false })
    for (const path of ['/lacak/permohonan', '/lacak/lengkapi', '/lacak/cabut']) {
      const page = await get(path)
      expect([page.status, page.location]).toEqual([303, '/lacak?kabar=tertutup'])
    }
    expect((await get('/lacak?kabar=tertutup')).text).toContain('Isi nomor dan kode lagi')
  })

  test('closing forgets the case in this browser', async () => {
    const page = await portalOf().post('/en/lacak/tutup', {})
    expect(page.location).toBe('/en/lacak')
    expect(page.headers.get('set-cookie')).toContain('terang_case=; Max-Age=0')
  })
})

describe('the case in every state', () => {
  test.each<[CaseName, string]>([
    ['registered', 'Permohonan Anda sudah kami terima'],
    ['incomplete', 'Permohonan Anda perlu dilengkapi'],
    ['in-process', 'Jawaban Anda sedang disiapkan'],
    ['extended', 'Kami perlu waktu lebih lama'],
    ['late', 'Kami terlambat menjawab Anda'],
    ['granted', 'Kami berikan seluruhnya'],
    ['granted-in-part', 'Kami berikan sebagian'],
    ['refused', 'Permohonan Anda kami tolak'],
    ['not-held', 'Informasi ini tidak ada pada kami'],
    ['handed-over', 'Informasi sudah kami serahkan kepada Anda'],
    ['not-completed', 'Permohonan ini berhenti karena tidak dilengkapi'],
    ['withdrawn', 'Anda sudah mencabut permohonan ini'],
  ])('%s is a sentence: %s', async (name, sentence) => {
    const page = await caseOf(name)
    expect(page.status).toBe(200)
    expect(page.h1).toBe(sentence)
  })

  test('both dates stand together, with the one we keep to', async () => {
    const page = await caseOf('in-process')
    expect(page.text).toContain('Rabu, 1 April 2026 4 hari kerja lagi. Hari ini hari kerja ke-6.')
    expect(page.text).toMatch(/Rabu, 1 April 2026 Dihitung dari .* Tanggal ini yang kami pakai\./)
    expect(page.text).toContain(
      'Senin, 6 April 2026 Dihitung dari hari permohonan dinyatakan lengkap',
    )
  })

  test('complete on the day of receipt, both rules give one date, and the page says so', async () => {
    const view = CASES['in-process']
    const limits = {
      ...view.limits,
      arguableDueOn: null,
      notice: { ...view.limits.notice, arguable: null },
    }
    const page = await portalOf({ view: { ...view, limits } }).get('/lacak/permohonan')
    expect(page.text).toContain('tanggalnya sama.')
    expect(page.text).not.toContain('Belum ada')
  })

  test('what a unit did is told with its name', async () => {
    const view = CASES['in-process']
    const replied = { version: 4, type: 'replied', on: '2026-03-20', unitName: null, data: {} }
    const { get } = portalOf({ view: { ...view, timeline: [...view.timeline, replied] } })
    const page = await get('/lacak/permohonan')
    expect(page.text).toContain('PSTW Magetan sudah menyiapkan bahan jawaban')
  })

  test('extended, the second limit runs from the end of the first', async () => {
    const page = await caseOf('extended')
    expect(page.text).toContain('Senin, 13 April 2026 4 hari kerja lagi. Tidak dapat diperpanjang')
    expect(page.text).toContain('Tambahan 7 hari kerja')
    expect(page.text).toContain('dihitung dari akhir batas pertama, Rabu, 1 April 2026')
  })

  test('late, the right comes first, with both dates, and no date shuts anybody out', async () => {
    const { html, text } = await caseOf('late')
    expect(html.indexOf('class="next strong"')).toBeLessThan(html.indexOf('class="strip'))
    expect(text).toContain('Sampai Selasa, 19 Mei 2026')
    expect(text).toContain(
      'batasnya Jumat, 22 Mei 2026. Keberatan sampai tanggal itu tetap kami terima',
    )
    expect(text).toContain('yang memutuskan orang, bukan sistem ini')
    expect(text).toContain('Jl. Gayung Kebonsari No. 56b, Surabaya 60235 ppid@dinsos.example')
    expect(text).toContain('Rabu, 1 April 2026 Batas waktu lewat tanpa jawaban')
    expect(html).toContain('<a class="button" href="/keberatan/permohonan">Ajukan keberatan</a>')
  })

  test('before its day the right is quiet and says when it begins', async () => {
    const { html, text } = await caseOf('in-process')
    expect(html).toContain('<aside class="next"')
    expect(text).toContain('Mulai Kamis, 2 April 2026 Sampai Selasa, 19 Mei 2026')
    expect(html).not.toContain('/keberatan/permohonan')
  })

  test('incomplete, each missing paper says what to do, and our own limit runs on', async () => {
    const { text } = await caseOf('incomplete')
    expect(text).toContain('Lengkapi paling lambat Selasa, 17 Maret 2026 2 hari kerja lagi.')
    expect(text).toContain('Lampirkan foto KTP atau surat keterangan kependudukan')
    expect(text).toContain('Foto KTP Anda buram.')
    expect(text).toContain('Jawaban tertulis paling lambat Rabu, 1 April 2026, juga selama')
  })

  test('incomplete by a letter on its way has no date yet', async () => {
    const { text } = await caseOf('incomplete-undelivered')
    expect(text).toContain('dihitung sejak surat kami sampai kepada Anda')
    expect(text).not.toContain('Lengkapi paling lambat')
  })

  test('a part withheld gives the reason in words, the article, the decree and who consented', async () => {
    const { html, text } = await caseOf('granted-in-part')
    expect(text).toContain('Kolom nama pada halaman 3.')
    const basis = 'berdasar SK 188/14/KPTS/2025 tanggal 3 November 2025 (Pasal 17 huruf h)'
    expect(text).toContain(`Halaman 3: dihitamkan, ${basis}`)
    expect(text).toContain(`Halaman 5: dihitamkan, ${basis}`)
    expect(html).toMatch(/informasi-dikecualikan\?badan=[a-z_0-9]+#exm_0123456789abcdef/)
    expect(text).toContain('Informasi ini rahasia pribadi seseorang')
    expect(text).toContain('Pasal 17 huruf h UU 14/2008')
    expect(text).toContain('188/14/KPTS/2025, 3 November 2025')
    expect(text).toContain('Disetujui oleh Atasan PPID')
    expect(text).toContain('Penyalinan Rp25.000')
    expect(text).toContain('Dijawab pada hari kerja ke-9')
  })

  test('what is public already stands before all else, as an address one can read', async () => {
    const view = CASES.granted
    const publicLink = 'https://dinsos.example.id/ppid/daftar?tahun=2025&a=1'
    const publicPlace = 'Rak laporan <tahunan>, perpustakaan dinas'
    const answer = view.answer && { ...view.answer, publicLink, publicPlace }
    const { html, text } = await portalOf({ view: { ...view, answer } }).get('/lacak/permohonan')
    expect(html).toContain(
      'href="https://dinsos.example.id/ppid/daftar?tahun=2025&amp;a=1" rel="noopener noreferrer nofollow"',
    )
    expect(text.indexOf(publicLink)).toBeLessThan(text.indexOf('Yang kami berikan'))
    expect(html).toContain('Rak laporan &lt;tahunan&gt;, perpustakaan dinas')
    const place = view.answer && { ...view.answer, publicPlace: 'Meja layanan' }
    const offline = await portalOf({ view: { ...view, answer: place } }).get('/lacak/permohonan')
    expect(offline.text).toContain('Anda dapat membacanya di: Meja layanan')
  })

  test('files of the answer come down from the record; own files stand apart', async () => {
    const { html, text } = await caseOf('granted')
    expect(html).toContain('href="/api/requests/req_0123456789abcdef/files/file_18"')
    expect(text).toMatch(/Yang kami berikan penghuni-2025\.xlsx XLSX, 239 KB/)
    expect(text).toMatch(/Berkas yang Anda kirim ktp\.jpg/)
  })

  test.each(CASE_NAMES)('%s names no one of the office', async (name) => {
    expect((await caseOf(name)).text).not.toContain('person_')
  })
})

test.each([
  ['sent', false, 'Kabar terakhir kami kirim lewat email, Kamis, 12 Maret 2026.'],
  ['waiting', false, 'Kabar terakhir sedang kami kirim'],
  ['waiting', true, 'Email terakhir belum dapat disampaikan. Kami mencoba lagi.'],
  ['failed', false, 'Email terakhir tidak sampai'],
  ['no-address', false, 'Kami tidak punya alamat email Anda.'],
  ['kept', false, 'tetapi tidak dikirim'],
  ['not-configured', false, 'Kabar tidak dikirim lewat email.'],
  ['expired', false, 'Email terakhir tidak terkirim'],
] as const)(
  'our last mail, %s (tried before: %s), is told in a line',
  async (state, again, line) => {
    const view = { ...CASES.registered, lastMail: { state, on: '2026-03-12', isRetried: again } }
    expect((await portalOf({ view }).get('/lacak/permohonan')).text).toContain(line)
  },
)

describe('completing', () => {
  const form = (fields: Record<string, string>, files: File[] = []) => {
    const data = new FormData()
    for (const [name, value] of Object.entries({ sealed: '', version: '3', ...fields }))
      data.append(name, value)
    for (const file of files) data.append('files', file)
    return data
  }
  const portal = () => portalOf({ view: CASES.incomplete })

  test('sends files and note, and the case page says so', async () => {
    const { post, get, record } = portal()
    const files = [new File(['a'], 'ktp.jpg'), new File(['b'], 'kuasa.pdf')]
    const page = await post('/lacak/lengkapi', form({ note: 'Ini KTP saya.' }, files))
    expect([page.status, page.location]).toEqual([303, '/lacak/permohonan?kabar=lengkap'])
    expect(record.uploaded.map(({ kind, name }) => [kind, name])).toEqual([
      ['completion', 'ktp.jpg'],
      ['completion', 'kuasa.pdf'],
    ])
    expect(record.acts).toEqual([
      {
        act: 'completion',
        body: { version: 3, note: 'Ini KTP saya.', fileIds: ['file_1', 'file_2'] },
      },
    ])
    expect((await get(page.location)).text).toContain('Kelengkapan Anda sudah kami terima')
  })

  test('with nothing at all says what is needed', async () => {
    const page = await portal().post('/lacak/lengkapi', form({ note: ' ' }))
    expect(page.status).toBe(422)
    expect(page.text).toContain('Lampirkan berkas atau tulis keterangan.')
  })

  test('refused, keeps note and files for the next try', async () => {
    const { post, record } = portal()
    record.refuse = { act: 'stale' }
    const first = await post(
      '/lacak/lengkapi',
      form({ note: 'Ini.' }, [new File(['a'], 'ktp.jpg')]),
    )
    expect(first.status).toBe(409)
    expect(first.text).toContain('Sudah kami terima: ktp.jpg.')
    expect(first.html).toContain('Ini.</textarea>')
    record.refuse = {}
    const second = await post('/lacak/lengkapi', form({ note: 'Ini.', sealed: first.sealed }))
    expect(second.status).toBe(303)
    expect(record.acts.at(-1)?.body).toMatchObject({ fileIds: ['file_1'] })
  })

  test('pressed twice, the second finds it done and shows the case', async () => {
    const { post, record } = portalOf({ view: CASES['in-process'] })
    const page = await post('/lacak/lengkapi', form({ note: 'Ini KTP saya.' }))
    expect([page.status, page.location]).toEqual([303, '/lacak/permohonan'])
    expect(record.acts).toEqual([])
  })

  test('a version that is no number and a note of 10,000 letters are told', async () => {
    const { post } = portal()
    const wrong = await post('/lacak/lengkapi', form({ note: 'x'.repeat(10_000), version: 'x' }))
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('x'.repeat(10_000))
  })
})

describe('withdrawing', () => {
  test('is asked once more, then done', async () => {
    const { get, post, record } = portalOf({ view: CASES['in-process'] })
    expect((await get('/lacak/cabut')).h1).toBe('Cabut permohonan ini?')
    const page = await post('/lacak/cabut', { version: '3', reason: 'Sudah dapat.' })
    expect([page.status, page.location]).toEqual([303, '/lacak/permohonan?kabar=cabut'])
    expect(record.acts).toEqual([
      { act: 'withdrawal', body: { version: 3, reason: 'Sudah dapat.' } },
    ])
  })

  test('is not offered once the case has ended, and pressed twice shows the case', async () => {
    const { get, post, record } = portalOf({ view: CASES.withdrawn })
    expect((await get('/lacak/permohonan')).html).not.toContain('/lacak/cabut')
    expect((await get('/lacak/cabut')).location).toBe('/lacak/permohonan')
    expect((await post('/lacak/cabut', { version: '3' })).location).toBe('/lacak/permohonan')
    expect(record.acts).toEqual([])
  })

  test('refused, says why and keeps the reason', async () => {
    const { post } = portalOf({ view: CASES['in-process'], refuse: { act: 'already-answered' } })
    const page = await post('/lacak/cabut', { version: '3', reason: 'Sudah dapat.' })
    expect(page.status).toBe(409)
    expect(page.text).toContain('sudah kami jawab, jadi tidak dapat dicabut')
    expect(page.html).toContain('Sudah dapat.</textarea>')
  })
})
