import type { ObjectionView } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import { objectionTexts } from '@terang/wording/objections'
import { requestTexts } from '@terang/wording/requests'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { objectionPageTexts } from './objection-text.ts'

/** Tanggapan Atasan PPID as it went out, P44(2)(3), and the way to the commission that it opens. */
export const DecisionPanel = ({ view: { answer, limits, dispute } }: { view: ObjectionView }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  if (answer === null) return null
  const line = ({ number, date }: { number: string; date: string }) =>
    words.decreeLine(number, longDate(date, language))
  return (
    <section className="section">
      <header>
        <h2>{words.answer}</h2>
        <span className="small quiet">{longDate(answer.on, language)}</span>
      </header>
      <Pairs
        pairs={[
          [
            words.decision,
            <b key="decision">{objectionTexts[language].decision[answer.decision]}</b>,
          ],
          [words.letter, line(answer.letter)],
          [words.decree, answer.decree && line(answer.decree)],
          [words.punctuality, requestTexts[language].punctuality[answer.punctuality]],
          [
            words.petition,
            limits.petition &&
              !dispute &&
              words.petitionLine(longDate(limits.petition.dueOn, language)),
          ],
        ]}
      />
    </section>
  )
}
