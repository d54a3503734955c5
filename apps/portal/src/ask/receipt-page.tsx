import type { TrackingView } from '@terang/contract/request-views'
import type { Receipt } from '@terang/contract/requests'
import { instantText, longDate } from '@terang/wording/dates'
import { pathIn, type Scene } from '../portal.ts'
import { CodeGroups } from '../ui/code-groups.tsx'
import { DayStrip } from '../ui/day-strip.tsx'
import { DueDate } from '../ui/due-date.tsx'
import { type Moment, Timeline } from '../ui/timeline.tsx'
import { type AtLatest, TwoDates } from '../ui/two-dates.tsx'
import { WhyThisDate } from '../ui/why-this-date.tsx'
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
          <div>
            <dt>{texts.code}</dt>
            <dd>
              <CodeGroups code={receipt.trackingCode} />
            </dd>
          </div>
        </dl>
        <div class="stack screen">
          <form method="post" action={pathIn(lang, '/lacak')}>
            <input type="hidden" name="registerNumber" value={receipt.registerNumber} />
            <input type="hidden" name="trackingCode" value={receipt.trackingCode} />
            <button class="button">{texts.open}</button>
          </form>
          <p class="small">{texts.print}</p>
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
          <h2>{texts.next}</h2>
          <Timeline moments={moments(receipt, view, lang)} />
        </section>
      </div>
      <Aside lang={lang} view={view} />
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
      {safe && <p>{texts.dueRest(safe.limit, skipped)}</p>}
    </>
  )
}

const moments = (receipt: Receipt, view: TrackingView | null, lang: Scene['lang']): Moment[] => {
  const texts = receiptTexts[lang]
  const check = view?.limits.check
  const latest = view?.limits.latestIfExtended
  return [
    { when: texts.today, event: texts.registered, state: 'now' },
    ...(check
      ? [
          {
            when: texts.by(longDate(check.dueOn, lang)),
            event: texts.check,
            note: texts.checkNote,
            state: 'later' as const,
          },
        ]
      : []),
    {
      when: texts.by(longDate(receipt.dueOn, lang)),
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
      <div class="note">
        <h2>{texts.lostCode}</h2>
        <p>{texts.lostCodeWhat}</p>
      </div>
      <div class="note screen">
        <h2>{texts.shared}</h2>
        <p>{texts.sharedWhat}</p>
        <form method="post" action={pathIn(lang, '/tanda-terima')}>
          <p>
            <button class="linkish">{texts.forget}</button>
          </p>
        </form>
      </div>
    </aside>
  )
}

/** What stands there once the quarter of an hour is over. */
export const ReceiptGonePage = ({ lang }: { lang: Scene['lang'] }) => {
  const texts = receiptTexts[lang]
  return (
    <div class="stack">
      <h1>{texts.goneTitle}</h1>
      <p>{texts.goneWhat}</p>
      <p>
        <a class="button" href={pathIn(lang, '/lacak')}>
          {texts.goneTrack}
        </a>
      </p>
    </div>
  )
}
