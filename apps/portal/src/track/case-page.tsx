import type { TrackingView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { ObjectionPart } from '../object/objection-part.tsx'
import { pathIn } from '../portal.ts'
import { CalendarLink } from '../ui/calendar-link.tsx'
import { DayStrip } from '../ui/day-strip.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { type AtLatest, TwoDates } from '../ui/two-dates.tsx'
import { WhyThisDate } from '../ui/why-this-date.tsx'
import { AnswerParts } from './answer-parts.tsx'
import { AskedPart, FilesPart } from './asked-part.tsx'
import { CaseDue } from './case-due.tsx'
import { HelpPart } from './help-part.tsx'
import { headline, isOpen } from './headline.ts'
import { journey } from './journey.ts'
import { MissingPart } from './missing-part.tsx'
import { isUrgent, NextStep } from './next-step.tsx'
import { trackTexts } from './text.ts'

export type CaseProps = { view: TrackingView; lang: Language }
type WithLatest = CaseProps & { atLatest: AtLatest | null }

/** Permohonan Anda: one page for every state; the right comes before the strip when it can be used. */
export const CasePage = ({ view, lang, atLatest, notice }: WithLatest & { notice?: Child }) => {
  const urgent = isUrgent(view)
  const clock = isOpen(view) && <Clock view={view} lang={lang} atLatest={atLatest} />
  return (
    <>
      {notice}
      <CloseCase lang={lang} />
      <div class="two">
        <div class="stack-wide">
          <Head view={view} lang={lang} />
          <ObjectionPart objections={view.objections} lang={lang} />
          <CaseDue view={view} lang={lang} />
          <MissingPart view={view} lang={lang} />
          {!urgent && clock}
        </div>
        <NextStep view={view} lang={lang} />
        <div class="stack-wide">
          {urgent && clock}
          <AnswerParts view={view} lang={lang} />
          <section>
            <h2>{trackTexts[lang].journey}</h2>
            <Timeline moments={journey(view, lang)} />
            <CalendarLink path="/lacak/permohonan" lang={lang} />
            <LastMail view={view} lang={lang} />
          </section>
          <HelpPart view={view} lang={lang} />
          <AskedPart view={view} lang={lang} />
          <FilesPart view={view} lang={lang} />
          {view.acts.can.includes('withdraw') && (
            <p class="screen">
              <a href={pathIn(lang, '/lacak/cabut')}>{trackTexts[lang].withdraw}</a>
            </p>
          )}
        </div>
      </div>
    </>
  )
}

const Head = ({ view, lang }: CaseProps) => {
  const { title, lead } = headline(view, lang)
  return (
    <div>
      <p class="eyebrow">{trackTexts[lang].request(view.registerNumber)}</p>
      <h1>{title}</h1>
      {lead && <p class="lead written">{lead}</p>}
    </div>
  )
}

/** Whether our last word by e-mail reached a mail server; never a word of its own (decision 0011). */
const LastMail = ({ view: { lastMail }, lang }: CaseProps) => {
  if (!lastMail) return null
  const texts = trackTexts[lang].mail
  const { state, on, isRetried } = lastMail
  return <p class="small">{texts[isRetried ? 'retried' : state](longDate(on, lang))}</p>
}

/** Closes the case in this browser, for a computer that others use too. */
const CloseCase = ({ lang }: { lang: Language }) => (
  <form class="closing" method="post" action={pathIn(lang, '/lacak/tutup')}>
    <button class="linkish back">← {trackTexts[lang].close}</button>
  </form>
)

/** The strip with both dates and their derivation, while an answer is owed. */
const Clock = ({ view, lang, atLatest }: WithLatest) => {
  const texts = trackTexts[lang]
  const { limits, today, receivedOn, status } = view
  return (
    <section class="stack">
      {status === 'incomplete' && !view.overdue ? (
        <>
          <h2>{texts.runsOn}</h2>
          <p>{texts.runsOnLead(longDate(limits.dueOn, lang))}</p>
        </>
      ) : (
        <h2 class="unseen">{texts.days}</h2>
      )}
      <DayStrip notice={limits.notice} today={today} lang={lang} />
      {limits.notice.safe.from === receivedOn && (
        <TwoDates
          limits={limits}
          isComplete={status === 'in-process'}
          atLatest={atLatest}
          lang={lang}
        />
      )}
      <WhyThisDate limits={limits} receivedOn={receivedOn} lang={lang} />
    </section>
  )
}
