import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '@terang/law'
import { CASES } from '../testing/cases.ts'
import { RECEIPT } from '../testing/fake-api.ts'
import { type Page, portalOf } from '../testing/portal-of.ts'
import { ANSWERS, cookieOf, lastOf, sending, SLUGS, walkTo } from '../testing/walk.ts'
import { deviceScript } from './device-script.ts'

const KTP = new File(['\u00ff\u00d8\u00ff photo'], 'ktp sari.jpg', { type: 'image/jpeg' })

const onCheck = async (portal = portalOf()) => lastOf(await walkTo(portal))
const valueOf = (page: Page, field: string): string | undefined =>
  new RegExp(`name="${field}"[^>]*value="([^"]*)"`).exec(page.html)?.[1]
const textAreaOf = (page: Page, field: string): string | undefined =>
  new RegExp(`<textarea[^>]*name="${field}"[^>]*>\\n([^<]*)</textarea>`).exec(page.html)?.[1]

describe('one thing per page', () => {
  test('five questions lead to the check page, which shows everything again', async () => {
    const portal = portalOf()
    const pages = await walkTo(portal)
    expect(pages.filter(([name]) => name.startsWith('after')).map(([, { h1 }]) => h1)).toEqual([
      'Kepada siapa permohonan ini?',
      'Bagaimana Anda ingin menerima jawabannya?',
      'Anda mengajukan sebagai apa?',
      'Data diri Anda',
      'Periksa sebelum mengirim',
    ])
    const check = lastOf(pages)
    for (const words of [
      ANSWERS.informasi.details,
      ANSWERS.informasi.purpose,
      'PSTW Magetan, Dinas Sosial Provinsi Jawa Timur',
      'Berkas digital lewat email',
      'Sari Contoh',
      'sari@contoh.example',
      'Rabu, 1 April 2026',
    ]) {
      expect(check.text).toContain(words)
    }
    expect(portal.record.asked).toEqual([])
    expect(portal.record.uploaded).toEqual([])
  })

  test('the NIK is masked once it was typed', async () => {
    const check = await onCheck()
    expect(check.text).toContain('•••• •••• •••• 0004')
    expect(check.html.replace(/name="sealed" value="[^"]*"/, '')).not.toContain('3578000000000004')
  })

  test.each(SLUGS)('%s left empty says what is missing, with links to the fields', async (slug) => {
    const portal = portalOf()
    const before = lastOf(await walkTo(portal, 'id', slug))
    const page = await portal.post(`/ajukan/${slug}`, { sealed: before.sealed, go: 'next' })
    expect(page.status).toBe(422)
    expect(page.title).toMatch(/^Ada yang perlu diperbaiki: /)
    expect(page.h1).toBe(before.h1)
    expect(page.html).toMatch(/<div class="faults" role="alert" tabindex="-1" autofocus/)
    const [, field = ''] = /<a href="#(isian-[^"]+)">/.exec(page.html) ?? []
    expect(page.html).toContain(`id="${field}"`)
    expect(page.html).toContain(`aria-invalid="true"`)
    expect(page.html).toMatch(/aria-describedby="[^"]*-galat"/)
  })

  test('what was typed stays, right or wrong', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'data-diri'))
    const typed = { ...ANSWERS['data-diri'], nik: '3578 0000 0000 000', name: 'S' }
    const page = await portal.post('/ajukan/data-diri', { ...typed, sealed, go: 'next' })
    expect(page.text).toContain('NIK baru 15 angka, seharusnya 16.')
    expect(valueOf(page, 'nik')).toBe('3578 0000 0000 000')
    expect(valueOf(page, 'name')).toBe('S')
    expect(textAreaOf(page, 'address')).toBe(ANSWERS['data-diri'].address)
  })

  test('every gap of the page of details is told at once', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'data-diri'))
    const page = await portal.post('/ajukan/data-diri', { sealed, go: 'next' })
    const faults = [...page.html.matchAll(/<a href="#isian-(\w+)">/g)].map(([, field]) => field)
    expect(faults).toEqual(['name', 'nik', 'address', 'email'])
  })

  test('a legal entity gives its decree and no NIK', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'sebagai'))
    const page = await portal.post('/ajukan/sebagai', { kind: 'legal-entity', sealed, go: 'next' })
    expect(page.h1).toBe('Data badan hukum')
    expect(page.html).toContain('name="entityDecree"')
    expect(page.html).not.toContain('name="nik"')
  })

  test('a unit of another agency is not taken', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'tujuan'))
    const answers = { agencyId: 'ag_kominfo', 'unitId.ag_kominfo': 'unit_a' }
    const page = await portal.post('/ajukan/tujuan', { ...answers, sealed, go: 'next' })
    expect(page.status).toBe(422)
  })
})

