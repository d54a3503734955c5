import { useQuery } from '@tanstack/react-query'
import { EVENT_WORDS, type EventWord } from '@terang/contract/event-words'
import type { RequestView } from '@terang/contract/request-views'
import { clockText, dateOfInstant, longDateYearless, plainDate } from '@terang/wording/dates'
import { eventWordTexts } from '@terang/wording/event-words'
import { eventEffect, eventSentence, eventTexts } from '@terang/wording/events'
import type { Language } from '@terang/wording/texts'
import { useRoleNames } from '../accounts/role-names.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'
import './history.css'

type Event = RequestView['history'][number]

type ShownAbove = Readonly<Record<string, readonly EventWord[]>>

type CaseHistoryProps = {
  history: readonly Event[]
  agencyId: string
  /** Words of an entry that the page shows above, once. */
  shownAbove?: ShownAbove
  /** Whether entries of this kind of case move a limit of the body. */
  hasLimit?: boolean
}

/** Riwayat: what happened, what it did in law, who did it, and the mark of its entry in the record. */
export const CaseHistory = (props: CaseHistoryProps) => {
  const { history, agencyId, shownAbove = {}, hasLimit = true } = props
  const words = useText(casesTexts)
  const names = useRoleNames(agencyId)
  const calendar = useQuery(calendarQuery(agencyId))
  const zone = calendar.data?.policy.zone ?? 'Asia/Jakarta'
  return (
    <section className="section" id="history">
      <header>
        <h2>{words.history}</h2>
        <span className="small quiet">{words.events(history.length)}</span>
      </header>
      <ol className="history">
        {history.toReversed().map((event) => (
          <Entry
            key={event.version}
            event={event}
            zone={zone}
            names={names}
            shownAbove={shownAbove}
            hasLimit={hasLimit}
          />
        ))}
      </ol>
    </section>
  )
}

type EntryProps = {
  event: Event
  zone: string
  names: Names
  shownAbove: ShownAbove
  hasLimit: boolean
}

const Entry = ({ event, zone, names, shownAbove, hasLimit }: EntryProps) => {
  const language = useLanguage()
  const words = useText(casesTexts)
  const texts = eventTexts[language]
  return (
    <li className={event.movedLimit ? 'moved-limit' : ''}>
      <time dateTime={event.on}>
        <b>{longDateYearless(event.on, language)}</b>
        {clockText(event.at, zone, language)}
        {hasLimit && (
          <span className="history-day">
            {event.workingDay === 0 ? words.dayZero : texts.workingDay(event.workingDay)}
          </span>
        )}
      </time>
      <i className="history-dot" aria-hidden="true" />
      <div>
        <p>{eventSentence(event, language, 'office')}</p>
        {hasLimit && <p className="history-effect">{eventEffect(event, language)}</p>}
        {wordsBeside(event, shownAbove).map(({ field, text }) => (
          <p className="history-words" key={field}>
            <span className="quiet">{eventWordTexts[language][field]}:</span>{' '}
            {text ?? <i>{texts.erased}</i>}
          </p>
        ))}
        <p className="history-by">
          {authorOf(event, names)}
          {enteredLater(event, zone, language)} ·{' '}
          <span title={event.leaf}>{words.entry(event.seq, shortHash(event.leaf))}</span>
        </p>
      </div>
    </li>
  )
}

const wordsBeside = ({ type, words }: Event, shownAbove: ShownAbove) =>
  EVENT_WORDS.flatMap((field) => {
    const text = words[field]
    return text === undefined || shownAbove[type]?.includes(field) ? [] : [{ field, text }]
  })

type Names = ReturnType<typeof useRoleNames>

const authorOf = ({ personName, capacity, unitName }: Event, names: Names): string => {
  const role = names.capacity[capacity]
  if (personName === null) return role.charAt(0).toUpperCase() + role.slice(1)
  return [personName, capacity === 'unit' && unitName ? unitName : role].join(', ')
}

/** The legal day may lie before the day on which it was entered; then both are said. */
const enteredLater = ({ on, at }: Event, zone: string, language: Language): string => {
  const entered = dateOfInstant(at, zone)
  if (entered <= on) return ''
  const { enteredLater: told } = eventTexts[language]
  return ` · ${told(plainDate(on, language), plainDate(entered, language))}`
}

const shortHash = (leaf: string): string => `${leaf.slice(0, 4)}…${leaf.slice(-2)}`
