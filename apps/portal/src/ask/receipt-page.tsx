import type { TrackingView } from '@terang/contract/request-views'
import type { Receipt } from '@terang/contract/requests'
import { instantText, longDate } from '@terang/wording/dates'
import type { Scene } from '../portal.ts'
import { DayStrip } from '../ui/day-strip.tsx'
import { DueDate } from '../ui/due-date.tsx'
import { CodeRow, LostCode, OpenWithCode, SharedComputer } from '../ui/receipt-parts.tsx'
import { everyReceipt } from '../ui/receipt-text.ts'
import { type Moment, Timeline } from '../ui/timeline.tsx'
import { type AtLatest, TwoDates } from '../ui/two-dates.tsx'
import { WhyThisDate } from '../ui/why-this-date.tsx'
import { DeviceScript } from './device-draft.tsx'
import { receiptTexts } from './receipt-text.ts'

type Props = {
  scene: Scene
  /** Time zone of the agency that was asked. */
  zone: string
  receipt: Receipt
  /** The case as it stands; null when it cannot be read now. Number and code are shown all the same. */
  view: TrackingView | null
  atLatest: AtLatest | null
}

/** Tanda terima, UU P22(4): number, code, both dates and the days between. */
export const ReceiptPage = ({ scene, zone, receipt, view, atLatest }: Props) => {
  const { lang } = scene
  const texts = receiptTexts[lang]
  return (
    <div class="two">
      <div class="stack-wide">
        <div>
          <p class="eyebrow">{instantText(receipt.registeredAt, zone, lang)}</p>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.keep}</p>
        </div>
        <dl class="code">
          <div>
            <dt>{texts.number}</dt>
            <dd class="whole">{receipt.registerNumber}</dd>
          </div>
          <CodeRow trackingCode={receipt.trackingCode} lang={lang} />
        </dl>
        <div class="stack screen">
          <OpenWithCode {...receipt} lang={lang} />
          <p class="small">{everyReceipt[lang].print}</p>
        </div>
        <section class="stack">
          <Due receipt={receipt} view={view} lang={lang} />
          {view && (
            <>
              <DayStrip notice={view.limits.notice} today={view.today} lang={lang} />
              <TwoDates limits={view.limits} isComplete={false} atLatest={atLatest} lang={lang} />
              <WhyThisDate limits={view.limits} receivedOn={view.receivedOn} lang={lang} />
            </>
          )}
        </section>
        <section>
          <h2>{everyReceipt[lang].next}</h2>
          <Timeline moments={moments(receipt, view, lang)} />
        </section>
      </div>
      <Aside lang={lang} view={view} />
      <DeviceScript />
    </div>
  )
}

type Part = { receipt: Receipt; view: TrackingView | null; lang: Scene['lang'] }

const Due = ({ receipt, view, lang }: Part) => {
  const texts = receiptTexts[lang]
  const safe = view?.limits.notice.safe
  const skipped = safe?.days.filter(({ counts }) => !counts).length ?? 0
  return (
    <>
      <DueDate label={texts.dueLabel} date={longDate(receipt.dueOn, lang)} isHeading />
      {safe && <p>{everyReceipt[lang].dueRest(safe.limit, skipped)}</p>}
    </>
  )
}

const moments = (receipt: Receipt, view: TrackingView | null, lang: Scene['lang']): Moment[] => {
  const texts = receiptTexts[lang]
  const check = view?.limits.check
  const latest = view?.limits.latestIfExtended
  return [
    { when: everyReceipt[lang].today, event: texts.registered, state: 'now' },
    ...(check
      ? [
          {
            when: everyReceipt[lang].by(longDate(check.dueOn, lang)),
            event: texts.check,
            note: texts.checkNote,
            state: 'later' as const,
          },
        ]
      : []),
    {
      when: everyReceipt[lang].by(longDate(receipt.dueOn, lang)),
      event: texts.answer,
      ...(latest ? { note: texts.answerNote(longDate(latest, lang)) } : {}),
      state: 'later',
    },
  ]
}

const Aside = ({ view, lang }: Omit<Part, 'receipt'>) => {
  const texts = receiptTexts[lang]
  return (
    <aside class="stack-wide">
      {view && (
        <div class="note">
          <h2>{texts.asked}</h2>
          <p class="written clipped">{view.details}</p>
          <p class="small">{texts.to(view.askedUnit?.name ?? view.agency.name)}</p>
        </div>
      )}
      <LostCode lang={lang} />
      <SharedComputer path="/tanda-terima" lang={lang} />
    </aside>
  )
}
