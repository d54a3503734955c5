import type { ExemptListPage } from '@terang/contract/exemption-views'
import { expect, test } from 'vitest'
import { portalOf } from '../testing/portal-of.ts'

const LIST: ExemptListPage = {
  today: '2026-03-12',
  nextCursor: 'berikut',
  rows: [
    {
      id: 'exm_1',
      agency: { id: 'ag_dinsos', shortName: 'Dinas Sosial Jawa Timur' },
      information: 'Identitas anak asuh di lembaga',
      content: 'Nama, alamat, dan riwayat kesehatan anak asuh.',
      extent: 'part',
      letters: ['h'],
      otherAct: null,
      ifOpened: 'Anak dapat dikenali dan dicari orang.',
      ifClosed: 'Anak tetap aman selama diasuh.',
      durationKind: 'until-date',
      endsOn: '2026-12-31',
      durationNote: null,
      decree: { number: '188/41/2026', date: '2026-03-02' },
    },
  ],
}

test('what is exempt is named with its ground, what it leads to, its decree and its end', async () => {
  const { text, html } = await portalOf({ exempt: LIST }).get('/informasi-dikecualikan')
  for (const told of [
    'Identitas anak asuh di lembaga',
    'Pasal 17 huruf h UU 14/2008',
    'Anak dapat dikenali dan dicari orang.',
    'Anak tetap aman selama diasuh.',
    'Sampai Kamis, 31 Desember 2026',
    '188/41/2026, Senin, 2 Maret 2026',
    'Hanya sebagian; selebihnya terbuka',
  ]) {
    expect(text).toContain(told)
  }
  expect(html).toContain('href="/informasi-dikecualikan?lanjut=berikut"')
})

test('is read in English at the same address below /en', async () => {
  const { text } = await portalOf({ exempt: LIST }).get('/en/informasi-dikecualikan')
  expect(text).toContain('Until Thursday, 31 December 2026')
  expect(text).toContain('Only a part; the rest is open')
})

test('a list without an entry says so, a body or a page that is not there too', async () => {
  const portal = portalOf()
  expect((await portal.get('/informasi-dikecualikan')).text).toContain(
    'Tidak ada informasi yang dikecualikan hari ini.',
  )
  const unknown = await portal.get('/informasi-dikecualikan?badan=ag_tidak_ada')
  expect([unknown.status, unknown.text.includes('Badan publik itu tidak ada')]).toEqual([404, true])
  const lost = await portal.get('/informasi-dikecualikan?lanjut=rusak')
  expect([lost.status, lost.text.includes('tidak ada lagi')]).toEqual([404, true])
})
