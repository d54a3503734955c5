import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { deviceScript } from './ask/device-script.ts'
import { assetPaths } from './assets.ts'
import { CASE_NAMES, CASES } from './testing/cases.ts'
import { fileTo, periodicTo } from './testing/object-walk.ts'
import { OBJECTED, OBJECTED_NAMES } from './testing/objected-cases.ts'
import { OBJECTION_NAMES, OBJECTION_RECEIPT, OBJECTIONS } from './testing/objections.ts'
import { type Page, portalOf } from './testing/portal-of.ts'
import { cookieOf, lastOf, walkTo } from './testing/walk.ts'

/** Compressed, in bytes: what a page may weigh with its style, and with the typeface too. */
const PAGE_BUDGET = 15_000
const WITH_TYPEFACE_BUDGET = 60_000

const OPEN_PAGES = [
  '/',
  '/ajukan',
  '/lacak',
  '/lacak/tautan',
  '/lacak/tautan/mail_abc.dGVzdA',
  '/keberatan',
  '/keberatan/berkala',
  '/hitung',
  '/statistik',
  '/cara-kerja',
  '/privasi',
  '/aksesibilitas',
]
const COUNTS = [
  '/hitung?aturan=request.notice&hari=21&bulan=12&tahun=2026',
  '/hitung?aturan=dispute.settlement&hari=21&bulan=12&tahun=2026',
  '/hitung?aturan=pdp.access&hari=18&bulan=12&tahun=2026&jam=16.00',
  '/hitung?aturan=request.notice&hari=31&bulan=2&tahun=2026',
]
const FIGURES = [
  '/statistik?tahun=2025&badan=ag_dinsos',
  '/statistik?tahun=2031&badan=',
  '/statistik?tahun=kemarin&badan=ag_khayal',
]
const LANGUAGES = ['id', 'en'] as const
type Language = (typeof LANGUAGES)[number]
const at = (lang: Language, path: string) =>
  lang === 'id' ? path : `/en${path === '/' ? '' : path}`

/** Every page that the portal can draw, in one language. */
const everyPage = async (lang: Language): Promise<[name: string, page: Page][]> => {
  const open = portalOf()
  const pages: [string, Page][] = []
  for (const path of [...OPEN_PAGES, ...COUNTS, ...FIGURES, '/tidak-ada']) {
    pages.push([path, await open.get(at(lang, path))])
  }
  for (const name of CASE_NAMES) {
    const { get } = portalOf({ view: CASES[name] })
    pages.push([name, await get(at(lang, '/lacak/permohonan'))])
  }
  const incomplete = portalOf({ view: CASES.incomplete })
  for (const path of ['/lacak/lengkapi', '/lacak/cabut']) {
    pages.push([path, await incomplete.get(at(lang, path))])
  }
  return [...pages, ...(await walkTo(portalOf(), lang, 'receipt')), ...(await objecting(lang))]
}

/** Every page of an objection: filing it, its receipt, and how it stands. */
const objecting = async (lang: Language): Promise<[name: string, page: Page][]> => {
  const portal = portalOf({ view: { ...CASES.late, today: '2026-09-01' } })
  const periodic = portalOf({
    objectionReceipt: { ...OBJECTION_RECEIPT, trackingCode: 'K7TM-9QXH-2RWD-4FGA' },
  })
  const pages = [
    ...(await fileTo(portal, undefined, lang)),
    ...(await periodicTo(periodic, undefined, lang)),
  ]
  const sent = await periodic.post(at(lang, '/keberatan/berkala/kirim'), {
    sealed: lastOf(pages).sealed,
    go: 'next',
  })
  pages.push(['objection receipt', await periodic.get(sent.location, { cookie: cookieOf(sent) })])
  pages.push(['no receipt', await periodic.get(at(lang, '/keberatan/tanda-terima'))])
  for (const name of OBJECTED_NAMES) {
    const { get } = portalOf({ view: OBJECTED[name] })
    pages.push([name, await get(at(lang, '/lacak/permohonan'))])
  }
  for (const name of OBJECTION_NAMES) {
    const { get } = portalOf({ objection: OBJECTIONS[name] })
    const path = at(lang, `/lacak/keberatan/${OBJECTIONS[name].id}`)
    pages.push([`objection ${name}`, await get(path)])
    if (name === 'in-process') pages.push([`${path}/cabut`, await get(`${path}/cabut`)])
  }
  return pages
}

const pages = { id: await everyPage('id'), en: await everyPage('en') }

