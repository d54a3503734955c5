import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { paperTexts } from '@terang/wording/papers'
import { requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { lower } from '../locale/lower.ts'
import { Pairs } from '../cases/pairs-panel.tsx'

/** Permintaan: the applicant's own words, and what the desk found about them. */
export const WordingPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const texts = requestTexts[language]
  const { incompleteness, extension } = view
  const way = [texts.access[view.access], view.format && lower(texts.format[view.format])]
  return (
    <section className="section">
      <header>
        <h2>{words.request}</h2>
      </header>
      {view.details && <p className="quote">{view.details}</p>}
      <Pairs
        pairs={[
          [words.purpose, view.purpose],
          [words.access, way.filter(Boolean).join(', ')],
          [words.delivery, texts.delivery[view.delivery]],
          [words.completeOn, view.completeOn && longDate(view.completeOn, language)],
          [words.incompleteOn, incompleteness && longDate(incompleteness.noticeOn, language)],
          [
            words.missing,
            incompleteness?.missing
              .map((paper) => lower(paperTexts[language][paper].missing))
              .join(', '),
          ],
          [words.explanation, incompleteness?.explanation],
          [
            words.deliveredOn,
            incompleteness &&
              (incompleteness.deliveredOn
                ? longDate(incompleteness.deliveredOn, language)
                : words.notDelivered),
          ],
          [
            words.extension,
            extension &&
              `${longDate(extension.noticeOn, language)}: ${lower(texts.extensionCause[extension.cause])}`,
          ],
        ]}
      />
    </section>
  )
}
