import type { Page, portalOf } from './portal-of.ts'

type Portal = ReturnType<typeof portalOf>

export const ANSWERS = {
  informasi: {
    details: 'Daya tampung dan jumlah penghuni panti lansia Magetan, per bulan, tahun 2025',
    purpose: 'Bahan musyawarah desa tentang layanan lansia',
  },
  tujuan: { agencyId: 'ag_dinsos', 'unitId.ag_dinsos': 'unit_a' },
  cara: { manner: 'email' },
  sebagai: { kind: 'individual' },
  'data-diri': {
    name: 'Sari Contoh',
    nik: '3578000000000004',
    address: 'Jl. Contoh No. 1, Kelurahan Contoh, Magetan',
    occupation: 'Guru',
    phone: '',
    email: 'sari@contoh.example',
  },
} as const
export const SLUGS = ['informasi', 'tujuan', 'cara', 'sebagai', 'data-diri'] as const
export type Slug = (typeof SLUGS)[number]

const prefix = (lang: 'id' | 'en') => (lang === 'id' ? '' : '/en')

/** Answers page after page as a browser would; ends on the check page, or with the receipt. */
export const walkTo = async (
  { get, post }: Portal,
  lang: 'id' | 'en' = 'id',
  end: Slug | 'check' | 'receipt' = 'check',
): Promise<[name: string, page: Page][]> => {
  const pages: [string, Page][] = [['ask 1', await get(`${prefix(lang)}/ajukan`)]]
  for (const slug of SLUGS) {
    if (slug === end) return pages
    const sealed = pages.at(-1)?.[1].sealed ?? ''
    const wrong = await post(`${prefix(lang)}/ajukan/${slug}`, { sealed, go: 'next' })
    pages.push([`${slug} left empty`, wrong])
    const answers = { ...ANSWERS[slug], sealed, go: 'next' }
    pages.push([`after ${slug}`, await post(`${prefix(lang)}/ajukan/${slug}`, answers)])
  }
  if (end === 'check') return pages
  const sent = await post(`${prefix(lang)}/ajukan/kirim`, sending(pages.at(-1)?.[1].sealed ?? ''))
  const cookie = cookieOf(sent)
  return [...pages, ['receipt', await get(sent.location, { cookie })]]
}

/** The last page's form, with or without the identity file. */
export const sending = (sealed: string, file?: File, go = 'next'): FormData => {
  const form = new FormData()
  form.set('sealed', sealed)
  form.set('go', go)
  form.set('file', file ?? new File([], ''))
  return form
}

export const cookieOf = ({ headers }: Page): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

export const lastOf = (pages: readonly [string, Page][]): Page => {
  const page = pages.at(-1)?.[1]
  if (!page) throw new Error('no page was walked to')
  return page
}
