import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { DueDate } from '../ui/due-date.tsx'
import { filingTexts } from './filing-text.ts'

/** The day of the answer if it is sent today, and the sending. */
export const SendPart = ({ dueOn, lang }: { dueOn: string | null; lang: Language }) => {
  const texts = filingTexts[lang].check
  return (
    <div class="stack">
      {dueOn && <DueDate label={texts.due} date={longDate(dueOn, lang)} />}
      <p>{texts.declare}</p>
      <button class="button" name="go" value="next">
        {texts.send}
      </button>
    </div>
  )
}

export const CheckHeading = ({ lang }: { lang: Language }) => {
  const { eyebrow, title } = filingTexts[lang].check
  return (
    <div>
      <p class="eyebrow">{eyebrow}</p>
      <h1>{title}</h1>
    </div>
  )
}

/** Beside the check: what follows the sending. */
export const Afterwards = ({ points, lang }: { points: readonly string[]; lang: Language }) => (
  <>
    <h2>{filingTexts[lang].check.after}</h2>
    <ul class="dashes">
      {points.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  </>
)