test.each([
  ['skipped', 'Rabu, 1 April 2026'],
  ['counted', 'Kamis, 26 Maret 2026'],
] as const)('the check page counts as the agency does: %s', async (collectiveLeave, date) => {
  const policies = { ag_dinsos: { ...DEFAULT_POLICY, collectiveLeave } }
  const page = await onCheck(portalOf({ policies }))
  expect(page.text).toContain(date)
})

describe('back, change and language', () => {
  test('back keeps what was typed on the page that is left', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'data-diri'))
    const left = await portal.post('/ajukan/data-diri', { sealed, name: 'Sari', go: 'back' })
    expect(left.h1).toBe('Anda mengajukan sebagai apa?')
    const again = await portal.post('/ajukan/sebagai', {
      ...ANSWERS.sebagai,
      sealed: left.sealed,
      go: 'next',
    })
    expect(valueOf(again, 'name')).toBe('Sari')
  })

  test('a change leads from the check page and straight back to it', async () => {
    const portal = portalOf()
    const check = await onCheck(portal)
    const what = await portal.post('/ajukan/periksa', { sealed: check.sealed, go: 'what' })
    expect(textAreaOf(what, 'details')).toBe(ANSWERS.informasi.details)
    const back = await portal.post('/ajukan/informasi', {
      details: 'Jumlah anak asuh panti di Sidoarjo tahun 2025',
      purpose: ANSWERS.informasi.purpose,
      sealed: what.sealed,
      go: 'next',
    })
    expect(back.h1).toBe('Periksa sebelum mengirim')
    expect(back.text).toContain('Jumlah anak asuh panti di Sidoarjo tahun 2025')
  })

  test('a change that leaves a gap elsewhere leads to the gap', async () => {
    const portal = portalOf()
    const check = await onCheck(portal)
    const who = await portal.post('/ajukan/periksa', { sealed: check.sealed, go: 'who' })
    const page = await portal.post('/ajukan/sebagai', {
      kind: 'legal-entity',
      sealed: who.sealed,
      go: 'next',
    })
    expect(page.h1).toBe('Data badan hukum')
    expect(page.text).toContain('Nomor SK badan hukum belum diisi.')
  })

  test('the other language keeps the page and what was typed', async () => {
    const portal = portalOf()
    const { sealed, html } = lastOf(await walkTo(portal, 'id', 'data-diri'))
    expect(html).toMatch(/<button[^>]*formaction="\/en\/ajukan\/data-diri"[^>]*value="stay"/)
    const page = await portal.post('/en/ajukan/data-diri', { sealed, name: 'Sari', go: 'stay' })
    expect(page.h1).toBe('Your details')
    expect(page.status).toBe(200)
    expect(valueOf(page, 'name')).toBe('Sari')
  })

  test('Enter continues: the first button of the form is the one that does', async () => {
    const { html } = lastOf(await walkTo(portalOf(), 'id', 'cara'))
    expect(/<button[^>]*>/.exec(html)?.[0]).toMatch(/form="isian" name="go" value="next"/)
  })

  test('a page of the form asked for by address alone begins anew', async () => {
    const { get } = portalOf()
    const page = await get('/en/ajukan/data-diri')
    expect([page.status, page.location]).toEqual([303, '/en/ajukan'])
  })
})

