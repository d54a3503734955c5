import type { ObjectionView } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import { groundArticle, objectionTexts } from '@terang/wording/objections'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { objectionPageTexts } from './objection-text.ts'
import './objections.css'

/** Alasan keberatan: the objector's own words, each ground, and the reply once there is one (P44(2)c). */
export const GroundsPanel = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const words = useText(objectionPageTexts)
  const { ground: names } = objectionTexts[language]
  const replyTo = (ground: string) => view.answer?.replies.find((reply) => reply.ground === ground)
  return (
    <section className="section">
      <header>
        <h2>{words.reasons}</h2>
        {!view.closedOn && <span className="small quiet section-end">{words.reasonsNote}</span>}
      </header>
      {view.filedLate && <p className="note note-warn grounds-late">{words.filedLate}</p>}
      <p className="quote">{view.reason}</p>
      <ol className="grounds">
        {view.grounds.map((ground) => (
          <li key={ground}>
            <h3>
              {ground}. {names[ground]}
            </h3>
            <p className="small quiet">{groundArticle(ground, language)}</p>
            {replyTo(ground) && (
              <p className="grounds-reply">
                <span className="quiet">{words.reply}:</span>{' '}
                {replyTo(ground)?.text ?? <i>{words.erased}</i>}
              </p>
            )}
          </li>
        ))}
      </ol>
      <Pairs
        pairs={[
          [words.purpose, view.purpose],
          [words.found, longDate(view.groundFoundOn, language)],
        ]}
      />
    </section>
  )
}
