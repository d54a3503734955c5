import type { RequestView } from '@terang/contract/request-views'
import { longDateYearless } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'

export const ReplyPanel = ({ view: { assignment } }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  if (assignment === null) return null
  return (
    <section className="section">
      <header>
        <h2>{words.unitReply}</h2>
        <span className="small quiet">
          {requestTexts[language].assignment[assignment.state]},{' '}
          {words.since(longDateYearless(assignment.since, language))}
        </span>
      </header>
      <p>
        <b>{assignment.unit.name}</b>
      </p>
      {assignment.text && <p className="quote">{assignment.text}</p>}
    </section>
  )
}
