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
    <>
      <h3>{texts.two}</h3>
      <dl class="dates">
        <div>
          <dt>{longDate(limits.dueOn, lang)}</dt>
          <dd>
            {texts.fromReceipt} <strong>{texts.weUse}</strong>
          </dd>
        </div>
        <div>
          <dt>{later.date}</dt>
          <dd>{later.rests}</dd>
        </div>
      </dl>
    </>
  )
}

const laterReading = (limits: RequestLimitsView, atLatest: AtLatest | null, lang: Language) => {
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
