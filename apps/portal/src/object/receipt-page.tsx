import type { DeadlineView } from '@terang/contract/deadlines'
import { instantText, longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { DueDate } from '../ui/due-date.tsx'
import { LimitStrip } from '../ui/day-strip.tsx'
import { CodeRow, LostCode, OpenWithCode, SharedComputer } from '../ui/receipt-parts.tsx'
import { everyReceipt } from '../ui/receipt-text.ts'
import { type Moment, Timeline } from '../ui/timeline.tsx'
import { WhyDate } from '../ui/why-this-date.tsx'
import type { KeptReceipt } from './receipt.ts'
import { objectionReceiptTexts } from './receipt-text.ts'

type Props = {
  lang: Language
  /** Time zone of the agency. */
  zone: string
  receipt: KeptReceipt
  /** Null when it cannot be counted now: number and date are shown all the same. */
  limit: DeadlineView | null
  petitionUntil: string | null
}

/** Tanda terima keberatan, Perki P41(6): number, both starts of the thirty days, and the days between. */
export const ObjectionReceiptPage = (props: Props) => {
  const { lang, zone, receipt, limit } = props
  const texts = objectionReceiptTexts[lang]
  const { requestNumber } = receipt
  return (
    <div class="two">
      <div class="stack-wide">
        <div>
          <p class="eyebrow">{instantText(receipt.registeredAt, zone, lang)}</p>
          <h1>{texts.title}</h1>
          <p class="lead">
            {requestNumber === null ? texts.keep : texts.keepOfRequest(requestNumber)}
          </p>
        </div>
        <Numbers receipt={receipt} lang={lang} />
        <div class="stack screen">
          <OpenIt receipt={receipt} lang={lang} />
          <p class="small">{everyReceipt[lang].print}</p>
        </div>
        {receipt.filedLate && (
          <div class="note">
            <h2>{texts.late}</h2>
            <p>{texts.lateWhat}</p>
          </div>
        )}
        <section class="stack">
          <DueDate label={texts.dueLabel} date={longDate(receipt.dueOn, lang)} isHeading />
          {limit && <Days limit={limit} receipt={receipt} lang={lang} />}
        </section>
        <section>
          <h2>{everyReceipt[lang].next}</h2>
          <Timeline moments={moments(props)} />
        </section>
      </div>
      <Aside lang={lang} hasCode={receipt.trackingCode !== null} />
    </div>
  )
}

type Part = { receipt: KeptReceipt; lang: Language }

const Numbers = ({ receipt, lang }: Part) => {
  const texts = objectionReceiptTexts[lang]
  return (
    <dl class="code">
      <div>
        <dt>{texts.number}</dt>
        <dd class="whole">{receipt.registerNumber}</dd>
      </div>
      {receipt.trackingCode ? (
        <CodeRow trackingCode={receipt.trackingCode} lang={lang} />
      ) : (
        <div>
          <dt>{texts.received}</dt>
          <dd class="whole">{longDate(receipt.receivedOn, lang)}</dd>
        </div>
      )}
    </dl>
  )
}

/** With a code of its own it is opened by it; else the case is open already. */
const OpenIt = ({ receipt, lang }: Part) => {
  if (receipt.trackingCode === null) {
    return (
      <p>
        <a class="button" href={pathIn(lang, `/lacak/keberatan/${receipt.id}`)}>
          {everyReceipt[lang].open}
        </a>
      </p>
    )
  }
  const { registerNumber, trackingCode } = receipt
  return <OpenWithCode {...{ registerNumber, trackingCode, lang }} />
}

const Days = ({ limit, receipt, lang }: Part & { limit: DeadlineView }) => {
  const texts = objectionReceiptTexts[lang]
  const skipped = limit.days.filter(({ counts }) => !counts).length
  return (
    <>
      <p>{everyReceipt[lang].dueRest(limit.limit, skipped)}</p>
      <LimitStrip
        notice={{ safe: limit, arguable: null, extension: null }}
        today={receipt.receivedOn}
        lang={lang}
        words={{ legend: {} }}
      />
      <p>{texts.same}</p>
      <WhyDate
        limits={[limit]}
        lang={lang}
        story={<p>{texts.why(longDate(limit.from, lang), limit.limit)}</p>}
      />
    </>
  )
}

const moments = ({ receipt, petitionUntil, lang }: Props): Moment[] => {
  const texts = objectionReceiptTexts[lang]
  const due = everyReceipt[lang].by(longDate(receipt.dueOn, lang))
  return [
    { when: everyReceipt[lang].today, event: texts.registered, state: 'now' },
    {
      when: due,
      event: texts.answer,
      note: receipt.requestNumber === null ? null : texts.assignedNote,
      state: 'later',
    },
    ...(petitionUntil
      ? [
          {
            when: texts.commission,
            event: texts.commissionTitle,
            note: texts.commissionNote(longDate(petitionUntil, lang)),
            state: 'later' as const,
          },
        ]
      : []),
  ]
}

const Aside = ({ lang, hasCode }: { lang: Language; hasCode: boolean }) => (
  <aside class="stack-wide">
    {hasCode && <LostCode lang={lang} />}
    <SharedComputer path="/keberatan/tanda-terima" lang={lang} />
  </aside>
)
