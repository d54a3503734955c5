import type { DeadlineView } from '@terang/contract/deadlines'
import { ZONES } from '@terang/law'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { readDeadline } from '../desk.ts'
import { page } from '../page.tsx'
import { type Env, pathIn } from '../portal.ts'
import { forgetReceipt } from '../receipt-cookie.ts'
import { ReceiptGone } from '../ui/receipt-parts.tsx'
import { everyReceipt } from '../ui/receipt-text.ts'
import { answerLimit } from './answer-due.ts'
import { type KeptReceipt, objectionReceipt } from './receipt.ts'
import { ObjectionReceiptPage } from './receipt-page.tsx'
import { objectionReceiptTexts } from './receipt-text.ts'

const PATH = '/keberatan/tanda-terima'

export const objectionReceiptRoutes = () =>
  new Hono<Env>()
    .get(PATH, async (c) => {
      const { lang } = c.get('scene')
      const texts = objectionReceiptTexts[lang]
      const receipt = objectionReceipt.read(c)
      if (!receipt) {
        const props = {
          title: everyReceipt[lang].goneTitle,
          section: 'track',
          isPrivate: true,
        } as const
        return page(c, props, <ReceiptGone what={texts.goneWhat} lang={lang} />)
      }
      const limit = await answerLimit(c, receipt)
      return page(
        c,
        { title: texts.title, section: 'track', isPrivate: true },
        <ObjectionReceiptPage
          lang={lang}
          zone={zoneOf(c, receipt.agencyId)}
          receipt={receipt}
          limit={limit}
          petitionUntil={await petitionUntil(c, receipt, limit)}
        />,
      )
    })
    .post(PATH, (c) => {
      forgetReceipt(c)
      return c.redirect(pathIn(c.get('scene').lang, '/'), 303)
    })

const zoneOf = (c: Context<Env>, agencyId: string): string =>
  c.get('agencies').agencies.find(({ id }) => id === agencyId)?.zone ?? ZONES[0]

/** UU P37(2): the way to the commission if nobody answers; the page does without when it cannot be had. */
const petitionUntil = async (
  c: Context<Env>,
  { agencyId, receivedOn, countedFrom = receivedOn }: KeptReceipt,
  limit: DeadlineView | null,
): Promise<string | null> => {
  if (!limit) return null
  try {
    const asked = {
      rule: 'dispute.filing',
      from: limit.dueOn,
      agencyId,
      countedFrom,
    } as const
    return (await readDeadline(c.get('client'), asked)).dueOn
  } catch {
    return null
  }
}
