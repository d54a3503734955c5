import type { DisputeView } from '@terang/contract/dispute-views'
import { longDate } from '@terang/wording/dates'
import { disputeTexts } from '@terang/wording/disputes'
import { useLanguage, useText } from '../locale/language.tsx'
import { disputePageTexts } from './dispute-text.ts'
import './disputes.css'

/** Sidang: what was held with who came, what is to come, and what absence may lead to. */
export const HearingsPanel = ({ view }: { view: DisputeView }) => {
  const language = useLanguage()
  const words = useText(disputePageTexts)
  const { hearing: names, attendance: came, absence: consequences } = disputeTexts[language]
  if (view.hearings.length === 0) return null
  return (
    <section className="section">
      <header>
        <h2>{words.hearings}</h2>
      </header>
      <dl className="dispute-hearings">
        {view.hearings.map(({ kind, day, startsAt, place, attendance }) => (
          <div key={`${kind} ${day}`}>
            <dt>{names[kind]}</dt>
            <dd>
              <b>
                {longDate(day, language)}
                {startsAt && `, ${words.at(startsAt)}`}
              </b>
              {place && <span>{place}</span>}
              <span>{attendance ? came[attendance] : words.toCome}</span>
              {beforeOf(view, { kind, day }).map(({ rule, dueOn }) => (
                <span key={rule}>{words.before[rule](longDate(dueOn, language))}</span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {view.absences.map((absence) => (
        <p className="note note-warn dispute-note" key={absence}>
          {consequences[absence]}
        </p>
      ))}
    </section>
  )
}

/** What has to be there before this sitting. */
const beforeOf = (view: DisputeView, { kind, day }: { kind: string; day: string }) =>
  view.beforeHearings.filter((one) => one.kind === kind && one.day === day)
