import type { NeedView } from '@terang/contract/help'
import type { RequestView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { requestTexts } from '@terang/wording/requests'
import { Pairs } from '../cases/pairs-panel.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { helpTexts } from './help-text.ts'
import { VoicePlayer } from './voice-player.tsx'
import './help.css'

/** Bantuan: what is to be arranged for the applicant, by whom and until when; and the voice note. */
export const HelpPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(helpTexts)
  const { needs, helper, spoken } = view
  const isQuiet = needs.length === 0 && helper === null && spoken === null
  if (isQuiet) return null
  const isAwaited = needs.some(({ state }) => state === 'open')
  return (
    <section className="section" id="help">
      <header>
        <h2>{words.title}</h2>
        <span className="small quiet">{words.sealed}</span>
      </header>
      {needs.length > 0 && (
        <ul className="needs">
          {needs.map((need) => (
            <NeedLine key={need.id} need={need} />
          ))}
        </ul>
      )}
      {isAwaited && (
        <p className="small quiet">{words.latest(longDate(view.needsLatest, language))}</p>
      )}
      <Pairs pairs={[[words.helper, helper && words.helperLine(helper.name, helper.relation)]]} />
      <VoicePlayer view={view} />
      {spoken === 'awaited' && <p className="note note-warn">{words.voiceAwaited}</p>}
    </section>
  )
}

const NeedLine = ({ need }: { need: NeedView }) => {
  const language = useLanguage()
  const words = useText(helpTexts)
  const { needState } = requestTexts[language]
  const { state, unit, dueOn, doneOn, overdue, note } = need
  return (
    <li className={overdue ? 'need is-late' : `need is-${state}`}>
      <b>{nameOf(need, language)}</b>
      <span>
        {state === 'open'
          ? words.by(unit?.shortName ?? words.desk, longDate(dueOn, language))
          : words.done(needState[state], longDate(doneOn ?? dueOn, language))}
        {overdue && <strong className="need-late"> · {words.overdue}</strong>}
      </span>
      {note && <span className="quiet">{note}</span>}
    </li>
  )
}

/** "Bantuan lain: kursi roda" */
export const nameOf = ({ kind, text }: NeedView, language: 'id' | 'en'): string => {
  if (kind === null) return helpTexts[language].erased
  const name = requestTexts[language].need[kind]
  return text === null ? name : `${name}: ${text}`
}