describe.each(LANGUAGES)('every page in %s', (lang) => {
  test.each(pages[lang])(
    '%s is whole: language, title, one heading, the demo line',
    (name, page) => {
      expect(page.html).toMatch(new RegExp(`^<!doctype html><html lang="${lang}">`, 'i'))
      expect(page.html.match(/<h1[ >]/g)).toHaveLength(1)
      if (name !== '/') expect(page.title).toContain(page.h1)
      expect(page.title).toMatch(
        / – (Informasi Publik|Public Information) Dinas Sosial Jawa Timur$/,
      )
      expect(page.text).toContain(
        lang === 'id'
          ? 'Data peragaan: angka dan orang dibuat-buat'
          : 'Demonstration data: figures and people are invented',
      )
    },
  )

  test.each(pages[lang])('%s carries no style of its own, and no script but one', (_name, page) => {
    const bare = page.html.replace(`<script>${deviceScript}</script>`, '')
    expect(bare).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test.each(pages[lang])('%s asks the browser for no process of its own', (_name, page) => {
    expect(page.headers.get('cross-origin-opener-policy')).toBeNull()
    expect(page.headers.get('origin-agent-cluster')).toBeNull()
  })

  test.each(pages[lang])(
    '%s names each address once, and labels lead to a field',
    (_name, page) => {
      const ids = [...page.html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(ids).toEqual([...new Set(ids)])
      const targets = [
        ...page.html.matchAll(/\s(?:for|aria-labelledby|aria-describedby|form)="([^"]+)"/g),
        ...page.html.matchAll(/href="#([^"]+)"/g),
      ].flatMap(([, target = '']) => target.split(' '))
      expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    },
  )

  test.each(pages[lang])('%s says nothing undefined', (_name, page) => {
    expect(page.text).not.toMatch(/undefined|\[object|NaN|null/)
  })

  test.each(pages[lang])('%s leads to itself in the other language', (_name, page) => {
    const other = lang === 'id' ? 'English' : 'Bahasa Indonesia'
    expect(page.text).toContain(other)
    const target = lang === 'id' ? /(?:href|formaction)="\/en/ : /(?:href|formaction)="\/[^e"]*/
    expect(page.html).toMatch(target)
  })
})

test('a page with its style weighs under 15 KB, with the typeface under 60 KB', async () => {
  const { portal } = portalOf()
  const sizeOf = async (path: string) => {
    const response = await portal.request(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.status).toBe(200)
    return (await response.arrayBuffer()).byteLength
  }
  const style = await sizeOf(assetPaths.style)
  const typeface = await sizeOf(assetPaths.typeface)
  const weights = [...pages.id, ...pages.en].map(([name, { html }]) => ({
    name,
    bytes: gzipSync(html).byteLength + style,
  }))
  expect(weights.filter(({ bytes }) => bytes > PAGE_BUDGET)).toEqual([])
  expect(weights.filter(({ bytes }) => bytes + typeface > WITH_TYPEFACE_BUDGET)).toEqual([])
})

test('style, typeface and icon are named by content and kept for good', async () => {
  const { portal } = portalOf()
  for (const path of Object.values(assetPaths)) {
    const response = await portal.request(path)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(path).toMatch(/-[\w-]{10}\.(css|woff2|svg)$/)
  }
  expect((await portal.request('/aset/portal-0000000000.css')).status).toBe(404)
})

test('the typeface does not hold the text back', async () => {
  const { portal, get } = portalOf()
  const style = await (await portal.request(assetPaths.style)).text()
  expect(style).toContain(assetPaths.typeface)
  expect(style).toMatch(/font-display: ?swap/)
  const { html } = await get('/')
  expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('rel="preload"'))
})

test('without a demo no page says that figures are invented', async () => {
  const { get } = portalOf({}, { demo: false })
  expect((await get('/')).text).not.toContain('dibuat-buat')
})

test('a case and a receipt are kept nowhere; pages of the form only in this browser', () => {
  const kept = (isKept: (name: string) => boolean) => [
    ...new Set(
      pages.id
        .filter(([name]) => isKept(name))
        .map(([, { headers }]) => headers.get('cache-control')),
    ),
  ]
  const ofCase = (name: string) => name in CASES || name === 'receipt' || name.startsWith('/lacak/')
  expect(kept(ofCase)).toEqual(['no-store'])
  expect(kept((name) => name.startsWith('after') || name.endsWith('empty'))).toEqual([
    'private, no-cache',
  ])
})
