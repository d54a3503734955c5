import { DEADLINE_RULES } from '@terang/law'
import { describe, expect, test } from 'vitest'
import { portalOf } from '../testing/portal-of.ts'

const count = (rule: string, [day = '', month = '', year = '']: readonly string[], hour = '') => {
  const asked = { aturan: rule, hari: day, bulan: month, tahun: year, jam: hour }
  return portalOf().get(`/hitung?${new URLSearchParams(asked).toString()}`)
}

describe('the calculator', () => {
  test('lists every day, skipped ones with their reason, over the turn of the year', async () => {
    const page = await count('request.notice', ['21', '12', '2026'])
    expect(page.text).toContain('Paling lambat Jumat, 8 Januari 2027')
    expect(page.text).toContain('10 hari kerja setelah Senin, 21 Desember 2026. 8 hari dilewati.')
    expect(page.text).toContain('tidak dihitung Sabtu–Minggu, 26–27 Desember Akhir pekan')
    expect(page.text).toContain('tidak dihitung Kamis, 24 Desember Cuti bersama Natal')
    expect(page.text).toContain('10 Jumat, 8 Januari Batas akhir')
    expect(page.text).toContain('Pasal 22 ayat (7) UU 14/2008')
  })

  test('shows the other readings of a limit', async () => {
    const page = await count('court.challenge', ['14', '12', '2026'])
    expect(page.text).toContain('Kamis, 7 Januari 2027')
    expect(page.text).toContain('Senin, 28 Desember 2026, menurut')
  })

  test('tells hundred days by the table alone, thirty by the strip too', async () => {
    const hundred = await count('dispute.settlement', ['18', '12', '2026'])
    expect(hundred.html).not.toContain('class="strip')
    expect(hundred.html.match(/<tr/g)?.length).toBeGreaterThan(100)
    const thirty = await count('objection.filing', ['15', '10', '2026'])
    expect(thirty.html).toContain('class="strip weeks"')
    expect(thirty.text).toContain('Kamis, 26 November 2026')
  })

  test.each(DEADLINE_RULES)('counts %s in both languages', async (rule) => {
    const { get } = portalOf()
    for (const prefix of ['', '/en']) {
      const page = await get(`${prefix}/hitung?aturan=${rule}&hari=18&bulan=12&tahun=2026`)
      expect(page.status).toBe(200)
      expect(page.html).toContain('class="count"')
    }
  })

  test.each([
    ['31', '2', '2026'],
    ['', '', ''],
    ['1', '1', '1'],
    ['a', 'b', 'c'],
    ['💥', '\u0000', '9'.repeat(10_000)],
    ['-1', '12', '2026'],
    ['1', '1', '9999'],
  ])('says that %s %s %s is no day, and keeps what was typed', async (...date) => {
    const page = await count('request.notice', date)
    expect(page.status).toBe(422)
    expect(page.html).toContain('href="#isian-hari"')
  })

  test('a rule that nobody has and an hour that no clock shows are told', async () => {
    const rule = await count('request.never', ['1', '12', '2026'])
    expect(rule.html).toContain('href="#isian-aturan"')
    const hour = await count('pdp.access', ['1', '12', '2026'], '25.00')
    expect(hour.html).toContain('href="#isian-jam"')
  })

  test('begins with the request of today', async () => {
    const { html } = await portalOf().get('/hitung')
    expect(html).toMatch(/name="hari"[^>]*value="11"/)
    expect(html).toMatch(/name="tahun"[^>]*value="2026"/)
  })
})
