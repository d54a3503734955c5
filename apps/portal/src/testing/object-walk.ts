import type { Page, portalOf } from './portal-of.ts'
import { ANSWERS } from './walk.ts'

type Portal = ReturnType<typeof portalOf>
type Lang = 'id' | 'en'

export const FILING = {
  alasan: { 'grounds.a': 'ya', 'grounds.e': 'ya' },
  uraian: { reason: 'Jumlah penghuni bukan rahasia pribadi. Mohon datanya diberikan.' },
} as const
export type FilingSlug = keyof typeof FILING

export const PERIODIC = {
  informasi: {
    agencyId: 'ag_dinsos',
    reason: 'Laporan keuangan tahun 2025 tidak ada di situs maupun di papan pengumuman.',
    purpose: 'Bahan diskusi warga',
  },
  sebagai: ANSWERS.sebagai,
  'data-diri': ANSWERS['data-diri'],
} as const
export type PeriodicSlug = keyof typeof PERIODIC

/** Answers the pages of an objection to a request as a browser would, up to one of them or to the check page. */
export const fileTo = (portal: Portal, end?: FilingSlug, lang: Lang = 'id') =>
  answerPages(portal, { path: at(lang, '/keberatan/permohonan'), answers: FILING, end })

/** As fileTo, for an objection without a request. */
export const periodicTo = (portal: Portal, end?: PeriodicSlug, lang: Lang = 'id') =>
  answerPages(portal, { path: at(lang, '/keberatan/berkala'), answers: PERIODIC, end })

const at = (lang: Lang, path: string) => (lang === 'id' ? path : `/en${path}`)

type Walked = {
  path: string
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>
  end: string | undefined
}

const answerPages = async (
  { get, post }: Portal,
  { path, answers, end }: Walked,
): Promise<[name: string, page: Page][]> => {
  const pages: [string, Page][] = [[path, await get(path)]]
  for (const [slug, given] of Object.entries(answers)) {
    if (slug === end) return pages
    const sealed = pages.at(-1)?.[1].sealed ?? ''
    pages.push([
      `${path}/${slug} left empty`,
      await post(`${path}/${slug}`, { sealed, go: 'next' }),
    ])
    pages.push([
      `${path} after ${slug}`,
      await post(`${path}/${slug}`, { ...given, sealed, go: 'next' }),
    ])
  }
  return pages
}
