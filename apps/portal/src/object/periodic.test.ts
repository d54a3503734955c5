import { describe, expect, test } from 'vitest'
import { OBJECTION_RECEIPT, OBJECTIONS } from '../testing/objections.ts'
import { PERIODIC, periodicTo, type PeriodicSlug } from '../testing/object-walk.ts'
import { portalOf } from '../testing/portal-of.ts'
import { cookieOf, lastOf } from '../testing/walk.ts'

describe('periodic information that is missing, without a request', () => {
  const receipt = { ...OBJECTION_RECEIPT, trackingCode: 'K7TM-9QXH-2RWD-4FGA-8NPC-ZZ5E-LV3B' }

  test('is found from home, footer and how it works', async () => {
    const { get } = portalOf()
    for (const path of ['/', '/cara-kerja', '/lacak']) {
      expect((await get(path)).html).toContain('href="/keberatan"')
    }
    const start = await get('/keberatan')
    expect(start.text).toContain('Informasi berkala tidak diumumkan?')
    expect(start.html).toContain('href="/keberatan/berkala"')
  })

  test('three questions lead to the check page and to number and code', async () => {
    const portal = portalOf({ objectionReceipt: receipt })
    const check = lastOf(await periodicTo(portal))
    for (const words of [
      'Dinas Sosial Provinsi Jawa Timur',
      PERIODIC.informasi.reason,
      '•••• •••• •••• 0004',
      'Atasan PPID menjawab paling lambat Kamis, 30 April 2026',
    ]) {
      expect(check.text).toContain(words)
    }
    const sent = await portal.post('/keberatan/berkala/kirim', { sealed: check.sealed, go: 'next' })
    expect(portal.record.objected[0]?.body).toMatchObject({
      requestId: null,
      requestVersion: null,
      grounds: ['b'],
      groundFoundOn: '2026-03-11',
      purpose: PERIODIC.informasi.purpose,
      applicant: { kind: 'individual', nik: '3578000000000004', phone: null, byProxy: false },
    })
    const page = await portal.get(sent.location, { cookie: cookieOf(sent) })
    expect(page.text.replaceAll(' ', '')).toContain(receipt.trackingCode)
    expect(page.html).toContain('name="trackingCode"')
  })

  test.each<PeriodicSlug>(['informasi', 'sebagai', 'data-diri'])(
    '%s left empty says what is missing',
    async (slug) => {
      const portal = portalOf()
      const before = lastOf(await periodicTo(portal, slug))
      const page = await portal.post(`/keberatan/berkala/${slug}`, {
        sealed: before.sealed,
        go: 'next',
      })
      expect([page.status, page.h1]).toEqual([422, before.h1])
      expect(page.html).toContain('aria-invalid="true"')
    },
  )

  test('an agency that is not there is not taken', async () => {
    const portal = portalOf()
    const { sealed } = await portal.get('/keberatan/berkala')
    const answers = { ...PERIODIC.informasi, agencyId: 'ag_none', sealed, go: 'next' }
    expect((await portal.post('/keberatan/berkala/informasi', answers)).status).toBe(422)
  })

  test('with one public body nobody is asked which', async () => {
    const { agencies } = portalOf().record
    const [only] = agencies.agencies
    const portal = portalOf({ agencies: { ...agencies, agencies: only ? [only] : [] } })
    const { html } = await portal.get('/keberatan/berkala')
    expect(html).toContain('<input type="hidden" name="agencyId" value="ag_dinsos"')
  })

  test('is opened by its own number and code', async () => {
    const portal = portalOf({ objection: OBJECTIONS.periodic, refuse: { track: 'not-found' } })
    const page = await portal.post('/lacak', { registerNumber: '7/KEB', trackingCode: 'x' })
    expect(page.location).toBe(`/lacak/keberatan/${OBJECTIONS.periodic.id}`)
    expect((await portal.get(page.location)).text).toContain('atas informasi berkala')
  })
})