describe('answers that cannot be read any more', () => {
  test('after a day the page says so and keeps what was just typed', async () => {
    const portal = portalOf()
    const { sealed } = lastOf(await walkTo(portal, 'id', 'data-diri'))
    portal.clock.now += 86_400_001
    const page = await portal.post('/ajukan/data-diri', { sealed, name: 'Sari', go: 'next' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Isian Anda sudah lebih dari 24 jam')
    const kept = await portal.post('/ajukan/data-diri', { sealed: page.sealed, go: 'stay' })
    expect(kept.status).toBe(200)
  })

  test.each(['', 'changed', 'e30'])('sealed as "%s" is told, not a failure', async (sealed) => {
    const portal = portalOf()
    for (const slug of ['tujuan', 'cara', 'sebagai', 'data-diri', 'periksa']) {
      const page = await portal.post(`/ajukan/${slug}`, { sealed, go: 'next' })
      expect([slug, page.status, page.h1]).toEqual([slug, 422, 'Informasi apa yang Anda perlukan?'])
    }
    const page = await portal.post('/ajukan/kirim', sending(sealed, KTP))
    expect(page.status).toBe(422)
    expect(portal.record.uploaded).toEqual([])
  })
})

describe('sending', () => {
  test('asks once and leads to the receipt with number and code', async () => {
    const portal = portalOf()
    const sent = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed))
    expect([sent.status, sent.location]).toEqual([303, '/tanda-terima'])
    expect(sent.headers.get('set-cookie')).toMatch(
      /^terang_receipt=[^;]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(portal.record.asked).toHaveLength(1)
    expect(portal.record.asked[0]?.body).toMatchObject({
      agencyId: 'ag_dinsos',
      unitId: 'unit_a',
      details: ANSWERS.informasi.details,
      access: 'copy',
      format: 'softcopy',
      delivery: 'email',
      applicant: { kind: 'individual', nik: '3578000000000004', phone: null, byProxy: false },
      identityFileId: null,
      language: 'id',
    })
    const receipt = await portal.get('/tanda-terima', { cookie: cookieOf(sent) })
    expect(receipt.text).toContain(RECEIPT.registerNumber)
    expect(receipt.text.replaceAll(' ', '')).toContain(RECEIPT.trackingCode)
  })

  test('sent twice it carries the same key', async () => {
    const portal = portalOf()
    const { sealed } = await onCheck(portal)
    await portal.post('/ajukan/kirim', sending(sealed))
    await portal.post('/ajukan/kirim', sending(sealed))
    const [first, second] = portal.record.asked
    expect(second).toEqual(first)
    expect(first?.key).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('the identity file goes to the record first, under its own name', async () => {
    const portal = portalOf()
    await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed, KTP))
    expect(portal.record.uploaded).toEqual([
      { kind: 'identity', name: 'ktp sari.jpg', bytes: KTP.size },
    ])
    expect(portal.record.asked[0]?.body.identityFileId).toBe('file_1')
  })

  test('a file that is not taken is told at its field; the answers stay', async () => {
    const portal = portalOf({ refuse: { upload: 'unsupported-media' } })
    const page = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed, KTP))
    expect([page.status, page.h1]).toEqual([422, 'Periksa sebelum mengirim'])
    expect(page.html).toContain('href="#isian-file"')
    expect(page.text).toContain('Jenis berkas ini tidak dapat diterima.')
    expect(portal.record.asked).toEqual([])
  })

  test('a file of more than 10 MB is refused while it streams', async () => {
    const portal = portalOf({ refuse: { upload: 'too-large' } })
    const big = new File([new Uint8Array(11 * 1024 * 1024)], 'besar.jpg')
    const page = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed, big))
    expect(page.text).toContain('Satu berkas paling besar 10 MB.')
  })

  test('a busy record loses nothing: answers and file stand, and sending again asks once', async () => {
    const portal = portalOf({ refuse: { ask: 'overloaded' } })
    const page = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed, KTP))
    expect([page.status, page.h1]).toEqual([503, 'Periksa sebelum mengirim'])
    expect(page.text).toContain('Semua isian Anda masih ada di halaman ini.')
    expect(page.text).toContain('ktp sari.jpg sudah kami terima')
    portal.record.refuse = {}
    const sent = await portal.post('/ajukan/kirim', sending(page.sealed))
    expect(sent.status).toBe(303)
    const [failed, asked] = portal.record.asked
    expect(asked?.key).toBe(failed?.key)
    expect(asked?.body.identityFileId).toBe('file_1')
  })

  test('changed after it was sent, it may be sent as a new request', async () => {
    const portal = portalOf({ refuse: { ask: 'idempotency-mismatch' } })
    const page = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed))
    expect(page.text).toContain('Permohonan ini sudah Anda kirim')
    portal.record.refuse = {}
    const sent = await portal.post('/ajukan/kirim', sending(page.sealed, undefined, 'new'))
    expect(sent.status).toBe(303)
    const [old, fresh] = portal.record.asked
    expect(fresh?.key).not.toBe(old?.key)
  })

  test('a field that only the record finds wrong leads to its page', async () => {
    const portal = portalOf({
      refuse: { ask: 'invalid-input' },
      fields: { 'applicant.phone': [{ code: 'bad-format' }] },
    })
    const page = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed))
    expect([page.status, page.h1]).toEqual([422, 'Data diri Anda'])
    expect(page.html).toContain('href="#isian-phone"')
  })

  test('a form that breaks off is answered with a page', async () => {
    const { portal } = portalOf()
    for (const [type, body] of [
      ['multipart/form-data', 'x'],
      ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="sealed"'],
      ['multipart/form-data; boundary=b', ''],
      ['application/json', '{'],
    ] as const) {
      const headers = { 'content-type': type }
      const response = await portal.request('/ajukan/kirim', { method: 'POST', headers, body })
      expect([type, response.status]).toEqual([type, 422])
    }
  })
})

