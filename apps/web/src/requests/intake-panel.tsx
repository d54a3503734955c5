import type { CalendarView } from '@terang/contract/calendar'
import { dayStrip, skippedRuns } from '@terang/design/day-strip'
import { type ApplicantKind, calendarDate, deadline } from '@terang/law'
import { longDate, longDateYearless, plainDate } from '@terang/wording/dates'
import { attachmentsText } from '@terang/wording/papers'
import { DayStrip } from '../calendar/day-strip.tsx'
import { countingOf } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import type { IntakePapers } from './intake-input.ts'
import { intakeTexts } from './intake-text.ts'
import { dueOf, pastDay } from '../calendar/due-dates.ts'
import { ofNewRequest } from './limit-preview.ts'

type IntakePanelProps = {
  calendar: CalendarView
  receivedOn: string
  kind: ApplicantKind
  papers: IntakePapers
}

/** Beside the form: the date it leads to, day by day, and what is there of the papers. */
export const IntakePanel = ({ calendar, receivedOn, kind, papers }: IntakePanelProps) => {
  const language = useLanguage()
  const words = useText(intakeTexts)
  const attachments = attachmentsText({ applicantKind: kind, byProxy: papers.byProxy }, language)
  return (
    <aside className="rail">
      <section className="section" aria-live="polite">
        <p className="eyebrow">{words.due}</p>
        <DuePreview calendar={calendar} receivedOn={receivedOn} />
      </section>
      <section className="section">
        <p className="eyebrow">{words.number}</p>
        <p className="small">{words.numberHint}</p>
      </section>
      <section className="section">
        <header>
          <h2>{words.papers}</h2>
        </header>
        <ul className="check">
          <Paper isThere={papers.details} name={words.paper.details} />
          <Paper isThere={papers.number} name={words.paper.number[kind]} />
          <Paper isThere={papers.contact} name={words.paper.contact} />
          <Paper
            isThere={papers.identity}
            name={words.identity(attachments)}
            advice={words.paper.later}
          />
        </ul>
      </section>
    </aside>
  )
}

const DuePreview = ({ calendar, receivedOn }: { calendar: CalendarView; receivedOn: string }) => {
  const language = useLanguage()
  const words = useText(intakeTexts)
  const day = pastDay(receivedOn, calendar.today)
  if (day === null) return <p className="intake-due quiet">{words.noDate}</p>
  const counting = countingOf(calendar, day)
  const notice = ofNewRequest(day, counting)
  const days = dayStrip({ notice, today: calendar.today, lang: language })
  const skipped = skippedRuns(days, language).map(({ dates, reason }) => `${dates} (${reason})`)
  const check = deadline('request.completeness-check', calendarDate(calendar.today), counting)
  return (
    <>
      <p className="intake-due">{longDate(dueOf(notice), language)}</p>
      <DayStrip days={days} asWeeks legend={false} />
      <p className="hint intake-why">
        {words.counted(plainDate(day, language))}{' '}
        {skipped.length > 0 && `${words.notCounted(skipped.join('; '))} `}
        {words.checked(longDateYearless(check.dueOn, language))}
      </p>
    </>
  )
}

const Paper = ({ isThere, name, advice }: { isThere: boolean; name: string; advice?: string }) => {
  const words = useText(intakeTexts)
  return (
    <li className={isThere ? 'is-there' : ''}>
      <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
        {isThere ? <path d="M2 7.5 5.5 11 12 3.5" /> : <circle cx="7" cy="7" r="5" />}
      </svg>
      <span>
        {name} <span className="vh">{isThere ? words.ok : words.missing}</span>
        {!isThere && advice && <small>{advice}</small>}
      </span>
    </li>
  )
}
