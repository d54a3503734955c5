import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { groundLetters, objectionTexts } from '@terang/wording/objections'
import { refusalTexts } from '@terang/wording/refusals'
import { accountQuery, mayShow } from '../accounts/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { lower } from '../locale/lower.ts'
import { caseTexts } from './case-text.ts'

type Mark = RequestView['objections'][number]

/** Keberatan atas permohonan ini, and the way to register one where the law lets it. */
export const ObjectionsPanel = ({ view }: { view: RequestView }) => {
  const words = useText(caseTexts)
  const { data: account } = useSuspenseQuery(accountQuery())
  const mayRegister = account !== null && mayShow(account, 'register-objection')
  const canRegister = mayRegister && view.objecting.can.some((ground) => ground !== 'b')
  if (view.objections.length === 0 && !canRegister) return null
  return (
    <section className="section">
      <header>
        <h2>{words.objections}</h2>
        {canRegister && (
          <Link className="section-end small" to="/objections/new" search={{ request: view.id }}>
            {words.registerObjection}
          </Link>
        )}
      </header>
      {view.objections.length === 0 ? (
        <p className="quiet">{words.noObjection}</p>
      ) : (
        <ul className="files">
          {view.objections.map((mark) => (
            <ObjectionLine key={mark.id} mark={mark} />
          ))}
        </ul>
      )}
      {mayRegister && !canRegister && <Why view={view} />}
    </section>
  )
}

const ObjectionLine = ({ mark }: { mark: Mark }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const { status, silent, decision } = objectionTexts[language]
  const state = mark.decision
    ? decision[mark.decision]
    : mark.silentSince && !mark.closedOn
      ? silent
      : status[mark.status]
  return (
    <li>
      <Link to="/objections/$objectionId" params={{ objectionId: mark.id }}>
        {mark.registerNumber}
      </Link>
      <span className="small">
        {words.objectionGrounds(groundLetters(mark.grounds, language))}
        {mark.filedLate && `, ${words.objectionLate}`}
      </span>
      <span className="small quiet">
        {mark.closedOn
          ? `${state}, ${longDate(mark.closedOn, language)}`
          : words.objectionDue(state, longDate(mark.dueOn, language))}
      </span>
    </li>
  )
}

/** Why no further objection can be registered now. */
const Why = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const { a, c, d } = view.objecting.cannot
  const refusal = d ?? c ?? a
  if (!refusal) return null
  return (
    <p className="small quiet">
      {words.objectionCannot(lower(refusalTexts[language][refusal].reason))}
    </p>
  )
}
