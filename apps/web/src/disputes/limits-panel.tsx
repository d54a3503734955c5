import type { DisputeView } from '@terang/contract/dispute-views'
import { provision } from '@terang/law'
import { citationsText, citationText } from '@terang/wording/citations'
import { longDate } from '@terang/wording/dates'
import { lengthText } from '@terang/wording/limits'
import { sinceOf } from '../cases/derivation-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { disputePageTexts } from './dispute-text.ts'
import { type LimitLine, limitLines } from './limit-lines.ts'
import './disputes.css'

/** Batas waktu of commission and courts as far as they run, each with its count and article. */
export const LimitsPanel = ({ view }: { view: DisputeView }) => {
  const words = useText(disputePageTexts)
  return (
    <section className="section">
      <header>
        <h2>{words.limits}</h2>
      </header>
      <dl className="dispute-limits">
        {limitLines(view).map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </dl>
    </section>
  )
}

const Line = ({ line: { name, limit, alarm, atMost, isPast } }: { line: LimitLine }) => {
  const language = useLanguage()
  const words = useText(disputePageTexts)
  const { prolongation } = provision('dispute.mediation')
  const isEarlier = alarm !== null && alarm < limit.dueOn
  const others = limit.alternatives.map((other) =>
    words.other(longDate(other.dueOn, language), citationText(other, language)),
  )
  return (
    <div>
      <dt>{words.limit[name]}</dt>
      <dd>
        <b className={isPast ? 'late' : ''}>{longDate(alarm ?? limit.dueOn, language)}</b>
        <span>
          {sinceOf(limit, language)}, {citationsText(limit.basis, language)}
          {isEarlier && `: ${longDate(limit.dueOn, language)}`}.
        </span>
        {others.length > 0 && <span>{others.join('; ')}.</span>}
        {isEarlier && <span>{words.alarm}</span>}
        {atMost && prolongation && (
          <span>
            {words.atMost(
              longDate(atMost, language),
              lengthText(prolongation.limit, prolongation.unit, language),
            )}
          </span>
        )}
      </dd>
    </div>
  )
}
