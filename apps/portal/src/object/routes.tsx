import { Hono } from 'hono'
import { page } from '../page.tsx'
import type { Env } from '../portal.ts'
import { filingRoutes } from './filing-routes.tsx'
import { objectionRoutes } from './objection-routes.tsx'
import { periodicRoutes } from './periodic-routes.tsx'
import { periodicTexts } from './periodic-text.ts'
import { objectionReceiptRoutes } from './receipt-routes.tsx'
import { StartPage } from './start-page.tsx'

/** Keberatan: to a request or without one, its receipt, and its way. */
export const objectRoutes = () =>
  new Hono<Env>()
    .get('/keberatan', (c) => {
      const { lang } = c.get('scene')
      return page(c, { title: periodicTexts[lang].start.title }, <StartPage lang={lang} />)
    })
    .route('/', objectionReceiptRoutes())
    .route('/', filingRoutes())
    .route('/', periodicRoutes())
    .route('/', objectionRoutes())
