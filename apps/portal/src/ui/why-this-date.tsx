import type { DeadlineView } from '@terang/contract/deadlines'
import type { RequestLimitsView } from '@terang/contract/request-views'
import { dayStrip, skippedRuns, type SkippedDays } from '@terang/design/day-strip'
import { citationsText } from '@terang/wording/citations'
import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import type { Child } from 'hono/jsx'
import { dateTexts } from './date-text.ts'

type Props = {
  limits: RequestLimitsView
  receivedOn: string
  lang: Language
  isOpen?: boolean
}

/** Kenapa tanggal ini, of the notice of a request. */
export const WhyThisDate = ({ limits, receivedOn, lang, isOpen }: Props) => {
  const texts = dateTexts[lang]
  const { safe, extension } = limits.notice
  const start = longDate(safe.from, lang)
  return (
    <WhyDate
      limits={[safe, ...(extension ? [extension.safe] : [])]}
      lang={lang}
      isOpen={isOpen}
      story={
        <>
          <p>
            {safe.from === receivedOn ? texts.received(start) : texts.reopened(start)}{' '}
            {texts.starts} {texts.gives(safe.limit)}
          </p>
          {extension && <p>{texts.extended(extension.safe.limit, longDate(safe.dueOn, lang))}</p>}
        </>
      }
    />
  )
}

type WhyProps = {
  /** The limit, and what prolongs it. */
  limits: readonly [DeadlineView, ...DeadlineView[]]
  story: Child
  lang: Language
  isOpen?: boolean | undefined
}

/** Kenapa tanggal ini: the derivation in sentences, the days left out with their reason, the articles. */
export const WhyDate = ({ limits, story, lang, isOpen }: WhyProps) => {
  const texts = dateTexts[lang]
  const [first, second] = limits
  const running = second ?? first
  const basis = limits.flatMap((limit) => limit.basis)
  return (
    <details class="reading" open={isOpen}>
      <summary>
        <h3>{texts.why}</h3>
      </summary>
      <div class="stack">
        {story}
        {running.provisional && <p>{texts.provisional(running.dueOn.slice(0, 4))}</p>}
        <Skipped safe={first} extension={second ?? null} lang={lang} />
        <p class="small">{texts.basis(citationsText(basis, lang))}</p>
      </div>
    </details>
  )
}

type Limits = { safe: DeadlineView; extension: DeadlineView | null; lang: Language }

const Skipped = ({ safe, extension, lang }: Limits) => {
  const notice = {
    safe,
    extension: extension && { safe: extension, arguable: null },
    arguable: null,
  }
  const days = dayStrip({ notice, today: safe.from, lang })
  return <SkippedList runs={skippedRuns(days, lang)} lang={lang} />
}

/** Each reason once, with its days; the decrees below. */
const SkippedList = ({ runs, lang }: { runs: readonly SkippedDays[]; lang: Language }) => {
  const texts = dateTexts[lang]
  if (runs.length === 0) return <p>{texts.nothingSkipped}</p>
  const decrees = [...new Set(runs.flatMap(({ decree }) => decree ?? []))]
  return (
    <>
      <p>
        <strong>{texts.notCounted}</strong>
      </p>
      <dl class="reasons">
        {runs.map(({ dates, reason }) => (
          <>
            <dt>{dates}</dt>
            <dd>{reason}</dd>
          </>
        ))}
      </dl>
      {decrees.length > 0 && <p class="small">{texts.decrees(decrees.join('; '))}</p>}
    </>
  )
}
