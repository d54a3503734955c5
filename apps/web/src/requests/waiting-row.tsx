import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CalendarView } from '@terang/contract/calendar'
import { PROBLEM_CODES } from '@terang/contract/problem'
import { instantText, longDate } from '@terang/wording/dates'
import { problemText } from '@terang/wording/problems'
import type { Language } from '@terang/wording/texts'
import { calendarQuery } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import type { WaitingIntake } from './waiting-intakes.ts'
import { waitingTexts } from './waiting-text.ts'

type RowProps = { intake: WaitingIntake; agencyId: string; onDone: () => void }

/** One intake: its two numbers, how it stands, and what can be done. */
export const WaitingRow = ({ intake, agencyId, onDone }: RowProps) => {
  const { state, receipt } = intake
  const language = useLanguage()
  const words = useText(waitingTexts)
  const receivedOn = intake.input?.receivedOn ?? receipt?.receivedOn
  const reason = refusalOf(intake, language)
  const calendar = useQuery(calendarQuery(agencyId)).data
  return (
    <li>
      <h2>{intake.title}</h2>
      <p className="waiting-facts">
        <span className={`waiting-state is-${state}`}>{words.state[state]}</span>
        {intake.registerNumber && (
          <span>
            {words.finalNumber} <b>{intake.registerNumber}</b>
          </span>
        )}
        <span>
          {words.number} <b>{intake.number}</b>
        </span>
        {receivedOn && (
          <span>
            {words.received} {longDate(receivedOn, language)}
          </span>
        )}
        {calendar && (
          <span>
            {words.written} {writtenText(intake, calendar, language)}
          </span>
        )}
      </p>
      {reason && (
        <p className="error">
          {reason.sentence} {reason.advice}
        </p>
      )}
      {intake.fileToFollow && <p className="hint">{words.follow}</p>}
      <div className="bar">
        {state === 'refused' && (
          <Link className="button button-main" to="/requests/new" search={{ mend: intake.id }}>
            {words.mend}
          </Link>
        )}
        <Link className="button" to="/requests/waiting" search={{ show: intake.id }}>
          {receipt ? words.printFinal : words.print}
        </Link>
        {receipt && (
          <>
            <Link className="button" to="/requests/$requestId" params={{ requestId: receipt.id }}>
              {words.open}
            </Link>
            <button type="button" className="button button-text" onClick={onDone}>
              {words.done}
            </button>
          </>
        )}
      </div>
    </li>
  )
}

/** By the clocks of the agency, wherever the device was set to. */
export const writtenText = (
  { takenInAt }: Pick<WaitingIntake, 'takenInAt'>,
  { policy }: Pick<CalendarView, 'policy'>,
  language: Language,
): string => instantText(takenInAt, policy.zone, language)

/** What the register said, in words; a code of a newer server is told as bad input. */
export const refusalOf = ({ state, problem }: WaitingIntake, language: Language) => {
  if (state !== 'refused') return null
  const code = PROBLEM_CODES.find((each) => each === problem) ?? 'invalid-input'
  return problemText(code, language, 'office')
}
