import type { RequestView } from '@terang/contract/request-views'
import { longDate, rupiah } from '@terang/wording/dates'
import { exemptionTexts } from '@terang/wording/exemptions'
import { lengthText } from '@terang/wording/limits'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { givenTexts } from './given-text.ts'
import { pagesOfAnswer, WithheldPages } from './withheld-pages.tsx'
import { Pairs } from '../cases/pairs-panel.tsx'

/** Pemberitahuan tertulis as it went out, and the hand-over that follows it. */
export const AnswerPanel = ({ view }: { view: RequestView }) => {
  const { answer, handedOverOn, files, agency } = view
  const language = useLanguage()
  const words = useText(caseTexts)
  const given = useText(givenTexts)
  if (answer === null) return null
  const texts = requestTexts[language]
  return (
    <section className="section">
      <header>
        <h2>{words.answer}</h2>
        <span className="small quiet">{longDate(answer.noticeOn, language)}</span>
      </header>
      {answer.text && <p className="quote">{answer.text}</p>}
      <Pairs
        pairs={[
          [given.publicLink, answer.publicLink && <PublicLink key="link" to={answer.publicLink} />],
          [given.publicPlace, answer.publicPlace],
          [words.outcome, texts.outcome[answer.outcome]],
          [words.punctuality, texts.punctuality[answer.punctuality]],
          [words.reason, answer.withholding && texts.withholding[answer.withholding]],
          [
            words.decree,
            answer.decree &&
              words.decreeLine(answer.decree.number, longDate(answer.decree.date, language)),
          ],
          [
            given.pagesTitle,
            answer.withheldOn.length > 0 && (
              <WithheldPages
                key="pages"
                pages={pagesOfAnswer(answer, files)}
                agencyId={agency.id}
              />
            ),
          ],
          [lettersTitle(language), lettersOf(answer.letters, language)],
          [words.holderBody, answer.holderBody],
          [
            words.supply,
            answer.supplyDueOn &&
              words.supplyLine(
                longDate(answer.supplyDueOn, language),
                lengthText(answer.supplyDays ?? 0, 'working-day', language),
              ),
          ],
          [words.fees, feesOf(answer, language)],
          [words.handedOver, handedOverOn && longDate(handedOverOn, language)],
        ]}
      />
    </section>
  )
}

/** As text, so that one sees where it leads before following it. */
const PublicLink = ({ to }: { to: string }) => (
  <a href={to} rel="noopener noreferrer nofollow">
    {to}
  </a>
)

const lettersTitle = (language: Language): string => (language === 'id' ? 'Pasal 17' : 'Article 17')

const lettersOf = (
  letters: NonNullable<RequestView['answer']>['letters'],
  language: Language,
): string =>
  letters.map((letter) => `${letter}. ${exemptionTexts[language][letter].label}`).join('; ')

const feesOf = (
  { outcome, copyingFee, sendingFee }: NonNullable<RequestView['answer']>,
  language: Language,
): string | null => {
  const words = caseTexts[language]
  if (outcome === 'refused' || outcome === 'not-held') return null
  if (copyingFee + sendingFee === 0) return words.noFee
  return words.feeLine(rupiah(copyingFee), rupiah(sendingFee))
}
