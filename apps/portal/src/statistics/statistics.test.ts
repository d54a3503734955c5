import { describe, expect, test } from 'vitest'
import { busyYear, emptyYear } from '../testing/figures.ts'
import { type Page, portalOf } from '../testing/portal-of.ts'

/** The numbers of the rows of a table, without names. */
const rowsOf = (html: string): number[][] =>
  [...html.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td>([^]*?)<\/td>/g)].map(([, cell = '']) =>
      Number(cell.replace(/<[^>]*>/g, '').replace(/[^\d]/g, '')),
    ),
  )

const tableAfter = ({ html }: Page, id: string): string =>
  /<table[^]*?<\/table>/.exec(html.slice(html.indexOf(`id="${id}"`)))?.[0] ?? ''

/** Lines up to a sum, and that sum, for each side of a balance. */
const sidesOf = (table: string): { lines: number; sum: number }[] =>
  [...table.matchAll(/<tbody>([^]*?)<\/tbody>/g)].map(([, side = '']) => {
    const numbers = rowsOf(side).map(([number = NaN]) => number)
    return { lines: numbers.slice(0, -1).reduce((a, b) => a + b, 0), sum: numbers.at(-1) ?? NaN }
  })

describe('the figures of a year', () => {
  test('add up on the page: received and carried over, outcomes and what is in process', async () => {
    const page = await portalOf().get('/statistik?tahun=2025')
    for (const id of ['balance', 'objections', 'disputes']) {
      const [cameIn, became] = sidesOf(tableAfter(page, id))
      expect(cameIn?.lines, id).toBe(cameIn?.sum)
      expect(became?.lines, id).toBe(became?.sum)
      expect(cameIn?.sum, id).toBe(became?.sum)
      expect(cameIn?.sum, id).toBeGreaterThan(0)
    }
  })

  test.each(['months', 'agencies'])('add up in every row of %s', async (id) => {
    const page = await portalOf().get('/statistik?tahun=2025')
    const rows = rowsOf(tableAfter(page, id)).filter((row) => row.length > 0)
    expect(rows).toHaveLength(3)
    for (const [before = 0, received = 0, done = 0, open = 0] of rows) {
      expect(before + received).toBe(done + open)
    }
  })

  test('tell on time by both readings, median and nine of ten, each with its meaning', async () => {
    const { text } = await portalOf().get('/statistik?tahun=2025')
    expect(text).toContain('85 % 71 dari 84 jawaban tertulis')
    expect(text).toContain('89 % 75 dari 84 jawaban tertulis')
    expect(text).toContain(
      'Pemberitahuan yang keluar dalam 10 hari kerja sejak permohonan diterima',
    )
    expect(text).toContain('Pasal 22 ayat (7) UU 14/2008')
    expect(text).toContain('Ada 13 jawaban yang lewat batas menurut UU.')
    expect(text).toContain('Separuh jawaban keluar dalam 6 hari kerja atau kurang.')
  })

  test('per working day are drawn for the eye alone and written for everybody', async () => {
    const page = await portalOf().get('/statistik?tahun=2025')
    const drawing = page.html.slice(
      page.html.indexOf('<div class="day-columns from-zero" aria-hidden="true">'),
    )
    expect(drawing.match(/<div class="limit"/g)).toHaveLength(1)
    const rows = rowsOf(tableAfter(page, 'days')).filter((row) => row.length > 0)
    expect(rows.map((row) => row.at(-1))).toEqual([2, 58, 8, 4, 3, 9, 84])
  })

  test('of one agency come without the others, and are downloaded as shown', async () => {
    const { html, text } = await portalOf().get('/en/statistik?tahun=2025&badan=ag_kominfo')
    expect(text).toContain('In 2025 Diskominfo Jawa Timur received 89 requests for information.')
    expect(html).not.toContain('id="agencies"')
    expect(html).toContain(
      'href="/api/statistics?year=2025&amp;agencyId=ag_kominfo&amp;format=csv&amp;language=en"',
    )
    expect(html).toMatch(/<option value="2025" selected/)
    expect(html).toMatch(/<option value="ag_kominfo" selected/)
  })

  test('of this year say up to which day they go', async () => {
    const { text } = await portalOf().get('/statistik')
    expect(text).toContain('angka sampai Rabu, 11 Maret 2026')
  })
})

describe('without figures', () => {
  test.each([
    ['2031', 'Belum ada angka untuk tahun 2031, karena tahunnya belum mulai.'],
    ['2015', 'Tidak ada angka untuk tahun 2015: tidak ada permohonan yang tercatat.'],
  ])('the year %s is a sentence and dashes', async (year, sentence) => {
    const { html, text, status } = await portalOf({ statistics: emptyYear }).get(
      `/statistik?tahun=${year}&badan=`,
    )
    expect(status).toBe(200)
    expect(text).toContain(sentence)
    expect(html.match(/<dd><b>–<\/b>/g)).toHaveLength(4)
    expect(html).not.toContain('<table')
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/)
  })

  test('a year with requests and no answer yet has dashes for what answers would tell', async () => {
    const rest = busyYear(2026)
    const waiting = { ...emptyYear(2026).total, received: 3, inProcess: 3 }
    const view = { ...rest, total: waiting, days: [] }
    const { html, text } = await portalOf({ statistics: () => view }).get('/statistik')
    expect(html.match(/<dd><b>–<\/b>/g)).toHaveLength(4)
    expect(text).toContain('menerima 3 permohonan informasi')
    expect(html).not.toContain('day-columns')
  })

  test.each([
    ['badan=ag_khayal', 'Badan publik itu tidak ada dalam daftar kami.'],
    ['tahun=kemarin', 'Tahun itu bukan angka tahun'],
    ['tahun=99999', 'Tahun itu bukan angka tahun'],
    ['tahun=1500', 'Tahun itu bukan angka tahun'],
    ['badan=%00%F0%9F%92%A5', 'Badan publik itu tidak ada dalam daftar kami.'],
  ])('?%s is told, and answered with what there is', async (query, sentence) => {
    const page = await portalOf().get(`/statistik?${query}`)
    expect([page.status, page.h1]).toEqual([404, 'Seberapa cepat permohonan dijawab?'])
    expect(page.text).toContain(sentence)
  })
})
