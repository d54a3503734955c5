import { useQuery } from '@tanstack/react-query'
import type { LetterView } from '@terang/contract/delivery-proofs'
import type { RequestView } from '@terang/contract/request-views'
import { instantText, longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { calendarQuery } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { proofTexts } from './proof-text.ts'
import './help.css'

/** Bukti sampai: each letter that went out, and what proves that it reached the applicant. */
export const ProofPanel = ({ view }: { view: RequestView }) => {
  const words = useText(proofTexts)
  const calendar = useQuery(calendarQuery(view.agency.id))
  if (view.letters.length === 0) return null
  return (
    <section className="section" id="proofs">
      <header>
        <h2>{words.title}</h2>
        <span className="small quiet">{words.note}</span>
      </header>
      <ul className="needs">
        {view.letters.map((letter) => (
          <LetterLine
            key={letter.letter}
            letter={letter}
            zone={calendar.data?.policy.zone ?? 'Asia/Jakarta'}
          />
        ))}
      </ul>
    </section>
  )
}

const LetterLine = ({ letter, zone }: { letter: LetterView; zone: string }) => {
  const language = useLanguage()
  const words = useText(proofTexts)
  const texts = requestTexts[language]
  return (
    <li className={letter.proofs.length > 0 ? 'need is-met' : 'need'}>
      <span>
        <b>{texts.letter[letter.letter]}</b>{' '}
        <span className="quiet">{words.sentOn(longDate(letter.sentOn, language))}</span>
      </span>
      {letter.proofs.length === 0 && <span className="quiet">{words.none}</span>}
      {letter.proofs.map(({ means, on, at, detail }) => (
        <span key={`${means} ${at ?? on}`}>
          {detail === null
            ? texts.deliveryMeans[means]
            : words.detail(texts.deliveryMeans[means], detail)}
          , {at === null ? longDate(on, language) : instantText(at, zone, language)}
        </span>
      ))}
    </li>
  )
}
