import type { DeadlineView } from '@terang/contract/deadlines'
import { instantText, longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { CodeGroups } from '../ui/code-groups.tsx'
import { DueDate } from '../ui/due-date.tsx'
import { LimitStrip } from '../ui/day-strip.tsx'
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
          <p class="small">{texts.print}</p>
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
          <h2>{texts.next}</h2>
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
        <div>
          <dt>{texts.code}</dt>
          <dd>
            <CodeGroups code={receipt.trackingCode} />
          </dd>
        </div>
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
  const { open } = objectionReceiptTexts[lang]
  if (receipt.trackingCode === null) {
    return (
      <p>
        <a class="button" href={pathIn(lang, `/lacak/keberatan/${receipt.id}`)}>
          {open}
        </a>
      </p>
    )
  }
  return (
    <form method="post" action={pathIn(lang, '/lacak')}>
      <input type="hidden" name="registerNumber" value={receipt.registerNumber} />
      <input type="hidden" name="trackingCode" value={receipt.trackingCode} />
      <button class="button">{open}</button>
    </form>
  )
}

const Days = ({ limit, receipt, lang }: Part & { limit: DeadlineView }) => {
  const texts = objectionReceiptTexts[lang]
  const skipped = limit.days.filter(({ counts }) => !counts).length
  return (
    <>
      <p>{texts.dueRest(limit.limit, skipped)}</p>
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
  const due = texts.by(longDate(receipt.dueOn, lang))
  return [
    { when: texts.today, event: texts.registered, state: 'now' },
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

const Aside = ({ lang, hasCode }: { lang: Language; hasCode: boolean }) => {
  const texts = objectionReceiptTexts[lang]
  return (
    <aside class="stack-wide">
      {hasCode && (
        <div class="note">
          <h2>{texts.lostCode}</h2>
          <p>{texts.lostCodeWhat}</p>
        </div>
      )}
      <div class="note screen">
        <h2>{texts.shared}</h2>
        <p>{texts.sharedWhat}</p>
        <form method="post" action={pathIn(lang, '/keberatan/tanda-terima')}>
          <p>
            <button class="linkish">{texts.forget}</button>
          </p>
        </form>
      </div>
    </aside>
  )
}

/** What stands there once the quarter of an hour is over. */
export const ObjectionReceiptGonePage = ({ lang }: { lang: Language }) => {
  const texts = objectionReceiptTexts[lang]
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
