import type { Language } from '@terang/wording/texts'
import { Hono } from 'hono'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { FourSteps } from '../ui/four-steps.tsx'
import { accessibility } from './accessibility-text.ts'
import { howItWorks } from './how-it-works-text.ts'
import { privacy } from './privacy-text.ts'
import { type Prose, ProsePage } from './prose.tsx'

const PAGES: readonly (readonly [path: string, prose: Record<Language, Prose>])[] = [
  ['/privasi', privacy],
  ['/aksesibilitas', accessibility],
]

/** Tentang: how it works, what happens to data, and for whom it can be used. */
export const aboutRoutes = () => {
  const app = new Hono<Env>()
  app.get('/cara-kerja', (c) => {
    const { lang } = c.get('scene')
    const prose = howItWorks[lang]
    return page(
      c,
      { title: prose.title },
      <>
        <ProsePage prose={prose} lang={lang} />
        <FourSteps lang={lang} />
      </>,
    )
  })
  for (const [path, prose] of PAGES) {
    app.get(path, (c) => {
      const { lang } = c.get('scene')
      const text = prose[lang]
      return page(c, { title: text.title }, <ProsePage prose={text} lang={lang} />)
    })
  }
  return app
}
