import type { RequestLimitsView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { dateTexts } from './date-text.ts'

/** The later reading while the request is not yet complete: counted from the end of the check. */
export type AtLatest = { checkedOn: string; dueOn: string }

type Props = {
  limits: RequestLimitsView
  isComplete: boolean
  atLatest: AtLatest | null
  lang: Language
}

/** Dua tanggal: both readings, and in bold which one we keep to (the earlier). */
export const TwoDates = ({ limits, isComplete, atLatest, lang }: Props) => {
  const texts = dateTexts[lang]
  if (isComplete && !limits.arguableDueOn) return <p>{texts.same}</p>
  const later = laterReading(limits, atLatest, lang)
  return (
    <Readings
      lang={lang}
      ours={{ date: longDate(limits.dueOn, lang), rests: texts.fromReceipt }}
      other={later}
    />
  )
}

type Reading = { date: string; rests: string }

/** Both readings of a limit: the rule that each rests on, and which one we keep to. */
export const Readings = ({
  ours,
  other,
  lang,
}: {
  ours: Reading
  other: Reading
  lang: Language
}) => {
  const texts = dateTexts[lang]
  return (
    <>
      <h3>{texts.two}</h3>
      <dl class="dates">
        <div>
          <dt>{ours.date}</dt>
          <dd>
            {ours.rests} <strong>{texts.weUse}</strong>
          </dd>
        </div>
        <div>
          <dt>{other.date}</dt>
          <dd>{other.rests}</dd>
        </div>
      </dl>
    </>
  )
}

const laterReading = (
  limits: RequestLimitsView,
  atLatest: AtLatest | null,
  lang: Language,
): Reading => {
  const texts = dateTexts[lang]
  if (limits.arguableDueOn) {
    return { date: longDate(limits.arguableDueOn, lang), rests: texts.fromComplete }
  }
  if (!atLatest) return { date: texts.notYet, rests: texts.fromCompleteLater }
  return {
    date: longDate(atLatest.dueOn, lang),
    rests: texts.fromCompleteAtLatest(longDate(atLatest.checkedOn, lang)),
  }
}
