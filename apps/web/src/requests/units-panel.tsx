import type { RequestView } from '@terang/contract/request-views'
import type { AssignmentView, UnitLimitView } from '@terang/contract/unit-views'
import { skippedRuns } from '@terang/design/day-strip'
import { longDate, longDateYearless } from '@terang/wording/dates'
import { lengthText } from '@terang/wording/limits'
import { requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { unitsTexts } from './units-text.ts'
import './units.css'

/** Every unit that was asked: where its part stands, until when, and what it wrote. */
export const UnitsPanel = ({ view: { assignments } }: { view: RequestView }) => {
  const words = useText(unitsTexts)
  if (assignments.length === 0) return null
  const replied = assignments.filter(({ state }) => state === 'replied').length
  return (
    <section className="section">
      <header>
        <h2>{words.units}</h2>
        <span className="small quiet">{words.replied(replied, assignments.length)}</span>
      </header>
      <ul className="units">
        {assignments.map((one) => (
          <AskedUnit asked={one} key={one.unit.id} />
        ))}
      </ul>
    </section>
  )
}

const AskedUnit = ({ asked }: { asked: AssignmentView }) => {
  const language = useLanguage()
  const words = useText(unitsTexts)
  const { unit, state, since, limit, overdue, text } = asked
  return (
    <li>
      <p className="unit-head">
        <b>{unit.name}</b>
        <span className="small quiet">
          {requestTexts[language].assignment[state]},{' '}
          {words.since(longDateYearless(since, language))}
        </span>
      </p>
      {limit && (
        <details className="unit-limit">
          <summary className={overdue ? 'late' : ''}>
            {(overdue ? words.overdue : words.due)(longDateYearless(limit.dueOn, language))}
            <span className="small quiet"> · {words.why}</span>
          </summary>
          <UnitWhy limit={limit} />
        </details>
      )}
      {text && <p className="quote">{text}</p>}
    </li>
  )
}

const UnitWhy = ({ limit }: { limit: UnitLimitView }) => {
  const language = useLanguage()
  const words = useText(unitsTexts)
  const { reckoning, terms, from, noticeDueOn, days, calendarVersion, provisional } = limit
  const length = reckoning === 'days-kept' ? terms.reserve : terms.days
  const skipped = skippedRuns(
    days.map(({ date, reason = null }) => ({ date, reason })),
    language,
  )
  return (
    <p className="small">
      {words[reckoning](
        lengthText(length, 'working-day', language),
        longDate(from, language),
        longDate(noticeDueOn, language),
      )}{' '}
      {skipped.length > 0 &&
        `${words.notCounted} ${skipped.map(({ dates, reason }) => `${dates} (${reason})`).join('; ')}. `}
      {provisional && `${words.provisional} `}
      {words.calendar(calendarVersion)} {words.house}
    </p>
  )
}
