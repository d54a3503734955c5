import type { Context } from 'hono'
import { Hono } from 'hono'
import { ZONES } from '@terang/law'
import type { Receipt } from '@terang/contract/requests'
import type { TrackingView } from '@terang/contract/request-views'
import { atLatestOf } from '../at-latest.ts'
import { track } from '../desk.ts'
import { page } from '../page.tsx'
import { type Env, pathIn } from '../portal.ts'
import { forgetReceipt } from '../receipt-cookie.ts'
import { ReceiptGone } from '../ui/receipt-parts.tsx'
import { everyReceipt } from '../ui/receipt-text.ts'
import { requestReceipt } from './receipt.ts'
import { ReceiptPage } from './receipt-page.tsx'
import { receiptTexts } from './receipt-text.ts'

export const receiptRoutes = () =>
  new Hono<Env>()
    .get('/tanda-terima', async (c) => {
      const scene = c.get('scene')
      const texts = receiptTexts[scene.lang]
      const receipt = requestReceipt.read(c)
      if (!receipt) {
        const props = {
          title: everyReceipt[scene.lang].goneTitle,
          section: 'ask',
          isPrivate: true,
        } as const
        return page(c, props, <ReceiptGone what={texts.goneWhat} lang={scene.lang} />)
      }
      const view = await caseOf(c, receipt)
      return page(
        c,
        { title: texts.title, section: 'ask', isPrivate: true },
        <ReceiptPage
          scene={scene}
          zone={zoneOf(c, view)}
          receipt={receipt}
          view={view}
          atLatest={view && (await atLatestOf(c, view))}
        />,
      )
    })
    .post('/tanda-terima', (c) => {
      forgetReceipt(c)
      return c.redirect(pathIn(c.get('scene').lang, '/'), 303)
    })

const zoneOf = (c: Context<Env>, view: TrackingView | null): string => {
  const { agencies } = c.get('agencies')
  const asked = agencies.find(({ id }) => id === view?.agency.id) ?? c.get('scene').agency
  return asked?.zone ?? ZONES[0]
}

/** The receipt stands without the case: who has just asked must get the number whatever else fails. */
const caseOf = async (
  c: Context<Env>,
  { registerNumber, trackingCode }: Receipt,
): Promise<TrackingView | null> => {
  try {
    return (await track(c.get('client'), { registerNumber, trackingCode })).view
  } catch {
    return null
  }
}