describe('the receipt', () => {
  const received = async (portal = portalOf()) => {
    const sent = await portal.post('/ajukan/kirim', sending((await onCheck(portal)).sealed))
    return { portal, cookie: cookieOf(sent) }
  }

  test('shows both dates, the strip, why this date and what comes next', async () => {
    const { portal, cookie } = await received()
    const page = await portal.get('/tanda-terima', { cookie })
    for (const words of [
      'Rabu, 1 April 2026',
      'Selasa, 7 April 2026',
      'paling lambat Senin, 16 Maret 2026',
      'Tanggal ini yang kami pakai.',
      'Kenapa tanggal ini?',
      'Hari Suci Nyepi',
      'Batas barunya paling jauh Senin, 13 April 2026.',
    ]) {
      expect(page.text).toContain(words)
    }
    expect(page.html.match(/<li class="skipped/g)).toHaveLength(11)
  })

  test('number and code are shown even when the case cannot be read', async () => {
    const { portal, cookie } = await received()
    portal.record.refuse = { track: 'overloaded' }
    const page = await portal.get('/tanda-terima', { cookie })
    expect(page.status).toBe(200)
    expect(page.text).toContain(RECEIPT.registerNumber)
    expect(page.text).toContain('Rabu, 1 April 2026')
  })

  test('after a quarter of an hour it is gone, and so after it was removed', async () => {
    const { portal, cookie } = await received()
    portal.clock.now += 15 * 60_000 + 1
    const gone = await portal.get('/tanda-terima', { cookie })
    expect(gone.h1).toBe('Tanda terima tidak lagi ada di peramban ini')
    expect(gone.text).not.toContain(RECEIPT.registerNumber)
    const removed = await portal.post('/tanda-terima', {}, { cookie })
    expect(removed.headers.get('set-cookie')).toContain('terang_receipt=; Max-Age=0')
  })

  test('the view of the case is that of the one who asked', async () => {
    const { portal, cookie } = await received(portalOf({ view: CASES.registered }))
    expect((await portal.get('/tanda-terima', { cookie })).text).toContain('Kepada PSTW Magetan.')
  })
})

describe('what the device keeps', () => {
  const policyOf = (page: Page) => page.headers.get('content-security-policy') ?? ''

  test('is the question and its purpose: the script stands on that page and on the receipt alone', async () => {
    const pages = await walkTo(portalOf(), 'id', 'receipt')
    const withScript = pages.filter(([, page]) => page.html.includes('<script>'))
    expect(withScript.map(([name]) => name)).toEqual(['ask 1', 'informasi left empty', 'receipt'])
    for (const field of ['name', 'nik', 'address', 'phone', 'email', 'occupation']) {
      expect(deviceScript).not.toContain(`'${field}'`)
    }
  })

  test('the policy of the page lets that text run and no other', async () => {
    const page = await portalOf().get('/ajukan')
    const [, text = ''] = /<script>([^]*?)<\/script>/.exec(page.html) ?? []
    const hash = createHash('sha256').update(text).digest('base64')
    expect(policyOf(page)).toContain(`script-src 'sha256-${hash}'`)
  })

  test('without scripts nothing of it shows', async () => {
    const { html } = await portalOf().get('/en/ajukan')
    for (const id of ['isian-kembali', 'isian-putus', 'isian-simpan', 'isian-tersimpan']) {
      expect(html).toMatch(new RegExp(`<[^>]*id="${id}"[^>]* hidden=""`))
    }
  })
})
