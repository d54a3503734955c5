import type { CalendarView } from '@terang/contract/calendar'
import { dayStrip, skippedRuns } from '@terang/design/day-strip'
import { type CalendarDate, type Counting, deadline } from '@terang/law'
import { longDate, plainDate } from '@terang/wording/dates'
import { DayStrip } from '../calendar/day-strip.tsx'
import { pastDay } from '../calendar/due-dates.ts'
import { countingOf } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { registerTexts } from './register-text.ts'

type RegisterPanelProps = {
  calendar: CalendarView
  receivedOn: string
  foundOn: string
  /** The receipt of the request, by whose rule of counting an objection goes; null without one. */
  countedFrom: string | null
}

/** Beside the form: the date it leads to, the window it came in, and who will decide. */
export const RegisterPanel = (props: RegisterPanelProps) => {
  const words = useText(registerTexts)
  return (
    <aside className="rail">
      <section className="section" aria-live="polite">
        <p className="eyebrow">{words.due}</p>
        <DuePreview {...props} />
      </section>
      <section className="section" aria-live="polite">
        <p className="eyebrow">{words.window}</p>
        <WindowPreview {...props} />
      </section>
      <section className="section">
        <p className="eyebrow">{words.number}</p>
        <p className="small">{words.numberHint}</p>
      </section>
      <section className="section">
        <p className="eyebrow">{words.decides}</p>
        <p className="small">{words.decidesHint}</p>
      </section>
    </aside>
  )
}

const DuePreview = ({ calendar, receivedOn, countedFrom }: Omit<RegisterPanelProps, 'foundOn'>) => {
  const language = useLanguage()
  const words = useText(registerTexts)
  const day = pastDay(receivedOn, calendar.today)
  if (day === null) return <p className="intake-due quiet">{words.noDate}</p>
  const safe = deadline('objection.answer', day, countingOf(calendar, countedFrom ?? day))
  const days = dayStrip({
    notice: { safe, arguable: null, extension: null },
    today: calendar.today,
    lang: language,
  })
  const skipped = skippedRuns(days, language).map(({ dates, reason }) => `${dates} (${reason})`)
  return (
    <>
      <p className="intake-due">{longDate(safe.dueOn, language)}</p>
      <DayStrip days={days} asWeeks legend={false} />
      <p className="hint intake-why">
        {words.counted(plainDate(day, language))}{' '}
        {skipped.length > 0 && words.notCounted(skipped.join('; '))}
      </p>
    </>
  )
}

/** UU P36(1): a late one is registered all the same (T6). */
const WindowPreview = ({ calendar, receivedOn, foundOn, countedFrom }: RegisterPanelProps) => {
  const language = useLanguage()
  const words = useText(registerTexts)
  const found = pastDay(foundOn, calendar.today)
  if (found === null) return <p className="small quiet">–</p>
  const until = windowEnd(
    found,
    countingOf(calendar, countedFrom ?? pastDay(receivedOn, calendar.today) ?? found),
  )
  return (
    <>
      <p className="small">{words.windowUntil(longDate(until, language))}</p>
      {receivedOn > until && <p className="note note-warn">{words.windowLate}</p>}
    </>
  )
}

const windowEnd = (found: CalendarDate, counting: Counting): CalendarDate =>
  deadline('objection.filing', found, counting).dueOn
